import type { Hooks } from './hooks.ts';

/** Tells a client's hook what happens. */
export type Tell = <Hook extends keyof Hooks>(
  hook: Hook,
  event: Parameters<NonNullable<Hooks[Hook]>>[0],
) => void;

/**
 * Makes the function that tells a client's hooks. What a hook throws, or rejects with, is written to the console: who
 * observes must not break what is observed.
 *
 * @param hooks - Who is told what.
 * @returns The function.
 */
export function createTell(hooks: Hooks): Tell {
  return async (hook, event) => {
    try {
      await (hooks[hook] as ((told: typeof event) => unknown) | undefined)?.(event);
    } catch (error) {
      console.error(error);
    }
  };
}
