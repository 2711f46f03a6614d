import type { ShiprocketSimulator } from "../simulator";

/** One call of the API, taken apart. */
interface Call {
  simulator: ShiprocketSimulator;
  /** The last part of the path, where the endpoint has one. */
  id: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

/** Carries a call out. What comes back is answered with 200. Throws ShiprocketError. */
export interface Endpoint {
  method: "GET" | "POST";
  /** Behind `/v1/external`; `:id` at the end stands for anything. */
  pattern: string;
  /** Signing in needs no token. */
  is_open?: boolean;
  handle(call: Call): unknown;
}
