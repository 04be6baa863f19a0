/** A request that got no answer, or none that could be taken in whole. */
export class Unanswered extends Error {
  /** HTTP method. */
  readonly method: string;
  /** Absolute address. */
  readonly address: string;
  /** False when the request was not even sent, because too many before it were not answered. */
  readonly sent: boolean;

  constructor(asked: { method: string; address: string }, reason: string, sent = true) {
    super(reason);
    this.name = 'Unanswered';
    this.method = asked.method;
    this.address = asked.address;
    this.sent = sent;
  }
}

/** An address at which nothing can be checked: it is unusable, nobody answers, or it is no server of the contract. */
export class NothingToCheck extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'NothingToCheck';
  }
}

const reasons: readonly (readonly [codes: RegExp, reason: string])[] = [
  [/^ECONNREFUSED$/, 'it refused the connection'],
  [/^(ENOTFOUND|EAI_\w+)$/, 'its name was not found (DNS)'],
  [/CERT|TLS|SSL|SIGNED|^EPROTO$|^UNABLE_TO/, 'no secure connection came about (TLS)'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'it closed the connection before its answer was whole'],
  [/^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/, 'it took too long to answer'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'no network leads to it'],
  [/^HPE_/, 'what it answered is not HTTP'],
];

interface Failure {
  name?: string;
  code?: unknown;
  message?: string;
  cause?: Failure;
  errors?: readonly Failure[];
}

/**
 * Says why a fetch failed.
 *
 * @param error - What it was rejected with.
 * @param timeout - The deadline it had, in milliseconds.
 * @returns Half a sentence, with the platform's own code where there is one.
 */
export function reasonOf(error: unknown, timeout: number): string {
  let failure = error as Failure;
  if (failure.name === 'TimeoutError') return `it gave no whole answer within ${timeout} ms`;
  while (failure.cause) failure = failure.cause;
  // A name with several addresses fails once for each of them, in the same way as a rule.
  const code = String(failure.code ?? failure.errors?.[0]?.code ?? '');
  const reason = reasons.find(([codes]) => codes.test(code))?.[1];
  if (reason === undefined) return `it cannot be asked: ${failure.message || code || 'no reason'}`;
  return /TLS/.test(reason) ? `${reason}: ${failure.message} (${code})` : `${reason}: ${code}`;
}
