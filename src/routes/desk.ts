import { createContext } from 'svelte';
import type { Desk } from '$lib/workspace/desk.svelte.ts';

/** The desk that the layout opened; every page reads it. */
export const [getDesk, setDesk] = createContext<Desk>();
