import { OptionReader } from "../option-reader";

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
  const read = new OptionReader<keyof Track17Options>("17TRACK tracking provider", options ?? {});
  const copyAgain = "Copy it again from your 17TRACK dashboard.";
  return {
    api_key:
      read.key("api_key", copyAgain) ??
      read.refuse('"api_key" is missing. Copy the security key from your 17TRACK dashboard (Settings).'),
    previous_api_key: read.key("previous_api_key", copyAgain),
    version: read.oneOf("version", API_VERSIONS, "v2.4"),
    base_url: read.address("base_url", DEFAULT_BASE_URL),
    timeout_ms: read.wholeNumber("timeout_ms", 10_000, LONGEST_TIMEOUT_MS),
    max_attempts: read.wholeNumber("max_attempts", 3, MOST_ATTEMPTS),
  };
}
