import type { Ceiling, OmState } from './omState.ts';
import type { Stage } from './picture.ts';

/** Hollow in the free period; above the ceiling in the colour of the force that the rule has. */
export function omPaint(state: OmState, { force }: Ceiling, { palette }: Stage) {
  if (state === 'free') return { color: 'transparent', borderColor: palette.quiet, borderWidth: 1.5, opacity: 1 };
  const above = force === 'flat' ? palette.breach : palette.attention;
  return {
    color: state === 'above' ? above : palette.accent,
    opacity: 0.85,
    borderColor: palette.paper,
    borderWidth: 0.5
  };
}
