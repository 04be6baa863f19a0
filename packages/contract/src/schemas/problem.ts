import * as v from 'valibot';
import { entity, lenient } from '../reading/entity.ts';
import { tolerantList } from '../reading/tolerant-list.ts';

/** One parameter or field that was refused. */
export const ProblemDetailSchema = entity({
  /** The parameter's name, or the field's dotted path. */
  path: v.string(),
  /** What is wrong with it. */
  message: v.string(),
});

/** Why a request was not answered (RFC 9457, problem details). */
export const ProblemSchema = entity({
  /** A URI for the kind of problem; `about:blank` when the status says it all. */
  type: v.fallback(v.string(), 'about:blank'),
  /** The kind of problem in a few words. */
  title: v.string(),
  /** The HTTP status. */
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  /** What happened in this case. */
  detail: lenient(v.string()),
  /** The address that was asked. */
  instance: lenient(v.string()),
  /** A word for programs, such as `not-found`. */
  code: lenient(v.string()),
  /** The request's identifier, to quote to the newsroom. */
  requestId: lenient(v.string()),
  /** Each parameter or field that was refused. */
  errors: lenient(tolerantList(ProblemDetailSchema)),
});

/** Why a request was not answered. */
export type Problem = v.InferOutput<typeof ProblemSchema>;
