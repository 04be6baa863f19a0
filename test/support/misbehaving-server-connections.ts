import { refusing, reset, well, type Fault } from './misbehaving-server-moves.ts';

/** Answers well once and keeps the connection; misbehaves from then on. */
const onceGood = (fault: Fault): Fault => {
  return (exchange) => {
    // Every other exchange has a connection of its own, or an engine's own repeats would blur the counts.
    exchange.response.removeHeader('connection');
    return (exchange.attempt === 1 ? well : fault)(exchange);
  };
};

/** What meets a request on a connection that has carried an answer before. */
export const used = {
  'a reset of a used connection': onceGood(reset),
  'a used connection that is closed': onceGood(({ request }) => request.socket.destroy()),
  '408 on a used connection': onceGood(refusing(408)),
} satisfies Record<string, Fault>;
