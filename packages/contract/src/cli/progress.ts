/** What progress is written to: a stream, which may be a terminal. */
export interface ProgressStream {
  /** Whether somebody sees it. */
  isTTY?: boolean;
  /** Writes. */
  write(text: string): unknown;
}

/**
 * Shows on one line of a terminal how far a check is; elsewhere, nothing.
 *
 * @param stream - Where it is shown.
 * @returns What tells the number of answers, and what takes the line away.
 */
export function showProgress(stream: ProgressStream) {
  const write = (text: string) => void (stream.isTTY && stream.write(`\r${text}\u001b[K`));
  return {
    tell: (count: number) => write(`kerege-conformance: ${count} answers`),
    clear: () => write(''),
  };
}
