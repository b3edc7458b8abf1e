import { Trap, type Driver } from '../../src/lib/engine/driver.ts';
import type { Result } from '../../src/lib/engine/engine.ts';
import { resultOf } from '../../src/lib/engine/result.ts';

/** A result of one column `n`. */
export const resultOfNumbers = (...numbers: number[]): Result =>
  resultOf('', numbers.length, [{ name: 'n', type: 'INTEGER', read: () => numbers }]);

/** A promise and its keys. */
export function held<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

export const settle = () => new Promise<void>((done) => setTimeout(done, 0));

/** Drivers that write down what they are asked, and trap as often as they are told. */
export function fakeDrivers() {
  const log: string[] = [];
  const state = { traps: 0, opened: 0, answer: 1, busy: undefined as Promise<unknown> | undefined, interrupts: 0 };
  const ask = async (what: string) => {
    log.push(what);
    await state.busy;
    if (state.traps-- > 0) throw new Trap('RuntimeError: unreachable');
    if (what.includes('wrong')) throw new Error('Parser Error: wrong');
  };
  const open = async (): Promise<Driver> => {
    const name = (state.opened += 1);
    return {
      query: (sql) => ask(`${name} query ${sql}`).then(() => resultOfNumbers(state.answer)),
      run: (sql) => ask(`${name} run ${sql}`),
      replace: (table) => ask(`${name} replace ${table}`),
      interrupt: () => void (state.interrupts += 1),
      close: async () => void log.push(`${name} close`)
    };
  };
  return { open, log, state };
}
