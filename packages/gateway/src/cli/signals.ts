/**
 * Resolves when the process is asked to stop (SIGINT, SIGTERM). Whoever asks a second time is obeyed at once.
 *
 * @returns A promise of the first signal.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
