import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from './warn-once.ts';

/** Reads an attribute as text without the spaces that visual editors put around it; empty is absent. */
export const text: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (value) => value?.trim() || undefined,
};

/** Reads a comma-separated attribute as a list of words; empty is absent. */
export const list: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute(value) {
    const words = (value ?? '').split(',').map((word) => word.trim());
    const present = words.filter((word) => word !== '');
    return present.length > 0 ? present : undefined;
  },
};

/**
 * Reads an attribute that is one of a few words. Another word falls back to the first, with one warning.
 *
 * @param name - The attribute's name, for the warning.
 * @param words - The words it may be; the first is the default.
 * @returns A converter for Lit's `@property`.
 */
export function oneOf<const Word extends string>(
  name: string,
  words: readonly [Word, ...Word[]],
): ComplexAttributeConverter<Word> {
  return {
    fromAttribute(value) {
      const given = value?.trim().toLowerCase();
      const known = words.find((word) => word === given);
      if (known !== undefined) return known;
      if (given) {
        warnOnce(`${name}="${given}" is not known, so "${words[0]}" is used (${words.join(', ')})`);
      }
      return words[0];
    },
  };
}

/**
 * Reads an attribute that is a whole number. Another value falls back to the default, with one warning.
 *
 * @param name - The attribute's name, for the warning.
 * @param least - The smallest number allowed.
 * @param most - The largest number allowed.
 * @param byDefault - What stands for a missing or unusable value.
 * @returns A converter for Lit's `@property`.
 */
export function wholeNumber<Default extends number | undefined>(
  name: string,
  least: number,
  most: number,
  byDefault: Default,
): ComplexAttributeConverter<number | Default> {
  return {
    fromAttribute(value) {
      const given = value?.trim() ?? '';
      const number = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
      if (number >= least && number <= most) return number;
      if (given) warnOnce(`${name}="${given}" is not a whole number from ${least} to ${most}`);
      return byDefault;
    },
  };
}
