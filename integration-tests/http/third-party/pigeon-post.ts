import { createHmac, timingSafeEqual } from "node:crypto";
import { ModuleProvider } from "@medusajs/framework/utils";
import {
  type CallContext,
  type CommandResult,
  type FetchResult,
  type IncomingHeaders,
  ProviderCallError,
  type RegistrationRequest,
  type RegistrationResult,
  type SnapshotEvent,
  type TrackedNumber,
  type TrackerStatus,
  type TrackingProvider,
  type TrackingUpdate,
  UnreadableBodyError,
} from "../../../src/modules/tracking";

interface Options {
  base_url: string;
  api_key: string;
  webhook_secret: string;
}

/** What Pigeon Post says about a parcel, in its API and in its webhooks. */
interface Parcel {
  number: string;
  state: string;
  asked_at: string;
  scans: { at: string; state: string; text: string; place: string | null }[];
}

const STATUSES: Record<string, TrackerStatus> = {
  ANNOUNCED: "info_received",
  FLYING: "in_transit",
  CIRCLING: "out_for_delivery",
  LANDED: "delivered",
};

class PigeonPost implements TrackingProvider {
  static identifier = "pigeon-post";

  readonly webhook_slug = "pigeon-post"; // POST /hooks/tracking/pigeon-post
  readonly limits = { batch_size: 20, calls_per_second: 5 };
  readonly needs_registration = false;
  readonly can_fetch = true;

  constructor(
    _container: unknown,
    private readonly options: Options,
  ) {}

  async fetch(numbers: TrackedNumber[], context: CallContext): Promise<FetchResult[]> {
    const query = numbers.map(({ tracking_number }) => encodeURIComponent(tracking_number)).join(",");
    const request = () =>
      fetch(`${this.options.base_url}/parcels?numbers=${query}`, {
        headers: { authorization: `Bearer ${this.options.api_key}` },
        signal: AbortSignal.timeout(10_000),
      });
    // Every request goes through `limited`, repeated ones too.
    const response = await context.limited(request).catch(() => {
      throw new ProviderCallError("Pigeon Post cannot be reached.", { kind: "retry" });
    });
    if (response.status === 401) {
      throw new ProviderCallError("Pigeon Post refuses the key. Check api_key.", { kind: "configuration" });
    }
    if (!response.ok) {
      throw new ProviderCallError(`Pigeon Post answered ${response.status}.`, { kind: "retry" });
    }
    const parcels = (await response.json()) as Parcel[];
    // One result per number, in the order of the numbers.
    return numbers.map(({ tracking_number }): FetchResult => {
      const parcel = parcels.find(({ number }) => number.toUpperCase() === tracking_number);
      return parcel ? { outcome: "update", update: updateOf(parcel) } : { outcome: "pending" };
    });
  }

  verify(rawBody: Buffer, headers: IncomingHeaders): boolean {
    const expected = createHmac("sha256", this.options.webhook_secret).update(rawBody).digest();
    const given = Buffer.from(String(headers["x-pigeon-signature"] ?? ""), "hex");
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  read(rawBody: Buffer): TrackingUpdate[] {
    try {
      return [updateOf(JSON.parse(rawBody.toString("utf8")) as Parcel)];
    } catch {
      throw new UnreadableBodyError("This is no parcel of Pigeon Post.");
    }
  }

  carriers() {
    const tracking_url = "https://pigeon-post.example/track?number={number}";
    return [{ code: "pigeon", name: "Pigeon Post", country: null, url: null, tracking_url, aliases: [] }];
  }

  suggestCarriers(trackingNumber: string): string[] {
    return /^PP\d{10}$/.test(trackingNumber) ? ["pigeon"] : [];
  }

  // Pigeon Post knows no registrations, no list of changes and no quota, and sends no webhook twice.
  async register(requests: RegistrationRequest[]): Promise<RegistrationResult[]> {
    return requests.map(({ carrier_code }) => ({ outcome: "registered", carrier_code }));
  }
  async changesSince() {
    return null;
  }
  async quota() {
    return null;
  }
  async replayWebhook() {
    return null;
  }
  stop = done;
  retrack = done;
  changeCarrier = done;
  changeDetails = done;
}

async function done(items: unknown[]): Promise<CommandResult[]> {
  return items.map(() => ({ outcome: "done" }));
}

function updateOf(parcel: Parcel): TrackingUpdate & { kind: "snapshot" } {
  const status = STATUSES[parcel.state] ?? null;
  return {
    kind: "snapshot",
    tracking_number: parcel.number.toUpperCase(),
    carrier_code: "pigeon",
    snapshot: {
      status, // null when unknown: then the latest event decides
      reason: null,
      sub_status: parcel.state,
      synced_at: new Date(parcel.asked_at).toISOString(),
      estimated_delivery: null,
      carrier_name: "Pigeon Post",
      events: parcel.scans.map(
        (scan): SnapshotEvent => ({
          occurred_at: new Date(scan.at).toISOString(),
          local_time: scan.at, // as the carrier wrote it, offset kept
          status: STATUSES[scan.state] ?? null,
          reason: null,
          sub_status: scan.state,
          description: scan.text,
          description_translated: null,
          location: scan.place,
          country: null,
          region: null, // a state or province; a city is found on the map only with it
          city: null,
          coordinates: null,
          carrier_name: null,
        }),
      ),
    },
  };
}

export default ModuleProvider("tracking", { services: [PigeonPost] });
