import type { Logger } from "@medusajs/framework/types";
import type {
  CallContext,
  Carrier,
  ChangesPage,
  CommandResult,
  FetchResult,
  IncomingHeaders,
  ProviderLimits,
  Quota,
  RegistrationRequest,
  RegistrationResult,
  TrackedNumber,
  TrackingProvider,
  TrackingUpdate,
} from "../../modules/tracking/provider";
import { carrierOf } from "./carrier";
import { BATCH_SIZE, track } from "./endpoints/track";
import { ShiprocketClient } from "./http/client";
import { readOptions, type ShiprocketOptions, type ShiprocketSettings } from "./options";
import { readBody } from "./webhook/read-body";

/**
 * Shiprocket's own API (apidocs.shiprocket.in): packages that were booked there, whichever courier carries them. It
 * knows them already, so there is nothing to register; it lists no changes and sends no webhook twice.
 */
export class ShiprocketProvider implements TrackingProvider {
  static readonly identifier = "shiprocket";

  readonly webhook_slug: string | null;
  readonly limits: ProviderLimits;
  readonly needs_registration = false;
  readonly can_fetch = true;

  private readonly settings: ShiprocketSettings;
  private readonly client: ShiprocketClient;
  private readonly carrier: Carrier;

  /** @throws MedusaError when an option is missing or makes no sense */
  static validateOptions(options: Record<string, unknown> | undefined): void {
    readOptions(options);
  }

  constructor(_cradle: { logger?: Logger }, options: ShiprocketOptions) {
    this.settings = readOptions(options);
    this.client = new ShiprocketClient(this.settings);
    this.carrier = carrierOf(this.settings.account);
    this.webhook_slug = this.settings.webhook?.slug ?? null;
    this.limits = { batch_size: BATCH_SIZE, calls_per_second: this.settings.calls_per_second };
  }

  fetch(numbers: TrackedNumber[], context: CallContext): Promise<FetchResult[]> {
    return track(this.client, numbers, context);
  }

  async register(requests: RegistrationRequest[]): Promise<RegistrationResult[]> {
    return requests.map(() => ({ outcome: "registered", carrier_code: this.carrier.code }));
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

  async changesSince(): Promise<ChangesPage | null> {
    return null;
  }

  async replayWebhook(): Promise<null> {
    return null;
  }

  async quota(): Promise<Quota | null> {
    return null;
  }

  carriers(): Carrier[] {
    return [{ ...this.carrier, aliases: [...this.carrier.aliases] }];
  }

  /** Numbers are those of the couriers behind Shiprocket: nothing in them says that they were booked there. */
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
