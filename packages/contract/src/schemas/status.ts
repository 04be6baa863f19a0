import * as v from 'valibot';
import { TextSchema } from '../reading/checked.ts';
import { entity } from '../reading/entity.ts';
import { tolerantList } from '../reading/tolerant-list.ts';
import { DaySchema, InstantSchema } from './scalars.ts';

/** The last failure of a source. */
export const SourceErrorSchema = entity({
  /** When it failed. */
  at: InstantSchema,
  /** What went wrong, without the source's address. */
  message: TextSchema,
});

/** How one source is doing. It goes by its name; its address is never told. */
export const SourceStatusSchema = entity({
  /** The source's name in the configuration. */
  name: TextSchema,
  /** When it was last read without an error; null if never. */
  lastSuccess: v.nullable(InstantSchema),
  /** Its last failure; null if it never failed. */
  lastError: v.nullable(SourceErrorSchema),
  /** Working days for which the source published nothing. */
  missed: tolerantList(DaySchema),
});

/** How the newsroom's sources are doing. */
export const StatusSchema = entity({
  /** Version of the gateway that answers. */
  version: TextSchema,
  /** Each source. */
  sources: tolerantList(SourceStatusSchema),
});

/**
 * How one source is doing.
 *
 * @interface
 */
export type SourceStatus = v.InferOutput<typeof SourceStatusSchema>;
/**
 * How the newsroom's sources are doing.
 *
 * @interface
 */
export type Status = v.InferOutput<typeof StatusSchema>;
