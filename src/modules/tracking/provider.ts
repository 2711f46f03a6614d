import type { TrackerReason, TrackerStatus } from "./domain/status";

/**
 * The interface every tracking provider implements: 17TRACK, a courier's own API, or a person.
 *
 * Calls are batched: the caller never passes more than `limits.batch_size` items, and results come back
 * per item, in the order of the items. A refusal of one number is a value; only a call that failed as a whole
 * throws, and then it throws a {@link ProviderCallError} that says whether and when to try again.
 */

/** What identifies one registration at a provider. `carrier_code` is null until a carrier is known. */
export interface TrackedNumber {
  /** Normalised: upper case, without blanks. */
  tracking_number: string;
  carrier_code: string | null;
}

/** What is known of a shipment: some carriers demand parts of it, and the cut-off for reused numbers rests on it. */
export interface ShipmentDetails {
  order_number: string | null;
  order_placed_at: Date | null;
  /** `YYYY-MM-DD`, as the merchant gave it. */
  ship_date: string | null;
  /** ISO 3166-1 alpha-2, upper case. */
  origin_country: string | null;
  destination_country: string | null;
  destination_city: string | null;
  destination_postal_code: string | null;
  phone_last4: string | null;
  /** BCP-47 language tag, e.g. `de`. */
  language: string | null;
}

/** Everything a provider may want to know to start following a number. */
export interface RegistrationRequest extends TrackedNumber, ShipmentDetails {
  /** Our id, handed over as a tag so that a person at the provider's dashboard finds the way back. */
  tracker_id: string;
  /** A person decided to pay for another registration: one that cannot be retracked is given up for it. */
  anew: boolean;
}

/** Why a provider will not follow a number until the merchant does something. */
export const REFUSAL_REASONS = [
  "carrier_unknown",
  "carrier_not_detected",
  "carrier_unsupported",
  "number_invalid",
  "postal_code_needed",
  "country_and_postal_code_needed",
  "phone_needed",
  "ship_date_needed",
  "other",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** The merchant must act. `message` is a sentence that says what to do; `code` is the provider's own, for support. */
export interface Refused {
  outcome: "refused";
  reason: RefusalReason;
  message: string;
  code: string | null;
}

/** Nothing is wrong with the number; the provider cannot take it at this moment. */
export interface Wait {
  outcome: "wait";
  reason: "quota" | "try_later";
  message: string;
  code: string | null;
}

export interface Registered {
  outcome: "registered";
  /** The carrier the provider settled on; it may differ from the one asked for. */
  carrier_code: string | null;
}

/** Registered and stopped; only another registration, which costs quota again, would follow it. A person decides. */
export interface RetrackedBefore {
  outcome: "retracked_before";
  message: string;
  code: string | null;
}

export type RegistrationResult = Registered | RetrackedBefore | Refused | Wait;

/** One carrier scan as a provider reports it. */
export interface SnapshotEvent {
  /** Instant in UTC, ISO 8601 with `Z`; null when the carrier gave no usable time. */
  occurred_at: string | null;
  /** As the carrier wrote it: `YYYY-MM-DD[THH:mm[:ss]]` with its offset when it gave one. */
  local_time: string | null;
  status: TrackerStatus | null;
  reason: TrackerReason | null;
  /** The provider's own sub-status, verbatim. */
  sub_status: string | null;
  description: string;
  description_translated: string | null;
  location: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** State or province: its name, or its letters in ISO 3166-2. Tells apart cities of one name. */
  region: string | null;
  city: string | null;
  coordinates: { latitude: number; longitude: number } | null;
  /** Name of the carrier that reported the scan, when the journey has several. */
  carrier_name: string | null;
}

export interface EstimatedDelivery {
  /** ISO 8601, as the provider wrote it. */
  from: string | null;
  to: string | null;
  /** Who estimates: `carrier` or the provider's id. */
  source: string | null;
}

/**
 * Everything a provider knows about a number at one moment. Of a message that tells of the latest scan alone, that scan is
 * everything: scans are added up, and the status is the newest snapshot's.
 */
export interface TrackingSnapshot {
  /** Null when the provider's own status is unknown to us; then the latest event decides. */
  status: TrackerStatus | null;
  reason: TrackerReason | null;
  sub_status: string | null;
  /** When the provider last asked the carrier: UTC, ISO 8601 with `Z`. */
  synced_at: string | null;
  /** Null: there is none. Left away: this does not speak of it, and what was said before holds. */
  estimated_delivery?: EstimatedDelivery | null;
  carrier_name: string | null;
  /** Newest first, all legs of the journey in one list. */
  events: SnapshotEvent[];
}

/** What a provider says about a number: news, or that it has stopped following it. */
export type TrackingUpdate = TrackedNumber &
  ({ kind: "snapshot"; snapshot: TrackingSnapshot } | { kind: "stopped"; message: string | null });

export type FetchResult =
  | { outcome: "update"; update: TrackingUpdate & { kind: "snapshot" } }
  /** Registered, but the carrier does not know it yet. */
  | { outcome: "pending" }
  | { outcome: "not_registered" }
  | Refused
  | Wait;

/** The answer to a command on one number: done (now or before), or why not. */
export type CommandResult = { outcome: "done" } | { outcome: "not_registered" } | Refused | Wait;

/** The answer to following a stopped number again. */
export type RetrackResult = CommandResult | RetrackedBefore;

/** What a customer would like the carrier to do with a package: plain text, up to 300 characters, maybe several lines. */
export interface PassedInstructions extends TrackedNumber {
  text: string;
}

/** A number whose news changed, as a provider's list of changes reports it. */
export interface ChangedNumber extends TrackedNumber {
  /**
   * When the provider last got news of it: UTC, ISO 8601 with `Z`. What we have of that moment is enough. Null when it
   * does not say, or when its webhook is known to be lost: then it is fetched whatever we have.
   */
  changed_at: string | null;
  /** Whether the provider says that it has stopped following it. */
  stopped?: boolean;
}

export interface ChangesPage {
  changed: ChangedNumber[];
  /** Hand it back to get the next page; keep it to go on later. */
  cursor: string;
  /** Whether the list is exhausted for now. */
  done: boolean;
}

export interface Quota {
  total: number;
  used: number;
  /** May be negative. */
  remaining: number;
  used_today: number;
}

export interface Carrier {
  code: string;
  name: string;
  /** ISO 3166-1 alpha-2 of its home; null when it works everywhere. */
  country: string | null;
  /** The carrier's own site. */
  url: string | null;
  /** Address of the page that shows one package, with `{number}` in place of the number. */
  tracking_url: string | null;
  /** Other names people type. */
  aliases: string[];
}

/** What a provider gives for signing in. */
export interface IssuedToken {
  value: string;
  expires_at: Date;
}

/** Handed to every call that leaves the house. */
export interface CallContext {
  /** Makes one HTTP request as soon as one more is allowed; every request goes through it, repeated ones too. */
  limited<T>(request: () => Promise<T>): Promise<T>;
  /**
   * A token for signing in, one for all processes: it is renewed by one of them, when there is none, when a tenth of its
   * life is left, or when it is the one that was just refused. It is kept encrypted; without an encryption key each
   * process has its own.
   *
   * @param name whose token it is, of this provider: another account's must have another name; no secret
   * @param renew signs in. What it throws is thrown, unless the token there is still serves
   * @param refused a token that the provider has just refused, whatever its date says
   */
  token(name: string, renew: () => Promise<IssuedToken>, refused?: string): Promise<string>;
}

export interface ProviderLimits {
  /** Numbers per call. */
  batch_size: number;
  /** HTTP calls in any sliding second, over all processes; null when there is no limit. */
  calls_per_second: number | null;
  /**
   * Whose calls are counted together: providers with the same text share one limit, such as the accounts that a courier
   * knows by one address. Without it each provider has its own.
   */
  counted_with?: string;
}

/** Headers of an incoming request, names in lower case. */
export type IncomingHeaders = Record<string, string | string[] | undefined>;

export interface TrackingProvider {
  /** Last part of the webhook address, `/hooks/tracking/<slug>`; null when the provider sends none. */
  readonly webhook_slug: string | null;
  readonly limits: ProviderLimits;
  /** Whether a number has to be registered before it can be fetched. */
  readonly needs_registration: boolean;
  /** Whether there is anything to fetch at all; a provider whose statuses are set by hand says no. */
  readonly can_fetch: boolean;

  register(requests: RegistrationRequest[], context: CallContext): Promise<RegistrationResult[]>;
  fetch(numbers: TrackedNumber[], context: CallContext): Promise<FetchResult[]>;
  stop(numbers: TrackedNumber[], context: CallContext): Promise<CommandResult[]>;
  /** Follow stopped numbers again. */
  retrack(numbers: TrackedNumber[], context: CallContext): Promise<RetrackResult[]>;
  changeCarrier(
    changes: { tracking_number: string; carrier_code_from: string | null; carrier_code_to: string }[],
    context: CallContext,
  ): Promise<CommandResult[]>;
  /** Hand over details a carrier demands (postal code, phone, …) for numbers already registered. */
  changeDetails(requests: RegistrationRequest[], context: CallContext): Promise<CommandResult[]>;
  /**
   * Hand over what customers would like the carrier to do; later instructions replace earlier ones. Leave the method
   * away when there is nobody to tell.
   */
  passInstructions?(instructions: PassedInstructions[], context: CallContext): Promise<CommandResult[]>;
  /**
   * What changed since the cursor; null to start from now minus a provider's own look-back. Webhooks that the provider
   * could not deliver count as changes. Null: cannot say.
   */
  changesSince(cursor: string | null, context: CallContext): Promise<ChangesPage | null>;
  /** Sends the webhook of each number's present state once more, to find out whether webhooks arrive. Null: cannot. */
  replayWebhook(numbers: TrackedNumber[], context: CallContext): Promise<CommandResult[] | null>;
  /**
   * Null: there is no quota. A call that fails (`retry`, or of scope `operation`) stops nobody: registrations go on, and
   * the provider refuses for itself, number by number, what goes beyond the quota.
   */
  quota(context: CallContext): Promise<Quota | null>;

  /** Every carrier this provider can be asked to follow. */
  carriers(): Carrier[];
  /** Codes of carriers that may have issued this number, the likeliest first. */
  suggestCarriers(trackingNumber: string, destinationCountry: string | null): string[];

  /** Whether the raw bytes were sent by the provider. Looks at nothing but bytes and headers; constant time. */
  verify(rawBody: Buffer, headers: IncomingHeaders): boolean;
  /** What a verified body says. Throws {@link UnreadableBodyError} when it cannot be understood, or not all of it. */
  read(rawBody: Buffer): TrackingUpdate[];
}

/** What of a provider decides what becomes of its trackers. */
export type Capabilities = Pick<TrackingProvider, "needs_registration" | "can_fetch"> & {
  takes_instructions: boolean;
};

/** A call failed as a whole. */
export class ProviderCallError extends Error {
  constructor(
    message: string,
    readonly details: {
      /** `retry`: try later; `quota`: wait for quota; `configuration`: key, address or account must be mended. */
      kind: "retry" | "quota" | "configuration";
      /**
       * `operation`: only what was called for cannot be done, such as what the account has no right to; everything else
       * goes on. Left away, the provider as a whole is left alone for a while.
       */
      scope?: "operation";
      /** Milliseconds to wait at least, when the provider said so. */
      retry_after_ms?: number;
      /** The provider's own code. */
      code?: string;
    },
  ) {
    super(message);
    this.name = "ProviderCallError";
  }
}

/** A webhook body that is authentic but cannot be understood, or not all of it; it is kept for a human. */
export class UnreadableBodyError extends Error {
  /** @param readable what of the body can be understood: it is taken in at once, and not again when a human retries */
  constructor(
    message: string,
    readonly readable: TrackingUpdate[] = [],
  ) {
    super(message);
    this.name = "UnreadableBodyError";
  }
}
