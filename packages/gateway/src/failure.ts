/**
 * A failure the person at the keyboard can mend. Its message is one sentence that says what is wrong and what to do;
 * it is shown without a stack.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/**
 * The short reason inside anything that was thrown.
 *
 * @param error - Whatever a `catch` caught.
 * @returns Node's error code (`EADDRINUSE`) where there is one, else the message, else the value as text.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  return typeof code === 'string' ? code : error.message;
}
