import { DEFAULT_LANGUAGE, LANGUAGE_CODES, type LanguageCode } from "../../i18n/languages";
import type { NotificationKind } from "./domain/notification";
import { type LookupOptions, type ResolvedLookupOptions, resolveLookupOptions } from "./lookup-options";
import { type RatingOptions, type ResolvedRatingOptions, resolveRatingOptions } from "./rating-options";
import { type EncryptionKey, readEncryptionKeys } from "./secrets/encryption-keys";

/** Who speaks to the customer. */
export interface ShopOptions {
  name?: string;
  support_email?: string;
  /** `https`; `http` only where `backend_url` is `http` as well. */
  logo_url?: string;
  /** `#rgb` or `#rrggbb`. */
  color?: string;
  /** Spoken to customers whose language is not known, or none of ours; `en` by default. */
  language?: LanguageCode;
}

/** What a merchant may set under `plugins[].options`; everything but `providers` has a default. */
export interface TrackingOptions {
  /** Tracking providers, the way Medusa's own modules take theirs. */
  providers?: { resolve: string; id: string; options?: Record<string, unknown> }[];
  /** Who follows a number when nothing else decides; the first provider of the list by default. */
  default_provider?: string;
  /** Public address of this Medusa server; tracking links lead there. */
  backend_url?: string;
  /**
   * Address of the storefront's tracking page, with `{token}` and, if wanted, `{display_id}` in it. Not the
   * order's id: whoever the address is forwarded to could read the whole order with it, at Medusa's own API.
   * Without it mails and links lead to `<backend_url>/track/<token>`.
   */
  tracking_page_url?: string;
  /** How mails and the tracking page introduce the shop. */
  shop?: ShopOptions;
  /** The same for orders of a sales channel, by its id; what a channel leaves out is taken from `shop`. */
  sales_channels?: Record<string, ShopOptions>;
  /** Mails, each of which can be switched off. */
  notifications?: Partial<Record<NotificationKind, boolean>>;
  /** Sender of the mails, `Shop <mail@shop.example>`, when it is not the notification provider's own. */
  notification_from?: string;
  /** How customers find their order without a link. */
  lookup?: LookupOptions;
  /** False takes no delivery instructions from customers; true by default. */
  delivery_instructions?: boolean;
  /** How the delivery was: whether customers may rate it, and are asked to. Off by default. */
  ratings?: RatingOptions;
  /** Days a tracking link lives after it was last handed out; 30 to 365, 90 by default. */
  retention_days?: number;
  /** Hours without an order and without payment activity after which a cart's checkout counts as expired; 24 by default. */
  checkout_expiry_hours?: number;
  /**
   * What secrets in the database are encrypted with: `id:key[,id:key]`, each key 32 bytes in base64. The first encrypts,
   * all decrypt. `TRACKING_ENCRYPTION_KEYS` by default. Without any, nothing secret is written.
   */
  encryption_keys?: string;
  /** Seconds after which work held by a process that died is taken over; 60 by default. */
  lease_seconds?: number;
  /** False holds all jobs, for tests that run them by hand. */
  jobs?: boolean;
}

export interface ResolvedShop {
  name: string;
  support_email: string | null;
  logo_url: string | null;
  color: string | null;
  language: LanguageCode;
}

export interface ResolvedOptions {
  default_provider: string | null;
  backend_url: string;
  tracking_page_url: string;
  shop: ResolvedShop;
  sales_channels: Record<string, ResolvedShop>;
  notifications: Record<NotificationKind, boolean>;
  notification_from: string | null;
  lookup: ResolvedLookupOptions;
  delivery_instructions: boolean;
  ratings: ResolvedRatingOptions;
  retention_days: number;
  checkout_expiry_hours: number;
  encryption_keys: EncryptionKey[];
  lease_seconds: number;
  jobs: boolean;
}

/** Fills in defaults. Throws with a sentence that says what to mend. */
export function resolveOptions(options: TrackingOptions): ResolvedOptions {
  const backendUrl = (
    options.backend_url ??
    process.env.MEDUSA_BACKEND_URL ??
    "http://localhost:9000"
  ).replace(/\/+$/, "");
  const pageUrl = options.tracking_page_url ?? `${backendUrl}/track/{token}`;
  if (!pageUrl.includes("{token}")) {
    throw new Error(
      `medusa-plugin-17track: option "tracking_page_url" needs {token} in it; it is "${pageUrl}".`,
    );
  }
  if (pageUrl.includes("{order_id}")) {
    throw new Error(
      `medusa-plugin-17track: take {order_id} out of the option "tracking_page_url": everybody who knows an order's id can read its addresses and prices at Medusa's own API, and links are forwarded. {token} is enough.`,
    );
  }
  const retentionDays = options.retention_days ?? 90;
  if (!Number.isInteger(retentionDays) || retentionDays < 30 || retentionDays > 365) {
    throw new Error(`medusa-plugin-17track: option "retention_days" must be a whole number from 30 to 365.`);
  }
  const expiryHours = options.checkout_expiry_hours ?? 24;
  if (!(expiryHours > 0)) {
    throw new Error(`medusa-plugin-17track: option "checkout_expiry_hours" must be more than 0.`);
  }
  const leaseSeconds = options.lease_seconds ?? 60;
  if (!(leaseSeconds > 0)) {
    throw new Error(`medusa-plugin-17track: option "lease_seconds" must be more than 0.`);
  }
  const shop = resolveShop("shop", options.shop ?? {}, backendUrl, {
    name: "Our shop",
    support_email: null,
    logo_url: null,
    color: null,
    language: DEFAULT_LANGUAGE,
  });
  return {
    default_provider: options.default_provider ?? null,
    backend_url: backendUrl,
    tracking_page_url: pageUrl,
    shop,
    sales_channels: Object.fromEntries(
      Object.entries(options.sales_channels ?? {}).map(([id, own]) => [
        id,
        resolveShop(`sales_channels.${id}`, own, backendUrl, shop),
      ]),
    ),
    notifications: {
      shipped: true,
      out_for_delivery: true,
      available_for_pickup: true,
      failed_attempt: true,
      exception: true,
      delivered: true,
      ...options.notifications,
    },
    notification_from: options.notification_from ?? null,
    lookup: resolveLookupOptions(options.lookup ?? {}),
    delivery_instructions: options.delivery_instructions ?? true,
    ratings: resolveRatingOptions(options.ratings ?? {}),
    retention_days: retentionDays,
    checkout_expiry_hours: expiryHours,
    encryption_keys: readEncryptionKeys(options.encryption_keys ?? process.env.TRACKING_ENCRYPTION_KEYS),
    lease_seconds: leaseSeconds,
    jobs: options.jobs ?? process.env.TRACKING_JOBS !== "off",
  };
}

function resolveShop(
  option: string,
  own: ShopOptions,
  backendUrl: string,
  otherwise: ResolvedShop,
): ResolvedShop {
  const logo = own.logo_url;
  if (logo !== undefined && !/^https?:\/\//i.test(logo)) {
    throw new Error(
      `medusa-plugin-17track: option "${option}.logo_url" must be a whole address, https://…; it is "${logo}".`,
    );
  }
  if (logo !== undefined && /^http:/i.test(logo) && /^https:/i.test(backendUrl)) {
    throw new Error(
      `medusa-plugin-17track: option "${option}.logo_url" is "${logo}": browsers show no http picture on the tracking page, which is https. Use an https address.`,
    );
  }
  if (own.language !== undefined && !LANGUAGE_CODES.includes(own.language)) {
    throw new Error(
      `medusa-plugin-17track: a shop's "language" is "${own.language}"; use one of ${LANGUAGE_CODES.join(", ")}.`,
    );
  }
  return {
    name: own.name ?? otherwise.name,
    support_email: own.support_email ?? otherwise.support_email,
    logo_url: own.logo_url ?? otherwise.logo_url,
    color: own.color ?? otherwise.color,
    language: own.language ?? otherwise.language,
  };
}

/** Who speaks to the customer of an order. */
export function shopOf(
  { shop, sales_channels }: Pick<ResolvedOptions, "shop" | "sales_channels">,
  salesChannelId: string | null,
): ResolvedShop {
  return salesChannelId !== null && Object.hasOwn(sales_channels, salesChannelId)
    ? (sales_channels[salesChannelId] ?? shop)
    : shop;
}
