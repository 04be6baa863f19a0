import { version } from '../version.ts';

/** What is running, for the person who started it. */
export interface Running {
  /** The newsroom's name. */
  readonly name: string;
  /** The gateway's address, without a slash at its end. */
  readonly address: string;
  /** The path of an article's own page; absent where there is none. */
  readonly article?: string | undefined;
  /** The data folder. */
  readonly data: string;
}

/**
 * What is printed when everything is ready.
 *
 * @param running - What is running.
 * @returns A few lines that end with a line break.
 */
export function readyMessage({ name, address, article, data }: Running): string {
  const rows = [
    ["A partner's page", `${address}/`],
    ['The API', `${address}/v1`],
    ...(article === undefined ? [] : [['An article', `${address}${article}`]]),
    ['Data', data],
  ];
  const lines = rows.map(([label = '', value = '']) => `  ${label.padEnd(18)}${value}`);
  return [`Kerege ${version} serves ${name}`, '', ...lines, '', 'Ctrl+C stops it.', ''].join('\n');
}
