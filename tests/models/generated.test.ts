import { expect, it } from 'vitest';
import { describeRelations } from '../../src/lib/models/generate.node.ts';
import committed from '../../src/lib/models/generated/relations.ts?raw';

it('is fresh; else run `npm run generate`', async () => {
  expect(committed).toBe(await describeRelations());
});
