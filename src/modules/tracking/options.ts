import type { NotificationKind } from "./domain/notification";

/** What a merchant may set under `plugins[].options`; everything but `providers` has a default. */
export interface TrackingOptions {
  /** Tracking providers, the way Medusa's own modules take theirs. */
  providers?: { resolve: string; id: string; options?: Record<string, unknown> }[];
  /** Who follows a number when nothing else decides; the first provider of the list by default. */
  default_provider?: string;
  /** Public address of this Medusa server; tracking links lead there. */
  backend_url?: string;
  /**
   * Address of the storefront's tracking page, with `{token}` and, if wanted, `{order_id}`, `{display_id}` in it.
   * Without it mails and links lead to `<backend_url>/track/<token>`.
   */
  tracking_page_url?: string;
  /** How mails introduce the shop. */
  shop?: { name?: string; support_email?: string; logo_url?: string; color?: string };
  /** Mails, each of which can be switched off. */
  notifications?: Partial<Record<NotificationKind, boolean>>;
  /** Sender of the mails, `Shop <mail@shop.example>`, when it is not the notification provider's own. */
  notification_from?: string;
  /** Days a tracking link lives after it was last handed out; 30 to 365, 90 by default. */
  retention_days?: number;
  /** Seconds after which work held by a process that died is taken over; 60 by default. */
  lease_seconds?: number;
  /** False holds all jobs, for tests that run them by hand. */
  jobs?: boolean;
}

export interface ResolvedOptions {
  default_provider: string | null;
  backend_url: string;
  tracking_page_url: string;
  shop: { name: string; support_email: string | null; logo_url: string | null; color: string | null };
  notifications: Record<NotificationKind, boolean>;
  notification_from: string | null;
  retention_days: number;
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
  const retentionDays = options.retention_days ?? 90;
  if (!Number.isInteger(retentionDays) || retentionDays < 30 || retentionDays > 365) {
    throw new Error(`medusa-plugin-17track: option "retention_days" must be a whole number from 30 to 365.`);
  }
  const leaseSeconds = options.lease_seconds ?? 60;
  if (!(leaseSeconds > 0)) {
    throw new Error(`medusa-plugin-17track: option "lease_seconds" must be more than 0.`);
  }
  return {
    default_provider: options.default_provider ?? null,
    backend_url: backendUrl,
    tracking_page_url: pageUrl,
    shop: {
      name: options.shop?.name ?? "Our shop",
      support_email: options.shop?.support_email ?? null,
      logo_url: options.shop?.logo_url ?? null,
      color: options.shop?.color ?? null,
    },
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
    retention_days: retentionDays,
    lease_seconds: leaseSeconds,
    jobs: options.jobs ?? process.env.TRACKING_JOBS !== "off",
  };
}
