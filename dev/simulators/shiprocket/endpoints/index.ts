import { AUTH } from "./auth";
import type { Endpoint } from "./endpoint";
import { TRACK } from "./track";

/** What the simulated API can do. */
const ENDPOINTS: readonly Endpoint[] = [...AUTH, ...TRACK];

/** The endpoint of a call, and what stands for `:id` in its path; null when there is none. */
export function findEndpoint(method: string, path: string): { endpoint: Endpoint; id: string } | null {
  for (const endpoint of ENDPOINTS) {
    const start = endpoint.pattern.replace(/:id$/, "");
    const id = start === endpoint.pattern ? "" : path.slice(start.length);
    const fits = start === endpoint.pattern ? path === start : path.startsWith(start) && /^[^/]+$/.test(id);
    if (endpoint.method === method && fits) {
      return { endpoint, id: decodeURIComponent(id) };
    }
  }
  return null;
}
