/** Whether and when the process was asked to stop. */
export interface Stop {
  /** Resolves at the first SIGINT or SIGTERM. */
  readonly asked: Promise<void>;
  /** Says whether there was one. */
  isAsked(): boolean;
}

/**
 * Listens for SIGINT and SIGTERM. Whoever asks a second time is obeyed at once.
 *
 * @returns What was heard.
 */
export function listenForStop(): Stop {
  let isAsked = false;
  const asked = new Promise<void>((resolve) => {
    const onSignal = (): void => {
      if (isAsked) process.exit(1);
      isAsked = true;
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
  return { asked, isAsked: () => isAsked };
}
