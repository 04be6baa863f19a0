export { checks } from './checks.ts';
export type { CheckId } from './checks.ts';
export { checkServer } from './check-server.ts';
export type { CheckOptions } from './check-server.ts';
export { tellReport } from './report.ts';
export type { Colours, Report } from './report.ts';
export type { Difference, Row } from './sheet.ts';
export { NothingToCheck } from './unanswered.ts';
