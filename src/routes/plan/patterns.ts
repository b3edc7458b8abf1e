/** Names of the patterns that `Patterns.svelte` defines once for all bars of the page. Unknown has one for all criteria. */
export const patternId = (pattern: 'hatch' | 'lines', place: number, known: boolean): string =>
  known ? `reasons-${pattern}-${place}` : 'reasons-unknown';
