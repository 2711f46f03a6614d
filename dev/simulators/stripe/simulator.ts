import { ApiFaults } from "../http/api-faults";
import { Customers } from "./customers";
import { IdempotencyKeys } from "./idempotency";
import { Payments } from "./payments";
import { Refunds } from "./refunds";
import { DEFAULT_STRIPE_SETTINGS, type StripeSettings } from "./settings";
import { newEvent } from "./webhooks/event";
import { StripeWebhooks } from "./webhooks/sender";

/** One call, for reading. */
export interface StripeCall {
  at: string;
  method: string;
  path: string;
  idempotency_key: string | null;
  status: number | null;
  fault: string | null;
}

/** The simulated Stripe account. Speaks no HTTP itself. */
export class StripeSimulator {
  readonly settings: StripeSettings;
  readonly payments: Payments;
  readonly refunds: Refunds;
  readonly customers = new Customers();
  readonly keys: IdempotencyKeys;
  readonly faults = new ApiFaults();
  readonly webhooks: StripeWebhooks;
  calls: StripeCall[] = [];

  constructor(settings: Partial<StripeSettings> = {}, now: () => number = Date.now) {
    this.settings = { ...DEFAULT_STRIPE_SETTINGS, ...settings };
    this.keys = new IdempotencyKeys(now);
    this.webhooks = new StripeWebhooks(this.settings);
    this.payments = new Payments(now, (type, intent) => this.webhooks.enqueue(newEvent(type, intent, now())));
    this.refunds = new Refunds(this.payments);
  }

  /** Forgets everything but the settings. */
  reset(): void {
    this.payments.clear();
    this.refunds.clear();
    this.customers.clear();
    this.keys.clear();
    this.faults.clear();
    this.webhooks.clear();
    this.calls = [];
  }
}
