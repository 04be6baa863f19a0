/** One row of a table of cases, as it is given to `each`. */
export type Row = unknown;

/** What a test is called with: the members of a row that is a list, else the row itself. */
export const argumentsOf = (row: Row): unknown[] => (Array.isArray(row) ? row : [row]);

/**
 * Fills a title in as vitest does: `%s`, `%i`, `%o` and their kin in turn, `$name` by the row's member.
 *
 * @param title - As it stands in the test file.
 * @param row - One row of the table.
 * @returns The title of that row's test.
 */
export function titleOf(title: string, row: Row): string {
  const values = [...argumentsOf(row)];
  return title
    .replace(/%[sdifjoO]/g, (placeholder) =>
      values.length > 0 ? shown(values.shift()) : placeholder,
    )
    .replace(/\$(\w+)/g, (placeholder, name: string) => {
      const members = Object(row) as Record<string, unknown>;
      return name in members ? shown(members[name]) : placeholder;
    });
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null || value instanceof Error) return String(value);
  return JSON.stringify(value);
}
