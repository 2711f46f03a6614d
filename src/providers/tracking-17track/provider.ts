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
  RetrackResult,
  TrackedNumber,
  TrackingProvider,
  TrackingUpdate,
} from "../../modules/tracking/provider";
import { BATCH_SIZE } from "./batch/ask";
import { suggestCarriers } from "./carriers/suggest";
import { publicCarriers } from "./carriers/table";
import { type CarrierChange, changeCarrier } from "./endpoints/change-carrier";
import { changeInfo } from "./endpoints/change-info";
import type { Call } from "./endpoints/endpoint";
import { getQuota } from "./endpoints/get-quota";
import { getTrackInfo } from "./endpoints/get-track-info";
import { changesSince } from "./endpoints/get-track-list";
import { push } from "./endpoints/push";
import { register } from "./endpoints/register";
import { retrack } from "./endpoints/retrack";
import { stopTrack } from "./endpoints/stop-track";
import { Track17Client } from "./http/client";
import { readOptions, type Track17Options, type Track17Settings } from "./options";
import { readBody } from "./webhook/read-body";
import { isSignedBy } from "./webhook/signature";

/** 17TRACK's tracking API, v2.4 or v2.2: some three thousand carriers through one account. */
export class Track17Provider implements TrackingProvider {
  static readonly identifier = "17track";

  readonly webhook_slug = "17track";
  /** 17TRACK's own limits; above three calls a second it answers 429. */
  readonly limits: ProviderLimits = { batch_size: BATCH_SIZE, calls_per_second: 3 };
  readonly needs_registration = true;
  readonly can_fetch = true;

  private readonly settings: Track17Settings;
  private readonly client: Track17Client;

  /** @throws MedusaError when an option is missing or makes no sense */
  static validateOptions(options: Record<string, unknown> | undefined): void {
    readOptions(options);
  }

  constructor(_cradle: { logger?: Logger }, options: Track17Options) {
    this.settings = readOptions(options);
    this.client = new Track17Client(this.settings);
  }

  register(requests: RegistrationRequest[], context: CallContext): Promise<RegistrationResult[]> {
    return register(this.call(context), requests);
  }

  fetch(numbers: TrackedNumber[], context: CallContext): Promise<FetchResult[]> {
    return getTrackInfo(this.call(context), numbers);
  }

  stop(numbers: TrackedNumber[], context: CallContext): Promise<CommandResult[]> {
    return stopTrack(this.call(context), numbers);
  }

  retrack(numbers: TrackedNumber[], context: CallContext): Promise<RetrackResult[]> {
    return retrack(this.call(context), numbers);
  }

  changeCarrier(changes: CarrierChange[], context: CallContext): Promise<CommandResult[]> {
    return changeCarrier(this.call(context), changes);
  }

  changeDetails(requests: RegistrationRequest[], context: CallContext): Promise<CommandResult[]> {
    return changeInfo(this.call(context), requests);
  }

  changesSince(cursor: string | null, context: CallContext): Promise<ChangesPage> {
    return changesSince(this.call(context), cursor, new Date());
  }

  quota(context: CallContext): Promise<Quota> {
    return getQuota(this.call(context));
  }

  /** @throws ProviderCallError (configuration) when no webhook address is entered at 17TRACK */
  replayWebhook(numbers: TrackedNumber[], context: CallContext): Promise<CommandResult[]> {
    return push(this.call(context), numbers);
  }

  carriers(): Carrier[] {
    return publicCarriers();
  }

  suggestCarriers(trackingNumber: string, destinationCountry: string | null): string[] {
    return suggestCarriers(trackingNumber, destinationCountry);
  }

  verify(rawBody: Buffer, headers: IncomingHeaders): boolean {
    const { api_key, previous_api_key } = this.settings;
    return isSignedBy(previous_api_key === null ? [api_key] : [api_key, previous_api_key], rawBody, headers);
  }

  read(rawBody: Buffer): TrackingUpdate[] {
    return readBody(rawBody);
  }

  private call(context: CallContext): Call {
    return { client: this.client, version: this.settings.version, context };
  }
}
