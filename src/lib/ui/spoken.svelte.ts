import { createSubscriber } from 'svelte/reactivity';
import { speak, type Speaker } from '../words/speak.ts';

/** Follows `<html lang>`: whoever sets it need not tell each component. */
const subscribe = createSubscriber((changed) => {
  const watch = new MutationObserver(changed);
  watch.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => watch.disconnect();
});

/** The language of the page, read where it is used: inside `$derived` it follows. Chinese unless English is set. */
export function spoken(): Speaker {
  if (typeof document === 'undefined') return speak('zh');
  subscribe();
  return speak(document.documentElement.lang.startsWith('en') ? 'en' : 'zh');
}
