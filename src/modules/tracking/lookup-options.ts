import { type AddressRanges, readAddressRanges } from "./domain/address-range";
import { DEFAULT_LIMITS, type LookupLimits } from "./domain/lookup-limits";

/** How customers find their order without a link. */
export interface LookupOptions {
  /** False takes the look-up away: no form, no route. */
  enabled?: boolean;
  /** True takes the postal code of the shipping address in place of the e-mail address, for a reduced view. */
  postal_code?: boolean;
  /** Failed look-ups in ten minutes after which there is a wait: of an address, for an order, of everybody. */
  limits?: Partial<LookupLimits>;
  /**
   * Whom to believe about where a request comes from: how many proxies stand in front of this server, or their
   * addresses (`10.0.0.0/8`). Without it nobody is believed, and the address is that of the connection.
   */
  trusted_proxies?: number | string[];
}

export interface ResolvedLookupOptions {
  enabled: boolean;
  postal_code: boolean;
  limits: LookupLimits;
  /** Null: not set. */
  trusted_proxies: number | AddressRanges | null;
}

/** Below that nobody could mistype; above it nothing is limited. */
const [FEWEST, MOST] = [3, 1_000_000];
const MOST_PROXIES = 10;

/** Fills in defaults. Throws with a sentence that says what to mend. */
export function resolveLookupOptions(options: LookupOptions): ResolvedLookupOptions {
  return {
    enabled: flag("enabled", options.enabled, true),
    postal_code: flag("postal_code", options.postal_code, false),
    limits: resolveLimits(options.limits ?? {}),
    trusted_proxies: resolveProxies(options.trusted_proxies),
  };
}

function flag(name: string, value: boolean | undefined, otherwise: boolean): boolean {
  if (value !== undefined && typeof value !== "boolean") {
    throw wrong(name, "must be true or false");
  }
  return value ?? otherwise;
}

function resolveLimits(own: Partial<LookupLimits>): LookupLimits {
  const limits = { ...DEFAULT_LIMITS, ...own };
  for (const [name, limit] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) {
      throw wrong(`limits.${name}`, `is not known; there are ${Object.keys(DEFAULT_LIMITS).join(", ")}`);
    }
    if (!Number.isInteger(limit) || limit < FEWEST || limit > MOST) {
      throw wrong(`limits.${name}`, `must be a whole number from ${FEWEST} to ${MOST}`);
    }
  }
  return limits;
}

function resolveProxies(proxies: LookupOptions["trusted_proxies"]): ResolvedLookupOptions["trusted_proxies"] {
  if (Array.isArray(proxies)) {
    try {
      return readAddressRanges(proxies);
    } catch (error) {
      throw wrong("trusted_proxies", `has a wrong entry: ${(error as Error).message}`);
    }
  }
  const isCount = Number.isInteger(proxies) && Number(proxies) >= 0 && Number(proxies) <= MOST_PROXIES;
  if (proxies !== undefined && !isCount) {
    throw wrong(
      "trusted_proxies",
      `must be a number of proxies, 0 to ${MOST_PROXIES}, or a list of addresses`,
    );
  }
  return proxies ?? null;
}

function wrong(name: string, sentence: string): Error {
  return new Error(`medusa-plugin-17track: option "lookup.${name}" ${sentence}.`);
}
