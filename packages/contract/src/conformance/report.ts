import type { Row, Sheet } from './sheet.ts';

/** What came of checking a server. */
export interface Report {
  /** The server's address. */
  url: string;
  /** How many checks could be made. */
  checks: number;
  /** How many of them differ. */
  differ: number;
  /** How many could not be made. */
  notChecked: number;
  /** The checks, by what they are about. */
  endpoints: readonly { endpoint: string; checks: readonly Row[] }[];
}

/**
 * Sums up what came of the checks.
 *
 * @param url - The server's address.
 * @param sheets - The checks, by what they are about.
 * @returns The report.
 */
export function makeReport(url: string, sheets: readonly Sheet[]): Report {
  const endpoints = sheets.map((sheet) => ({ endpoint: sheet.title, checks: sheet.rows() }));
  const rows = endpoints.flatMap(({ checks }) => checks);
  const count = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const notChecked = count('not checked');
  const checks = rows.length - notChecked;
  return { url, checks, differ: count('differs'), notChecked, endpoints };
}

/** How a table may be coloured. */
export interface Colours {
  /** Paints what agrees. */
  good(text: string): string;
  /** Paints what differs. */
  bad(text: string): string;
  /** Paints what matters less. */
  dim(text: string): string;
}

const plain: Colours = { good: (text) => text, bad: (text) => text, dim: (text) => text };

/** How many differences of one check are told; a fault of every answer would fill pages. */
const mostTold = 5;
/** How much of an address, or of what a server sent, is told. */
const mostCharacters = { address: 500, sent: 160 };

/**
 * Writes a report as a table for people.
 *
 * @param report - The report.
 * @param colours - How it is coloured; not at all if absent.
 * @returns Lines, with a line break at the end.
 */
export function tellReport(report: Report, colours: Colours = plain): string {
  const { endpoints, checks, differ, notChecked } = report;
  const groups = endpoints.map((one) => [one.endpoint, ...one.checks.flatMap(linesOf(colours))]);
  const left = notChecked > 0 ? `, ${notChecked} not checked` : '';
  const summary = `${checks} checks, ${differ} ${differ === 1 ? 'differs' : 'differ'}${left}`;
  const end = differ > 0 ? colours.bad(summary) : colours.good(summary);
  return `${[...groups.map((lines) => lines.join('\n')), end].join('\n\n')}\n`;
}

function linesOf({ good, bad, dim }: Colours) {
  const signs = { agrees: good('✓'), differs: bad('✗'), 'not checked': dim('–') } as const;
  return ({ id, says, outcome, differences, reason }: Row): string[] => {
    const said = reason === undefined ? says : `not checked: ${clean(reason)}`;
    const head = `  ${signs[outcome]} ${id.padEnd(26)} ${outcome === 'differs' ? said : dim(said)}`;
    const told = differences.slice(0, mostTold).map(({ asked, expected, got }) => {
      const address = clean(asked, mostCharacters.address);
      return `      ${address}: expected ${clean(expected)}; got ${clean(got)}`;
    });
    const more = differences.length - told.length;
    if (more > 0) told.push(`      … and ${more} more of this kind; --json tells them all`);
    return [head, ...told];
  };
}

/* What a server sent is not let loose on a terminal: no control characters, no end of a line. */
function clean(text: string, most = mostCharacters.sent): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return visible.length > most ? `${visible.slice(0, most)}…` : visible;
}
