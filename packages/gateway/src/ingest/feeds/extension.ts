import { isWebAddress } from '@kerege/contract';
import * as v from 'valibot';

const Count = v.fallback(v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))), null);

const Translation = v.object({
  lang: v.string(),
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  url: v.pipe(v.string(), v.check(isWebAddress)),
});

const Notice = v.object({
  kind: v.string(),
  text: v.pipe(v.string(), v.regex(/\S/)),
  at: v.string(),
});

const Side = v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined);
const Word = v.fallback(v.optional(v.string()), undefined);

/** JSON Feed names a picture by its address alone. */
const Picture = v.object({ alt: Word, width: Side, height: Side, credit: Word });

const unread = { counts: {}, tags: [], translations: [], notice: undefined, image: undefined };

/** Kerege's own additions to an item of a JSON Feed; whatever part is malformed is as if it were absent. */
const Extension = v.object({
  counts: v.fallback(v.object({ views: Count, comments: Count, reactions: Count }), {}),
  tags: v.fallback(v.array(v.string()), []),
  translations: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter((one) => v.is(Translation, one))),
      v.array(Translation),
    ),
    [],
  ),
  notice: v.fallback(v.optional(Notice), undefined),
  image: v.fallback(v.optional(Picture), undefined),
});

/** What the extension object says. */
export type Extension = v.InferOutput<typeof Extension>;

/**
 * Reads the extension object `_kerege` of a JSON Feed item.
 *
 * @param input - Its value, or undefined where there is none.
 * @returns What it says. Never throws.
 */
export function readExtension(input: unknown): Extension {
  const read = v.safeParse(Extension, input);
  return read.success ? read.output : unread;
}
