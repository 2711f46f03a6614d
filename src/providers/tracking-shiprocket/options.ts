import { IncomingSecret } from "../incoming-secret";
import { OptionReader } from "../option-reader";

/** What a merchant configures for this provider, once per account. */
export interface ShiprocketOptions {
  /** The address of an API user (Settings, API, Add New API User); not the one that people sign in with. */
  email: string;
  /** The API user's password, which Shiprocket shows once. */
  password: string;
  /** Tells accounts apart when there are several: small letters, digits and hyphens, such as `south`. */
  account?: string;
  /** Last part of the webhook address; default `rocket`, or `rocket-<account>`. */
  webhook_slug?: string;
  /** The token entered beside the webhook address; it comes as `x-api-key`. Without any secret no webhooks are taken. */
  webhook_secret?: string;
  /** The token before the last change: webhooks with it are still accepted. */
  previous_webhook_secret?: string;
  /** The header with a signature, where something before this server signs bodies; default `x-signature`. */
  webhook_signature_header?: string;
  /** What the signature is made with (HMAC-SHA-256). Shiprocket itself signs nothing. */
  webhook_signature_secret?: string;
  previous_webhook_signature_secret?: string;
  /** Address in front of `/courier/track/…`; default `https://apiv2.shiprocket.in/v1/external`. */
  base_url?: string;
  /** Requests a second, over all processes; default 2, at most 20. Shiprocket publishes no limit. */
  calls_per_second?: number;
  /** Milliseconds until a request counts as lost; default 10,000, at most 30,000. */
  timeout_ms?: number;
  /** Tries per request, the first included; default 3, at most 10. */
  max_attempts?: number;
}

/** Options with every default filled in. */
export interface ShiprocketSettings {
  email: string;
  password: string;
  account: string | null;
  base_url: string;
  calls_per_second: number;
  timeout_ms: number;
  max_attempts: number;
  /** Null: nobody may send webhooks. */
  webhook: { slug: string; secret: IncomingSecret } | null;
}

const DEFAULT_BASE_URL = "https://apiv2.shiprocket.in/v1/external";
const MOST_CALLS_PER_SECOND = 20;
const LONGEST_TIMEOUT_MS = 30_000;
const MOST_ATTEMPTS = 10;
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
/** Shiprocket takes no webhook address with one of these anywhere in it. */
const FORBIDDEN = ["shiprocket", "kartrocket", "sr", "kr"];

type Read = OptionReader<keyof ShiprocketOptions>;

/**
 * Checks the options and fills in the defaults.
 *
 * @throws MedusaError (invalid_argument) with a sentence that says what to set; never with a secret in it
 */
export function readOptions(
  options: Partial<Record<keyof ShiprocketOptions, unknown>> | undefined,
): ShiprocketSettings {
  const read: Read = new OptionReader("Shiprocket tracking provider", options ?? {});
  const account = slugIn(read, "account");
  return {
    email:
      read.text("email") || read.refuse('"email" is missing. Add an API user in Shiprocket (Settings, API).'),
    password:
      read.text("password") ||
      read.refuse('"password" is missing. Shiprocket showed it when the API user was added.'),
    account,
    base_url: read.address("base_url", DEFAULT_BASE_URL),
    calls_per_second: read.wholeNumber("calls_per_second", 2, MOST_CALLS_PER_SECOND),
    timeout_ms: read.wholeNumber("timeout_ms", 10_000, LONGEST_TIMEOUT_MS),
    max_attempts: read.wholeNumber("max_attempts", 3, MOST_ATTEMPTS),
    webhook: webhookIn(read, account),
  };
}

function webhookIn(read: Read, account: string | null): ShiprocketSettings["webhook"] {
  const plain = secretsIn(read, "webhook_secret", "previous_webhook_secret");
  const signature = secretsIn(read, "webhook_signature_secret", "previous_webhook_signature_secret");
  if (plain.length + signature.length === 0) {
    return null;
  }
  const slug = slugIn(read, "webhook_slug");
  if (slug === null && account !== null) {
    requireAllowed(read, "account", `rocket-${account}`);
  }
  const chosen = slug ?? (account === null ? "rocket" : `rocket-${account}`);
  requireAllowed(read, "webhook_slug", chosen);
  try {
    const header = read.text("webhook_signature_header") || "x-signature";
    const secret = new IncomingSecret({
      plain: plain.length === 0 ? null : { header: "x-api-key", secrets: plain },
      signature: signature.length === 0 ? null : { header, secrets: signature },
    });
    return { slug: chosen, secret };
  } catch (error) {
    return read.refuse(error instanceof Error ? error.message : String(error));
  }
}

/** The secret and the one before it, those that are set. */
function secretsIn(
  read: Read,
  name: "webhook_secret" | "webhook_signature_secret",
  previous: "previous_webhook_secret" | "previous_webhook_signature_secret",
): string[] {
  return [read.text(name), read.text(previous)].filter(
    (secret) => secret !== null && secret !== "",
  ) as string[];
}

function slugIn(read: Read, name: "account" | "webhook_slug"): string | null {
  const slug = read.text(name) || null;
  return slug === null || SLUG.test(slug)
    ? slug
    : read.refuse(`"${name}" must be up to 40 small letters, digits and hyphens.`);
}

function requireAllowed(read: Read, name: "account" | "webhook_slug", slug: string): void {
  const address = `/hooks/tracking/${slug}`;
  const word = FORBIDDEN.find((forbidden) => address.includes(forbidden));
  if (word !== undefined) {
    const cure = name === "account" ? 'Set a "webhook_slug" without them.' : "Choose another one.";
    read.refuse(
      `"${name}" gives the webhook address ${address}, and Shiprocket takes none with "${word}" in it (nor ${FORBIDDEN.filter((other) => other !== word).join(", ")}). ${cure}`,
    );
  }
}
