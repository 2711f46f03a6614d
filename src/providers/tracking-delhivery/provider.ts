import type { Logger } from "@medusajs/framework/types";
import type {
  CallContext,
  Carrier,
  CommandResult,
  FetchResult,
  IncomingHeaders,
  ProviderLimits,
  RegistrationRequest,
  RegistrationResult,
  TrackedNumber,
  TrackingProvider,
  TrackingUpdate,
} from "../../modules/tracking/provider";
import { carrierOf } from "./carriers";
import { DelhiveryClient } from "./http/client";
import { type DelhiveryOptions, type DelhiverySettings, readOptions } from "./options";
import { BATCH_SIZE, track } from "./tracking/track";
import { readBody } from "./webhook/read-body";

/**
 * Delhivery's own tracking: what one account of theirs has sent. It follows its own packages without being asked to, tells
 * of every scan in a push that it does not repeat for long, and answers about any waybill of the account.
 */
export class DelhiveryProvider implements TrackingProvider {
  static readonly identifier = "delhivery";

  /** Delhivery counts 750 calls of five minutes by the address they come from, whichever account they are for. */
  readonly limits: ProviderLimits = {
    batch_size: BATCH_SIZE,
    calls_per_second: 2,
    counted_with: "delhivery",
  };
  readonly needs_registration = false;
  readonly can_fetch = true;
  readonly webhook_slug: string | null;

  private readonly settings: DelhiverySettings;
  private readonly client: DelhiveryClient;
  private readonly carrier: Carrier;

  /** @throws MedusaError when an option is missing or makes no sense */
  static validateOptions(options: Record<string, unknown> | undefined): void {
    readOptions(options);
  }

  constructor(_cradle: { logger?: Logger }, options: DelhiveryOptions) {
    this.settings = readOptions(options);
    this.client = new DelhiveryClient(this.settings);
    this.carrier = carrierOf(this.settings.account);
    this.webhook_slug = this.settings.webhook?.slug ?? null;
  }

  async register(requests: RegistrationRequest[]): Promise<RegistrationResult[]> {
    return requests.map(() => ({ outcome: "registered", carrier_code: this.carrier.code }));
  }

  /** @throws ProviderCallError when a call failed as a whole */
  fetch(numbers: TrackedNumber[], context: Pick<CallContext, "limited">): Promise<FetchResult[]> {
    return track(this.client, numbers, context);
  }

  async stop(numbers: TrackedNumber[]): Promise<CommandResult[]> {
    return done(numbers);
  }

  async retrack(numbers: TrackedNumber[]): Promise<CommandResult[]> {
    return done(numbers);
  }

  async changeCarrier(changes: { tracking_number: string }[]): Promise<CommandResult[]> {
    return done(changes);
  }

  async changeDetails(requests: RegistrationRequest[]): Promise<CommandResult[]> {
    return done(requests);
  }

  /** Delhivery has no list of what changed. */
  async changesSince(): Promise<null> {
    return null;
  }

  async replayWebhook(): Promise<null> {
    return null;
  }

  async quota(): Promise<null> {
    return null;
  }

  carriers(): Carrier[] {
    return [{ ...this.carrier, aliases: [...this.carrier.aliases] }];
  }

  /** Waybills are plain numbers of several lengths, as other carriers' are: their form says nothing for certain. */
  suggestCarriers(): string[] {
    return [];
  }

  verify(rawBody: Buffer, headers: IncomingHeaders): boolean {
    return this.settings.webhook?.secret.admits(rawBody, headers) ?? false;
  }

  read(rawBody: Buffer): TrackingUpdate[] {
    return readBody(rawBody, this.carrier.code);
  }
}

function done(items: unknown[]): CommandResult[] {
  return items.map(() => ({ outcome: "done" }));
}
