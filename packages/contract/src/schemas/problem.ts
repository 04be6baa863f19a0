import * as v from 'valibot';
import { TextSchema, wholeNumber } from '../reading/checked.ts';
import { entity, lenient } from '../reading/entity.ts';
import { tolerantList } from '../reading/tolerant-list.ts';

/** One parameter or field that was refused. */
export const ProblemDetailSchema = entity({
  /** The parameter's name, or the field's dotted path. */
  path: TextSchema,
  /** What is wrong with it. */
  message: TextSchema,
});

/** Why a request was not answered (RFC 9457, problem details). */
export const ProblemSchema = entity({
  /** A URI for the kind of problem; `about:blank` when the status says it all. */
  type: v.fallback(TextSchema, 'about:blank'),
  /** The kind of problem in a few words. */
  title: TextSchema,
  /** The HTTP status. */
  status: wholeNumber(400, 599),
  /** What happened in this case. */
  detail: lenient(TextSchema),
  /** The address that was asked. */
  instance: lenient(TextSchema),
  /** A word for programs, such as `not-found`. */
  code: lenient(TextSchema),
  /** The request's identifier, to quote to the newsroom. */
  requestId: lenient(TextSchema),
  /** Each parameter or field that was refused. */
  errors: lenient(tolerantList(ProblemDetailSchema)),
});

/**
 * Why a request was not answered.
 *
 * @interface
 */
export type Problem = v.InferOutput<typeof ProblemSchema>;
