import autocannon, { type Request } from "autocannon";

/** What a round of requests came to. */
export interface Fired {
  answered: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

export interface Fire {
  url: string;
  seconds: number;
  connections?: number;
  /** Requests a second over all connections; as fast as the server takes them without. */
  rate?: number;
  request: Request;
}

/** Side by side: as many as keep the measured process busy while others wait for the database. */
const CONNECTIONS = 40;

/**
 * Sends requests for a while.
 *
 * @throws Error when one of them was not answered with a success: then nothing was measured
 */
export async function fire({ url, seconds, connections = CONNECTIONS, rate, request }: Fire): Promise<Fired> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [request],
    ...(rate === undefined ? {} : { overallRate: rate }),
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0 || result["2xx"] === 0) {
    throw new Error(
      `${request.method ?? "GET"} ${request.path}: ${result.non2xx} answers were no success, ` +
        `${result.errors} requests failed, ${result.timeouts} took too long; ${result["2xx"]} went well.`,
    );
  }
  return {
    answered: result["2xx"],
    perSecond: result["2xx"] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
