import { parseWebAddress, type Inline } from '@kerege/contract';
import type { HtmlElement } from './tree.ts';

/** How the words at one place are set. */
export interface Setting {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly href?: string;
}

/**
 * Makes an address in a text absolute.
 *
 * @param address - An attribute's value.
 * @param base - The article's own address.
 * @returns The http(s) address, or undefined for anything else, such as `javascript:` or `tel:`.
 */
export function resolveAddress(address: string | undefined, base: string): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  return parseWebAddress(new URL(trimmed, base).href)?.href;
}

/**
 * How words are set inside an element.
 *
 * @param setting - How they are set around it.
 * @param element - The element.
 * @param base - The article's own address.
 * @returns The setting inside.
 */
export function settingInside(setting: Setting, element: HtmlElement, base: string): Setting {
  const { name, attributes } = element;
  if (name === 'b' || name === 'strong') return { ...setting, strong: true };
  if (name === 'i' || name === 'em') return { ...setting, emphasis: true };
  if (name !== 'a') return setting;
  const href = resolveAddress(attributes['href'], base);
  return href === undefined ? setting : { ...setting, href };
}

interface Run {
  text: string;
  setting: Setting;
}

function isSame(a: Setting, b: Setting): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;
}

function toInline({ text, setting }: Run): Inline {
  const marks = [
    ...(setting.strong ? ['strong' as const] : []),
    ...(setting.emphasis ? ['emphasis' as const] : []),
  ];
  return {
    text,
    ...(marks.length > 0 ? { marks } : {}),
    ...(setting.href === undefined ? {} : { href: setting.href }),
  };
}

/** Gathers the runs of one block: white space is collapsed across runs, and equal neighbours are joined. */
export class InlineGatherer {
  #runs: Run[] = [];

  /** Adds words as they stand in the HTML. */
  add(text: string, setting: Setting): void {
    const last = this.#runs.at(-1);
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    const isSpaced = last === undefined || last.text.endsWith(' ');
    const words = isSpaced ? collapsed.replace(/^ /, '') : collapsed;
    if (words === '') return;
    if (last && isSame(last.setting, setting)) last.text += words;
    else this.#runs.push({ text: words, setting });
  }

  /** Hands the block's runs over and begins anew; none when there are no words. */
  take(): Inline[] {
    const runs = this.#runs;
    this.#runs = [];
    let last = runs.at(-1);
    while (last) {
      last.text = last.text.trimEnd();
      if (last.text !== '') break;
      runs.pop();
      last = runs.at(-1);
    }
    const [first] = runs;
    if (first) first.text = first.text.trimStart();
    return runs.filter(({ text }) => text !== '').map(toInline);
  }
}
