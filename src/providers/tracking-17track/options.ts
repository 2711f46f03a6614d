import { MedusaError } from "@medusajs/framework/utils";

/** What a merchant configures for this provider. */
export interface Track17Options {
  /** The security key of the 17TRACK account (admin.17track.net, Settings). It also signs the webhooks. */
  api_key: string;
  /** The key before the last change: webhooks signed with it are still accepted. */
  previous_api_key?: string;
  version?: ApiVersion;
  /** Address in front of `/<version>/<endpoint>`; default `https://api.17track.net/track`. */
  base_url?: string;
  /** Milliseconds until a request counts as lost; default 10,000, at most 30,000. */
  timeout_ms?: number;
  /** Tries per request, the first included; default 3, at most 10. */
  max_attempts?: number;
}

export const API_VERSIONS = ["v2.4", "v2.2"] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];

/** Options with every default filled in. */
export interface Track17Settings {
  api_key: string;
  previous_api_key: string | null;
  version: ApiVersion;
  base_url: string;
  timeout_ms: number;
  max_attempts: number;
}

const DEFAULT_BASE_URL = "https://api.17track.net/track";
const LONGEST_TIMEOUT_MS = 30_000;
const MOST_ATTEMPTS = 10;

/**
 * Checks the options and fills in the defaults. Blanks around keys, which pasting and secret files leave behind,
 * are cut.
 *
 * @throws MedusaError (invalid_argument) with a sentence that says what to set; never with a key in it
 */
export function readOptions(
  options: Partial<Record<keyof Track17Options, unknown>> | undefined,
): Track17Settings {
  const given = options ?? {};
  return {
    api_key:
      keyIn(given.api_key, "api_key") ??
      refuse('"api_key" is missing. Copy the security key from your 17TRACK dashboard (Settings).'),
    previous_api_key: keyIn(given.previous_api_key, "previous_api_key"),
    version: versionIn(given.version),
    base_url: addressIn(given.base_url),
    timeout_ms: wholeNumberIn(given.timeout_ms, "timeout_ms", 10_000, LONGEST_TIMEOUT_MS),
    max_attempts: wholeNumberIn(given.max_attempts, "max_attempts", 3, MOST_ATTEMPTS),
  };
}

function keyIn(value: unknown, name: string): string | null {
  if (value === undefined || value === null) {
    return null;
  }
  if (typeof value !== "string") {
    return refuse(`"${name}" must be text.`);
  }
  const key = value.trim();
  if (!/^[\x21-\x7e]*$/.test(key)) {
    return refuse(
      `"${name}" contains characters that no 17TRACK key has. Copy it again from your 17TRACK dashboard.`,
    );
  }
  return key === "" ? null : key;
}

function versionIn(value: unknown): ApiVersion {
  const version = API_VERSIONS.find((known) => known === (value ?? "v2.4"));
  return version ?? refuse(`"version" must be one of ${API_VERSIONS.join(", ")}.`);
}

function addressIn(value: unknown): string {
  const text = typeof value === "string" && value.trim() !== "" ? value.trim() : (value ?? DEFAULT_BASE_URL);
  const parsed = typeof text === "string" && URL.canParse(text) ? new URL(text) : null;
  if (parsed === null || !["http:", "https:"].includes(parsed.protocol) || parsed.search || parsed.hash) {
    return refuse(`"base_url" must be a web address such as ${DEFAULT_BASE_URL}.`);
  }
  if (parsed.username || parsed.password) {
    return refuse('"base_url" must not contain a user name or password.');
  }
  return parsed.href.replace(/\/+$/, "");
}

function wholeNumberIn(value: unknown, name: string, fallback: number, most: number): number {
  const number = value === undefined || value === null || value === "" ? fallback : Number(value);
  return Number.isInteger(number) && number >= 1 && number <= most
    ? number
    : refuse(`"${name}" must be a whole number from 1 to ${most}.`);
}

function refuse(problem: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `17TRACK tracking provider: ${problem}`);
}
