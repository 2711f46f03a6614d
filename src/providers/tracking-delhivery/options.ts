import { IncomingSecret } from "../incoming-secret";
import { OptionReader } from "../option-reader";

/** What a merchant configures for this provider, once per account. */
export interface DelhiveryOptions {
  /** The API token of the account (Delhivery One, Settings, API Setup). */
  token: string;
  /** Which of Delhivery's two systems; each has its own tokens. */
  environment?: Environment;
  /** Address in front of `/api/v1/packages/json/`; default that of the environment. */
  base_url?: string;
  /** Tells accounts apart when there are several: small letters, digits and hyphens, such as `south`. */
  account?: string;
  /** Last part of the webhook address; default `delhivery`, or `delhivery-<account>`. */
  webhook_slug?: string;
  /** The header in which Delhivery sends the secret, as agreed with them; default `x-delhivery-secret`. */
  webhook_header?: string;
  /** The whole value of that header. Without any secret no webhooks are taken. */
  webhook_secret?: string;
  /** The secret before the last change: webhooks with it are still accepted. */
  previous_webhook_secret?: string;
  /** The header with a signature, where something before this server signs bodies; default `x-signature`. */
  webhook_signature_header?: string;
  /** What the signature is made with (HMAC-SHA-256). */
  webhook_signature_secret?: string;
  previous_webhook_signature_secret?: string;
  /** Milliseconds until a request counts as lost; default 10,000, at most 30,000. */
  timeout_ms?: number;
}

/** https://one.delhivery.com/developer-portal: production and staging. */
const BASE_URLS = {
  production: "https://track.delhivery.com",
  staging: "https://staging-express.delhivery.com",
} as const;
export type Environment = keyof typeof BASE_URLS;
const ENVIRONMENTS = Object.keys(BASE_URLS) as Environment[];

/** Options with every default filled in. */
export interface DelhiverySettings {
  token: string;
  base_url: string;
  timeout_ms: number;
  account: string | null;
  /** Null: nobody may send webhooks. */
  webhook: { slug: string; secret: IncomingSecret } | null;
}

const LONGEST_TIMEOUT_MS = 30_000;
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

type Read = OptionReader<keyof DelhiveryOptions>;

/**
 * Checks the options and fills in the defaults.
 *
 * @throws MedusaError (invalid_argument) with a sentence that says what to set; never with a secret in it
 */
export function readOptions(
  options: Partial<Record<keyof DelhiveryOptions, unknown>> | undefined,
): DelhiverySettings {
  const read: Read = new OptionReader("Delhivery tracking provider", options ?? {});
  const environment = read.oneOf("environment", ENVIRONMENTS, "production");
  const account = slugIn(read, "account");
  return {
    token:
      read.key("token", "Copy it again from Delhivery One.") ??
      read.refuse('"token" is missing. Copy the API token from Delhivery One (Settings, API Setup).'),
    base_url: read.address("base_url", BASE_URLS[environment]),
    timeout_ms: read.wholeNumber("timeout_ms", 10_000, LONGEST_TIMEOUT_MS),
    account,
    webhook: webhookIn(read, account === null ? "delhivery" : `delhivery-${account}`),
  };
}

function webhookIn(read: Read, defaultSlug: string): DelhiverySettings["webhook"] {
  const plain = secretsIn(read, "webhook_secret", "previous_webhook_secret");
  const signature = secretsIn(read, "webhook_signature_secret", "previous_webhook_signature_secret");
  if (plain === null && signature === null) {
    return null;
  }
  try {
    const secret = new IncomingSecret({
      plain: plain && { header: read.text("webhook_header") ?? "x-delhivery-secret", secrets: plain },
      signature: signature && {
        header: read.text("webhook_signature_header") ?? "x-signature",
        secrets: signature,
      },
    });
    return { slug: slugIn(read, "webhook_slug") ?? defaultSlug, secret };
  } catch (error) {
    return read.refuse(error instanceof Error ? error.message : String(error));
  }
}

/** The secret and the one before it; null without any. One that is there and empty stays, to be refused. */
function secretsIn(
  read: Read,
  name: "webhook_secret" | "webhook_signature_secret",
  previous: "previous_webhook_secret" | "previous_webhook_signature_secret",
): string[] | null {
  const secrets = [read.text(name), read.text(previous)].filter((secret) => secret !== null);
  return secrets.length === 0 ? null : secrets;
}

function slugIn(read: Read, name: "account" | "webhook_slug"): string | null {
  const slug = read.text(name);
  return slug === null || SLUG.test(slug)
    ? slug
    : read.refuse(`"${name}" must be up to 40 small letters, digits and hyphens.`);
}
