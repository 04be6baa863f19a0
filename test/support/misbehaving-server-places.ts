/** One request, as the server saw it. */
export interface Asked {
  method: string;
  /** What was asked for, from the place's `baseUrl` on: `v1/articles?limit=5`. */
  url: string;
  /** With names in small letters. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whether it is over: answered to the end, or its connection closed by either side. */
  closed: boolean;
}

/** One place on the server where one fault waits for one client. */
export interface Place {
  /** What to make the client with. */
  baseUrl: string;
  /**
   * What was asked here so far.
   *
   * @param atLeast - Wait until there have been that many requests; 0 if absent.
   * @returns The requests in the order in which they came, those that ended too, as they stand now.
   */
  asked(atLeast?: number): Promise<readonly Asked[]>;
  /** Resolves when a request has come in that no earlier `nextRequest()` has told of. */
  nextRequest(): Promise<void>;
}

/** A real HTTP server on the loopback that misbehaves by name. */
export interface MisbehavingServer {
  /** Makes a place whose every route has this fault, one of the names in the tables of faults. */
  place(fault: string): Place;
  /** Ends the server and every connection to it. */
  close(): void;
}

/** Tells what was asked at a place, as soon as that are so many requests. */
export type Journal = (path: string, atLeast: number) => Promise<readonly Asked[]>;

/** The first part of a place's path. */
export const pathOfFault = (fault: string): string => fault.replace(/\W+/g, '-');

/**
 * Makes a place. It needs no word with the server, which knows the fault by the path.
 *
 * @param origin - Where the server listens.
 * @param fault - The name of the fault.
 * @param token - What sets this place apart from all others with that fault.
 * @param journal - The server's.
 * @returns The place.
 */
export function placeAt(origin: string, fault: string, token: string, journal: Journal): Place {
  const path = `/${pathOfFault(fault)}/${token}/`;
  let told = 0;
  return {
    baseUrl: origin + path,
    asked: (atLeast = 0) => journal(path, atLeast),
    async nextRequest() {
      told += 1;
      await journal(path, told);
    },
  };
}
