import * as v from 'valibot';

/** Any text. */
export const TextSchema = v.string();

/**
 * A text of a certain form.
 *
 * @param form - The form: a pattern from the first character to the last, or whatever else tests a text.
 * @param name - What a text of this form is called; everything else is "not" that.
 * @returns A string schema; `form` stays readable on it for the OpenAPI description.
 */
/* @__NO_SIDE_EFFECTS__ */
export function text(form: Pick<RegExp, 'test'>, name: string): v.GenericSchema<string> {
  const isRight = (value: unknown): boolean => typeof value === 'string' && form.test(value);
  return Object.assign(v.custom<string>(isRight, `not ${name}`), { form });
}

/**
 * A whole number between two bounds, both allowed.
 *
 * @param least - The least.
 * @param most - The most; no bound when absent.
 * @returns A number schema; its message names the bounds, for people and for the OpenAPI description.
 */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most = Infinity): v.GenericSchema<number> {
  const isRight = (value: unknown): boolean =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  return v.custom(isRight, `not a whole number from ${least} to ${most}`);
}
