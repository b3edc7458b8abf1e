import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem
} from '@tanstack/virtual-core';

export interface WindowOptions {
  readonly count: number;
  /** Pixels. */
  readonly sizeOf: (index: number) => number;
  /** Pixels of what sticks at the top and bottom of the scrolling box. */
  readonly head: number;
  readonly foot: number;
}

/** Rows rendered beyond each edge. */
const OVERSCAN = 12;

/** The part of a long list that is in sight. */
export class RowWindow {
  items = $state.raw<readonly VirtualItem[]>([]);
  size = $state(0);
  #virtualizer: Virtualizer<HTMLElement, HTMLElement> | undefined;
  #options: WindowOptions = { count: 0, sizeOf: () => 32, head: 0, foot: 0 };

  #read() {
    this.items = this.#virtualizer?.getVirtualItems() ?? [];
    this.size = this.#virtualizer?.getTotalSize() ?? 0;
  }

  #settings(box: HTMLElement) {
    const { count, sizeOf, head, foot } = this.#options;
    return {
      count,
      getScrollElement: () => box,
      estimateSize: sizeOf,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      overscan: OVERSCAN,
      scrollPaddingStart: head,
      scrollPaddingEnd: foot,
      onChange: () => this.#read()
    };
  }

  /** The scrolling box; returns how to let go. */
  attach(box: HTMLElement): () => void {
    const made = new Virtualizer<HTMLElement, HTMLElement>(this.#settings(box));
    const unmount = made._didMount();
    this.#virtualizer = made;
    made._willUpdate();
    this.#read();
    return () => {
      unmount();
      this.#virtualizer = undefined;
    };
  }

  /** Tells of other rows or other sizes. */
  update(options: WindowOptions): void {
    this.#options = options;
    const made = this.#virtualizer;
    const box = made?.scrollElement;
    if (!made || !box) return;
    made.setOptions(this.#settings(box));
    made.measure();
    made._willUpdate();
    this.#read();
  }

  /** Brings a row into sight if it is not. */
  reveal(index: number): void {
    this.#virtualizer?.scrollToIndex(index, { align: 'auto' });
  }
}
