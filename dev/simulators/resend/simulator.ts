import { ApiFaults } from "../http/api-faults";
import { Arrivals } from "../http/arrivals";
import { ResendError } from "./errors";
import { IdempotencyKeys, type KeptKey } from "./idempotency";
import { type MailInput, readMail, recipientCount } from "./mail-input";
import { type Mail, Mailbox } from "./mailbox";
import { DEFAULT_RESEND_SETTINGS, type ResendSettings } from "./settings";

/** Mails per batch call. */
const MAX_BATCH = 100;

/** One call, for reading. Bodies are not kept: the mailbox has them. */
export interface ResendCall {
  at: string;
  method: string;
  path: string;
  idempotency_key: string | null;
  status: number | null;
  fault: string | null;
}

/** What outlives the process. */
export interface ResendSnapshot {
  mails: Mail[];
  keys: KeptKey[];
}

/** The simulated Resend: its mailbox, keys and limits. Speaks no HTTP itself. */
export class ResendSimulator {
  readonly settings: ResendSettings;
  readonly mailbox = new Mailbox();
  readonly keys: IdempotencyKeys;
  readonly faults = new ApiFaults();
  readonly arrivals = new Arrivals();
  calls: ResendCall[] = [];
  onChange: () => void = () => {};
  private sent = { day: "", recipients: 0 };

  constructor(
    settings: Partial<ResendSettings> = {},
    private readonly now: () => number = Date.now,
  ) {
    this.settings = { ...DEFAULT_RESEND_SETTINGS, ...settings };
    this.keys = new IdempotencyKeys(now);
  }

  /** `POST /emails`. @throws ResendError */
  send(body: unknown, key: string | null): { id: string } {
    return this.keyed(key, "/emails", body, () => ({ id: this.accept(readMail(body), key).id }));
  }

  /**
   * `POST /emails/batch`. Strict: one bad mail refuses all. Permissive: the good ones go out.
   *
   * @throws ResendError
   */
  sendBatch(body: unknown, key: string | null, permissive: boolean): object {
    if (!Array.isArray(body) || body.length === 0 || body.length > MAX_BATCH) {
      throw new ResendError("validation_error", `The batch must have between 1 and ${MAX_BATCH} emails.`);
    }
    return this.keyed(key, "/emails/batch", body, () => {
      const { mails, errors } = readBatch(body, permissive);
      const data = mails.map((mail) => ({ id: this.accept(mail, key).id }));
      return permissive ? { data, errors } : { data };
    });
  }

  /** Recipients left today. */
  quotaLeft(): number {
    this.startDay();
    return this.settings.daily_quota - this.sent.recipients;
  }

  setSentToday(recipients: number): void {
    this.startDay();
    this.sent.recipients = recipients;
  }

  snapshot(): ResendSnapshot {
    return { mails: [...this.mailbox.all()], keys: this.keys.entries() };
  }

  restore({ mails, keys }: ResendSnapshot): void {
    this.mailbox.restore(mails);
    this.keys.restore(keys);
  }

  reset(): void {
    this.mailbox.clear();
    this.keys.clear();
    this.faults.clear();
    this.arrivals.clear();
    this.calls = [];
    this.setSentToday(0);
    this.onChange();
  }

  private keyed<T>(key: string | null, path: string, body: unknown, work: () => T): T {
    if (key === null) {
      return work();
    }
    this.mailbox.countRequest(key);
    return this.keys.once(key, path, body, work);
  }

  private accept(mail: MailInput, key: string | null): Mail {
    const recipients = recipientCount(mail);
    if (this.quotaLeft() < recipients) {
      throw new ResendError("daily_quota_exceeded", "You have reached your daily email sending quota.");
    }
    this.sent.recipients += recipients;
    const accepted = this.mailbox.add(mail, this.now(), key);
    this.onChange();
    return accepted;
  }

  private startDay(): void {
    const day = new Date(this.now()).toISOString().slice(0, 10);
    if (day !== this.sent.day) {
      this.sent = { day, recipients: 0 };
    }
  }
}

function readBatch(body: unknown[], permissive: boolean) {
  const mails: MailInput[] = [];
  const errors: { index: number; message: string }[] = [];
  body.forEach((entry, index) => {
    try {
      mails.push(readMail(entry));
    } catch (error) {
      if (!permissive || !(error instanceof ResendError)) {
        throw error;
      }
      errors.push({ index, message: error.message });
    }
  });
  return { mails, errors };
}
