/**
 * Waits for some work, but not longer than its asker does.
 *
 * @param work - Begins the work; not called when the asker has already gone.
 * @param signal - The asker's.
 * @returns What the work gives.
 * @throws The platform's `AbortError` as soon as the signal is aborted, whether or not the work heeds the signal.
 */
export async function untilAborted<Value>(
  work: () => Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (!signal) return work();
  throwIfAborted(signal);
  let onAbort!: () => void;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(abortErrorOf(signal));
    signal.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([aborted, work()]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/**
 * Ends what is under way when its asker has gone.
 *
 * @param signal - The asker's.
 * @throws The signal's reason where that is an `AbortError`, else an `AbortError` with the reason as its cause.
 */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortErrorOf(signal);
}

function abortErrorOf({ reason }: AbortSignal): unknown {
  if ((reason as Error | undefined)?.name === 'AbortError') return reason;
  // Callers compare the name, so a reason of their own stands behind the platform's error, not in its place.
  return Object.assign(new DOMException('The request was aborted', 'AbortError'), {
    cause: reason as unknown,
  });
}
