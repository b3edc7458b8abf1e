import type { Theme } from './palette.ts';

const dark = () => matchMedia('(prefers-color-scheme: dark)');

/** `data-theme` on the document's root when the person chose one, else what the system prefers. */
export function pageTheme(): Exclude<Theme, 'print'> {
  if (typeof document === 'undefined') return 'light';
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return dark().matches ? 'dark' : 'light';
}

export const movesAllowed = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Calls back when the page's theme changes and when printing starts or ends; returns how to stop. */
export function watchTheme(changed: (theme: Theme) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const look = () => changed(pageTheme());
  const chosen = new MutationObserver(look);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  dark().addEventListener('change', look, { signal });
  addEventListener('beforeprint', () => changed('print'), { signal });
  addEventListener('afterprint', look, { signal });
  return () => {
    chosen.disconnect();
    stop.abort();
  };
}
