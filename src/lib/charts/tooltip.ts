import type { Tip } from './picture.ts';

/**
 * A tooltip as an element with classes and text nodes: a name from an export is never markup, and no style attribute
 * meets the content security policy. `Chart.svelte` holds the styles.
 */
export function tipElement(tip: Tip): HTMLElement {
  const box = make('div', 'chart-tip');
  const list = make('dl', 'chart-tip-rows');
  for (const { label, value } of tip.rows) list.append(make('dt', '', label), make('dd', '', value));
  box.append(make('p', 'chart-tip-title', tip.title), list);
  return box;
}

function make(tag: string, name: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.textContent = text;
  return element;
}

/** The same in one line, for a live region. */
export const tipText = (tip: Tip) => [tip.title, ...tip.rows.map((row) => `${row.label} ${row.value}`)].join(' · ');
