import { tableNames } from '../tables/index.ts';
import { graphOf } from './graph.ts';
import { parameterNames } from './inputs.ts';
import { readModel } from './model.ts';

const files = import.meta.glob<string>('./{staging,marts,checks}/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** Every model of the house, from its file. */
export const models = Object.entries(files).map(([path, sql]) => readModel(path, sql));

/** Their order, and what is downstream of a change. */
export const graph = graphOf(models, { tables: tableNames, parameters: parameterNames });

/** Relations that stand in the database after `buildModels`. */
export const relations = graph.order.filter((model) => model.layer !== 'checks');

export const checks = graph.order.filter((model) => model.layer === 'checks');
