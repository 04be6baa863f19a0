/** Makes a `fetch` that answers as a gateway does, without a network. */
export { createFakeGateway } from './fake-gateway.ts';
/** A `fetch` that can be told how to behave. */
export type { FakeGateway } from './fake-gateway.ts';
/** How it behaves. */
export type { Behaviour, BehaviourWord } from './behaviour.ts';
/** Data in place of the sample newsroom's. */
export type { FakeArticle, FakeGatewayOptions } from './options.ts';
/** The sample newsroom as it stands at `fixtureInstant`: the answers of a real gateway. */
export {
  articles,
  catalogue,
  fixtureInstant,
  history,
  rankings,
  rates,
  status,
} from '@kerege/contract/fixtures';
