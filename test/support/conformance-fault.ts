/** An answer of a good gateway on its way to who asked. */
export interface Passing {
  /** What was asked. */
  readonly url: URL;
  readonly method: string;
  readonly asked: Headers;
  /** What is answered; a fault changes it. */
  status: number;
  headers: Headers;
  body: string;
}

/** Something wrong: what it makes of a good gateway's answers. */
export type Fault = (answer: Passing) => void;

/** A fault: what it is, what it does, by what it must be found, and what must be told of it. */
export type Planted = [what: string, fault: Fault, identifiers: string[], told: RegExp];

/** A fault of the answers to questions that have this parameter. */
export const asked =
  (parameter: string, fault: Fault): Fault =>
  (answer) => {
    if (answer.url.searchParams.has(parameter)) fault(answer);
  };

/** A fault of the answers at one path alone. */
export function at(path: string, fault: Fault): Fault {
  const pattern = new RegExp(`^${path}$`);
  return (answer) => {
    if (pattern.test(answer.url.pathname)) fault(answer);
  };
}

/** A fault of one header, where the status is among those named; without a value, the header is missing. */
export function says(name: string, value: string | null, ...statuses: readonly number[]): Fault {
  return ({ headers, status }) => {
    if (statuses.length > 0 && !statuses.includes(status)) return;
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  };
}

/** A fault of the parsed body of a good answer. */
export function inBody<Body>(change: (body: Body, url: URL) => void): Fault {
  return (answer) => {
    if (answer.status !== 200 || answer.body === '') return;
    const body = JSON.parse(answer.body) as Body;
    change(body, answer.url);
    answer.body = JSON.stringify(body);
  };
}

/** A fault of the parsed body of a Problem. */
export function inProblem(change: (problem: Record<string, unknown>) => void): Fault {
  return (answer) => {
    if (answer.status < 400 || answer.body === '') return;
    const problem = JSON.parse(answer.body) as Record<string, unknown>;
    change(problem);
    answer.body = JSON.stringify(problem);
  };
}
