import type * as v from 'valibot';
import { settingNames } from './config.ts';

/** The keys that lead to a value: `['sources', 0, 'schedule']`. */
type Path = readonly unknown[];

function written(path: Path): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`,
    )
    .join('');
}

/** What stands at a place, cut short where it is long. A whole object would say nothing. */
function shown(value: unknown): string {
  if (value === undefined) return ', got nothing';
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return '';
  const text = JSON.stringify(value) ?? String(value);
  return `, got ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
}

/** The settings there are where an unknown one was found. */
function knownAround(path: Path, type: unknown): readonly string[] {
  if (path.length === 1) return settingNames.root;
  if (path[0] === 'sections') return settingNames.section;
  return settingNames.source[String(type)] ?? [];
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

function isBuiltIn({ message }: v.BaseIssue<unknown>): boolean {
  return message.startsWith('Invalid ');
}

function accepted(issue: v.BaseIssue<unknown>): string {
  if (!isBuiltIn(issue)) return issue.message;
  // A missing key is told as the key itself.
  const { expected, received } = issue;
  if (received === 'undefined' && issue.type === 'strict_object') return 'a value';
  return (
    kinds[expected ?? ''] ??
    (expected ?? 'another value').replaceAll(/[()]/g, '').replaceAll('|', 'or')
  );
}

/**
 * Says in one sentence what is wrong at one place of a configuration.
 *
 * @param issue - What valibot found first.
 * @returns For example `sources[0].schedule: expected a cron pattern such as "…", got "often"`.
 */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const items = issue.path ?? [];
  const path = items.map((item) => item.key);
  const last = items.at(-1);
  const place = path.length > 0 ? `${written(path)}: ` : '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const around: unknown = last?.input;
    const type = typeof around === 'object' && around && 'type' in around ? around.type : undefined;
    const known = knownAround(path, type).join(', ');
    return `${place}is not a setting; expected one of ${known}`;
  }
  return `${place}expected ${accepted(issue)}${shown(last ? last.value : issue.input)}`;
}
