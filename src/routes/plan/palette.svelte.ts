import { createSubscriber } from 'svelte/reactivity';
import { palettes, type Palette, type Theme } from '$lib/charts/palette.ts';
import { pageTheme, watchTheme } from '$lib/charts/theme.ts';

let seen: Theme | undefined;

const subscribe = createSubscriber((changed) =>
  watchTheme((theme) => {
    seen = theme;
    changed();
  })
);

/** The colours of the pictures, for marks that stand in a table. Follows theme and print where it is read in `$derived`. */
export function pagePalette(): Palette {
  subscribe();
  return palettes[seen ?? pageTheme()];
}
