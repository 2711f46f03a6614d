import { ModuleProvider } from "@medusajs/framework/utils";
import {
  type CallContext,
  type Carrier,
  type ChangesPage,
  type CommandResult,
  type FetchResult,
  type PassedInstructions,
  ProviderCallError,
  type Quota,
  type RegistrationRequest,
  type RegistrationResult,
  type RetrackResult,
  type TrackedNumber,
  type TrackingProvider,
  type TrackingUpdate,
  UnreadableBodyError,
} from "../../../src/modules/tracking/provider";

/** What tests script the provider with, and what it was asked. */
export const script = {
  register: (request: RegistrationRequest): RegistrationResult => ({
    outcome: "registered",
    carrier_code: request.carrier_code ?? "100",
  }),
  /** What happens elsewhere while a registration is under way. */
  duringRegister: async (): Promise<void> => undefined,
  /** What happens elsewhere before the provider is told to stop. */
  beforeStop: async (): Promise<void> => undefined,
  fetch: (_number: TrackedNumber): FetchResult => ({ outcome: "pending" }),
  changes: (): ChangesPage | null => null,
  /** False: it has no list to ask for. */
  lists_changes: true,
  retrack: (_number: TrackedNumber): RetrackResult => ({ outcome: "done" }),
  /** Null: this provider cannot send webhooks again. */
  replayWebhook: (): CommandResult[] | null => null,
  pass: (_text: string): CommandResult => ({ outcome: "done" }),
  quota: null as Quota | null,
  down: false,
  /** Why the account cannot be used, until a person mends it; null while it can. */
  misconfigured: null as string | null,
  registered: [] as string[],
  fetched: [] as string[],
  stopped: [] as string[],
  /** Of those registered, the ones a person paid for once more. */
  registeredAnew: [] as string[],
  retracked: [] as string[],
  changedCarriers: [] as string[],
  changedDetails: [] as string[],
  passed: [] as string[],
};
const untouched = { ...script };

/** Back to a provider that takes everything and knows nothing. */
export function resetScript(): void {
  Object.assign(script, untouched, {
    registered: [],
    fetched: [],
    stopped: [],
    registeredAnew: [],
    retracked: [],
    changedCarriers: [],
    changedDetails: [],
    passed: [],
  });
}

/** A provider as a third party would write one: a class that implements the interface, named in the options. */
class MemoryProvider implements TrackingProvider {
  static identifier = "memory";
  readonly webhook_slug = "memory";
  readonly limits = { batch_size: 3, calls_per_second: 50 };
  readonly needs_registration: boolean;
  readonly can_fetch = true;

  constructor(_cradle: object, { registers = true }: { registers?: boolean }) {
    this.needs_registration = registers;
  }

  async register(requests: RegistrationRequest[], context: CallContext): Promise<RegistrationResult[]> {
    await this.call(context);
    script.registered.push(...requests.map(({ tracking_number }) => tracking_number));
    script.registeredAnew.push(
      ...requests.filter(({ anew }) => anew).map(({ tracking_number }) => tracking_number),
    );
    await script.duringRegister();
    return requests.map((request) => script.register(request));
  }
  async fetch(numbers: TrackedNumber[], context: CallContext): Promise<FetchResult[]> {
    await this.call(context);
    script.fetched.push(...numbers.map(({ tracking_number }) => tracking_number));
    return numbers.map((number) => script.fetch(number));
  }
  async stop(numbers: TrackedNumber[], context: CallContext): Promise<CommandResult[]> {
    await script.beforeStop();
    await this.call(context);
    script.stopped.push(...numbers.map(({ tracking_number }) => tracking_number));
    return numbers.map(() => ({ outcome: "done" }));
  }
  async retrack(numbers: TrackedNumber[], context: CallContext): Promise<RetrackResult[]> {
    await this.call(context);
    script.retracked.push(...numbers.map(({ tracking_number }) => tracking_number));
    return numbers.map((number) => script.retrack(number));
  }
  async changeCarrier(
    changes: Parameters<TrackingProvider["changeCarrier"]>[0],
    context: CallContext,
  ): Promise<CommandResult[]> {
    await this.call(context);
    script.changedCarriers.push(
      ...changes.map((c) => `${c.tracking_number} ${c.carrier_code_from}>${c.carrier_code_to}`),
    );
    return changes.map(() => ({ outcome: "done" }));
  }
  async changeDetails(requests: RegistrationRequest[], context: CallContext): Promise<CommandResult[]> {
    await this.call(context);
    script.changedDetails.push(
      ...requests.map((r) => `${r.tracking_number} ${r.carrier_code} ${r.destination_postal_code}`),
    );
    return requests.map(() => ({ outcome: "done" }));
  }
  async passInstructions(instructions: PassedInstructions[], context: CallContext): Promise<CommandResult[]> {
    await this.call(context);
    script.passed.push(...instructions.map((i) => `${i.tracking_number} ${i.carrier_code}: ${i.text}`));
    return instructions.map(({ text }) => script.pass(text));
  }
  async changesSince(_cursor: string | null, context: CallContext): Promise<ChangesPage | null> {
    if (!script.lists_changes) {
      return null;
    }
    await this.call(context);
    return script.changes();
  }
  async replayWebhook(_numbers: TrackedNumber[], context: CallContext): Promise<CommandResult[] | null> {
    await this.call(context);
    return script.replayWebhook();
  }
  async quota(context: CallContext): Promise<Quota | null> {
    await this.call(context);
    return script.quota;
  }
  carriers(): Carrier[] {
    return [{ code: "100", name: "Memory Post", country: null, url: null, tracking_url: null, aliases: [] }];
  }
  suggestCarriers(): string[] {
    return [];
  }
  verify(_rawBody: Buffer, headers: Record<string, string | string[] | undefined>): boolean {
    return headers["x-secret"] === "open sesame";
  }
  read(rawBody: Buffer): TrackingUpdate[] {
    try {
      return JSON.parse(rawBody.toString("utf8"));
    } catch {
      throw new UnreadableBodyError("not JSON");
    }
  }

  private async call(context: CallContext): Promise<void> {
    await context.limited(async () => {
      if (script.down) {
        throw new ProviderCallError("down for the test", { kind: "retry" });
      }
      if (script.misconfigured !== null) {
        throw new ProviderCallError(script.misconfigured, { kind: "configuration" });
      }
    });
  }
}

export default ModuleProvider("tracking", { services: [MemoryProvider] });
