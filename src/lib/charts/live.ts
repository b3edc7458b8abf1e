import type { ECElementEvent, EChartsOption } from 'echarts';
import type { init } from './echarts.ts';
import { idOf, marksInOrder, placesBySubject, type Place } from './marks.ts';
import { rendererFor, type Picture } from './picture.ts';
import { tipElement, tipText } from './tooltip.ts';

/** What a person did, in subjects. `null`: nothing any more. */
export interface LiveEvents {
  readonly select: (id: string | null) => void;
  readonly hover: (id: string | null) => void;
  /** What the arrow keys reached, for a live region. */
  readonly say: (text: string) => void;
}

/** `printed`: the printer waits for no frame. */
export interface Showing {
  readonly width: number;
  readonly moves: boolean;
  readonly printed: boolean;
}

export interface Live {
  show(picture: Picture, how: Showing): void;
  /** Marks of a subject stand out; `null` for none. */
  highlight(subject: string | null): void;
  /** Steps through the marks; `Enter` chooses, `Escape` clears. True when the key was used. */
  press(key: string): boolean;
  dispose(): void;
}

type Chart = ReturnType<typeof init>;

const duration = 150;

/** A picture on the page: the one place where ECharts is told to draw, and listened to. */
export function liven(host: HTMLElement, start: typeof init, events: LiveEvents): Live {
  let chart: Chart | undefined;
  let renderer = '';
  let shown: Picture | undefined;
  let places = new Map<string, Place[]>();
  let marks: ReturnType<typeof marksInOrder> = [];
  let lit: readonly Place[] = [];
  let at = -1;
  const stop = new AbortController();

  const subjectOf = (event: ECElementEvent) => {
    const id = idOf(event.data);
    return id === undefined ? null : (shown?.subject(id) ?? null);
  };

  function begin(picture: Picture, { width, printed }: Showing): Chart {
    const wanted = rendererFor(picture, printed);
    if (chart && wanted === renderer) return chart;
    close(chart);
    renderer = wanted;
    chart = start(host, null, { renderer: wanted, width, height: picture.height });
    listen(chart, subjectOf, events);
    return chart;
  }

  function light(next: readonly Place[]) {
    for (const place of lit) chart?.dispatchAction({ type: 'downplay', ...place });
    for (const place of next) chart?.dispatchAction({ type: 'highlight', ...place });
    lit = next;
  }

  function step(by: number) {
    if (marks.length === 0) return;
    at = (at + by + marks.length) % marks.length;
    const mark = marks[at];
    if (!mark) return;
    light([mark.place]);
    chart?.dispatchAction({ type: 'showTip', ...mark.place });
    const tip = shown?.tip(mark.id);
    if (tip) events.say(tipText(tip));
    events.hover(shown?.subject(mark.id) ?? null);
  }

  function clear() {
    light([]);
    chart?.dispatchAction({ type: 'hideTip' });
    at = -1;
    events.hover(null);
    events.select(null);
  }

  function choose() {
    const mark = marks[at];
    if (mark) events.select(shown?.subject(mark.id) ?? null);
  }

  /** Letters that a canvas was given before their part of the font had come stay empty boxes: painted again. */
  function letter() {
    if (renderer === 'canvas') chart?.resize({ silent: true });
  }

  document.fonts.addEventListener('loadingdone', letter, { signal: stop.signal });

  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => step(1),
    ArrowDown: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowUp: () => step(-1),
    Enter: choose,
    Escape: clear
  };

  return {
    show(picture, how) {
      const { width, moves } = how;
      const live = begin(picture, how);
      shown = picture;
      places = placesBySubject(picture);
      marks = marksInOrder(picture.option);
      lit = [];
      live.resize({ width, height: picture.height, silent: true });
      live.setOption({ ...picture.option, ...movement(moves), tooltip: tooltip(picture) }, { notMerge: true });
      if (!moves) live.getZr().flush();
    },
    highlight: (subject) => light(subject === null ? [] : (places.get(subject) ?? [])),
    press(key) {
      const act = keys[key];
      act?.();
      return act !== undefined;
    },
    dispose() {
      stop.abort();
      close(chart);
      chart = undefined;
      shown = undefined;
    }
  };
}

/** Emptied first: a canvas that still paints its list piece by piece would go on after its end, and fail. */
function close(chart: Chart | undefined) {
  chart?.clear();
  chart?.getZr().refreshImmediately();
  chart?.dispose();
}

function listen(chart: Chart, subjectOf: (event: ECElementEvent) => string | null, events: LiveEvents) {
  chart.on('click', (event) => events.select(subjectOf(event)));
  chart.on('mouseover', (event) => events.hover(subjectOf(event)));
  chart.on('globalout', () => events.hover(null));
  chart.on('mouseout', () => events.hover(null));
  chart.getZr().on('click', (event) => {
    if (!event.target) events.select(null);
  });
}

const movement = (moves: boolean): EChartsOption => ({
  animation: moves,
  animationDuration: duration,
  animationDurationUpdate: duration,
  stateAnimation: { duration: moves ? duration : 0 }
});

/** Confined to the picture: without an arrow, whose markup would carry a style attribute. */
const tooltip = (picture: Picture) => ({
  trigger: 'item' as const,
  confine: true,
  padding: 0,
  borderWidth: 0,
  shadowBlur: 0,
  backgroundColor: 'transparent',
  transitionDuration: 0,
  className: 'chart-tip-host',
  formatter: (params: unknown) => {
    const mark = Array.isArray(params) ? params[0] : params;
    const id = typeof mark === 'object' && mark !== null && 'data' in mark ? idOf(mark.data) : undefined;
    const tip = id === undefined ? undefined : picture.tip(id);
    return tip ? tipElement(tip) : '';
  }
});
