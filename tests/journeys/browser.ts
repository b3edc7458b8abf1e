/** WebAssembly as it is first compiled: optimised again behind every page, the engine would take a core for itself. */
export const plainly = ['--js-flags=--liftoff-only'];
