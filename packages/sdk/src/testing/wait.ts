/** The longest wait a timer can hold, in milliseconds: about 25 days. */
const longestTimer = 2 ** 31 - 1;

/**
 * Waits.
 *
 * @param milliseconds - How long; without a timer when it is 0, so that stopped clocks stop nothing, and for ever when no
 *   timer can hold it.
 * @param signal - Ends the waiting.
 * @throws The signal's reason when it is aborted.
 */
export async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds === 0) return;
  await new Promise<void>((resolve, reject) => {
    const end = (): void => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    };
    const timer = milliseconds > longestTimer ? undefined : setTimeout(end, milliseconds);
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
