import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** Paths of the plugin's that have a token in them. Express matches paths in any case. */
const WITH_TOKEN = /^\/(?:track|store\/tracking)\/(?!assets\/|lookup$)([^/]+)/i;

/** Those that may have one in their query, in whichever way its name is written, or show a page that has. */
const WITH_QUERY =
  /^\/(?:track|store\/tracking|store\/orders\/[^/]+\/(?:tracking|customer-messages|delivery-instructions|rating|not-received))(?:\/|$)/i;

/**
 * Keeps tokens out of the log: whoever reads one must not be able to open a customer's page.
 *
 * Medusa prints a request's address with its answer (`originalUrl`, and where it came from), and at the level `debug`
 * and with refused bodies its `path`, which it also hands on to what a shop has added. Some of that happens before it
 * comes to any middleware of a plugin. Node itself tells of each request earlier, through a channel made for such
 * purposes; routes are found by `url`, which stays.
 */
export function keepTokensOutOfLogs(): void {
  subscribe("http.server.request.start", (message) => {
    hideTokens((message as { request: IncomingMessage }).request);
  });
}

/** A request as Express makes it: `path` is what its `url` has before the query, less what a router has taken off. */
type ExpressRequest = IncomingMessage & { originalUrl?: string; path?: string };

function hideTokens(req: ExpressRequest): void {
  const [address = "", query] = (req.url ?? "").split("?", 2);
  // Some clients send whole addresses.
  const asked = address.replace(/^https?:\/\/[^/]*/i, "");
  if (!WITH_QUERY.test(asked)) {
    return;
  }
  const [, token] = WITH_TOKEN.exec(asked) ?? [];
  const withoutToken = (path: string) =>
    path
      .split("/")
      .map((part) => (part === token ? "[token]" : part))
      .join("/");
  req.originalUrl = withoutToken(asked) + (query === undefined ? "" : "?[query]");
  Object.defineProperty(req, "path", {
    configurable: true,
    get(this: ExpressRequest) {
      const [present = ""] = (this.url ?? "").split("?", 1);
      return withoutToken(present.replace(/^https?:\/\/[^/]*/i, ""));
    },
  });
  // A shop's own page for the order may have the token in its address, too.
  delete req.headers.referer;
  delete req.headers.referrer;
}
