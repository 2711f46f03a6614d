import type {
  Carrier,
  ChangesPage,
  CommandResult,
  FetchResult,
  ProviderLimits,
  Quota,
  RegistrationRequest,
  RegistrationResult,
  TrackedNumber,
  TrackingProvider,
  TrackingUpdate,
} from "../../modules/tracking/provider";
import { UnreadableBodyError } from "../../modules/tracking/provider";
import { MANUAL_CARRIERS } from "./carriers";

/**
 * Packages that no service follows: the shop's own van, pick-up in the shop, a carrier nobody knows. There is
 * nothing to register, nothing to ask and nobody who sends webhooks; people set the status by hand.
 */
export class ManualTrackingProvider implements TrackingProvider {
  static readonly identifier = "manual";

  readonly webhook_slug = null;
  readonly limits: ProviderLimits = { batch_size: 1000, calls_per_second: null };
  readonly needs_registration = false;
  readonly can_fetch = false;

  async register(requests: RegistrationRequest[]): Promise<RegistrationResult[]> {
    return requests.map(({ carrier_code }) => ({ outcome: "registered", carrier_code }));
  }

  async fetch(numbers: TrackedNumber[]): Promise<FetchResult[]> {
    return numbers.map(() => ({ outcome: "pending" }));
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
    return MANUAL_CARRIERS.map((carrier) => ({ ...carrier, aliases: [...carrier.aliases] }));
  }

  suggestCarriers(): string[] {
    return [];
  }

  /** Nobody may send news of these packages. */
  verify(): boolean {
    return false;
  }

  read(): TrackingUpdate[] {
    throw new UnreadableBodyError("packages followed by hand have no webhooks");
  }
}

function done(items: unknown[]): CommandResult[] {
  return items.map(() => ({ outcome: "done" }));
}
