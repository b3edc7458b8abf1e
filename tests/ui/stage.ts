import axe from 'axe-core';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { vi } from 'vitest';
import '../../src/app.css';

/** Mounts one component at a time on a page of its own width. */
export class Stage {
  host: HTMLElement = document.createElement('main');
  #mounted: ReturnType<typeof mount> | undefined;

  show<Props extends Record<string, unknown>>(component: Component<Props>, props: Props, width = 900) {
    document.documentElement.lang = 'zh-CN';
    this.host = document.createElement('main');
    this.host.style.width = `${width}px`;
    document.body.append(this.host);
    this.#mounted = mount(component, { target: this.host, props });
    flushSync();
  }

  async clear() {
    if (this.#mounted) await unmount(this.#mounted);
    this.#mounted = undefined;
    this.host.remove();
    document.documentElement.lang = 'zh-CN';
  }

  all = <E extends HTMLElement = HTMLElement>(selector: string) => [...this.host.querySelectorAll<E>(selector)];

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.host.querySelector<E>(selector);
    if (!found) throw new Error(`nothing on the page is ${selector}`);
    return found;
  }

  button(name: string): HTMLButtonElement {
    const named = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
    const found = this.all<HTMLButtonElement>('button').find((one) => named(one).startsWith(name));
    if (!found) throw new Error(`no button ${name}`);
    return found;
  }

  click(target: HTMLElement) {
    target.click();
    flushSync();
  }
}

export function press(target: HTMLElement, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  flushSync();
}

/** What axe finds wrong, as `rule: element`. Rules about whole pages are for the journeys. */
export async function flaws(host: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** Catches files on their way to the person. */
export function catchSaved(): Saved[] {
  const saved: Saved[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = make(blob);
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
  return saved;
}
