import { checks, type CheckId } from './checks.ts';

/** Where a server does something else than the contract says. */
export interface Difference {
  /** The request: its address, after its method unless that is GET. */
  asked: string;
  /** What the contract says. */
  expected: string;
  /** What came instead. */
  got: string;
}

/** What came of one check. */
export interface Row {
  /** Its identifier. */
  id: CheckId;
  /** What it holds to be true. */
  says: string;
  /** What came of it. */
  outcome: 'agrees' | 'differs' | 'not checked';
  /** Each difference. */
  differences: readonly Difference[];
  /** Why there was nothing to check with. */
  reason?: string;
}

/** A request, as far as a difference tells it. */
export interface Asked {
  /** HTTP method. */
  method: string;
  /** Absolute address. */
  address: string;
}

/** What came of the checks of one endpoint. */
export class Sheet {
  readonly title: string;
  readonly #differences = new Map<CheckId, Difference[]>();
  readonly #skipped = new Map<CheckId, string>();

  /** @param title - What the checks are about. */
  constructor(title: string) {
    this.title = title;
  }

  /**
   * Notes that something was compared.
   *
   * @param id - The check.
   * @param asked - The request whose answer was compared.
   * @param holds - Whether it is as expected.
   * @param expected - What the contract says.
   * @param got - What came.
   * @returns `holds`.
   */
  check(id: CheckId, asked: Asked, holds: boolean, expected: string, got: string): boolean {
    const differences = this.#differences.get(id) ?? [];
    this.#differences.set(id, differences);
    if (holds) return true;
    const { method, address } = asked;
    const difference = {
      asked: method === 'GET' ? address : `${method} ${address}`,
      expected,
      got,
    };
    // Several checks ask the same: what they find alike is one difference.
    const isKnown = differences.some(
      (one) => one.asked === difference.asked && one.expected === expected && one.got === got,
    );
    if (!isKnown) differences.push(difference);
    return false;
  }

  /** Notes that a check was made and holds so far. */
  pass(id: CheckId): void {
    this.check(id, { method: 'GET', address: '' }, true, '', '');
  }

  /** Notes that there was nothing to check with. What was checked otherwise stays checked. */
  skip(id: CheckId, reason: string): void {
    this.#skipped.set(id, reason);
  }

  /** What came of the checks, in the order of their table. */
  rows(): Row[] {
    return (Object.keys(checks) as CheckId[]).flatMap((id): Row[] => {
      const differences = this.#differences.get(id);
      const reason = this.#skipped.get(id);
      const row = { id, says: checks[id], differences: differences ?? [] };
      if (differences) return [{ ...row, outcome: differences.length > 0 ? 'differs' : 'agrees' }];
      return reason === undefined ? [] : [{ ...row, outcome: 'not checked', reason }];
    });
  }
}
