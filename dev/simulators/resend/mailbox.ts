import { randomUUID } from "node:crypto";
import type { MailInput } from "./mail-input";

/** Mails kept for reading; the oldest go first. */
const KEPT = 5_000;

/** A mail that Resend accepted. */
export interface Mail extends MailInput {
  id: string;
  at: string;
  idempotency_key: string | null;
}

/** What the list shows of a mail. */
export interface MailSummary {
  id: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  idempotency_key: string | null;
  /** Accepted mails with this key: more than one means that somebody was told twice. */
  mails_with_key: number;
  /** Requests with this key, repetitions included. */
  requests_with_key: number;
}

/** Every mail that was accepted, and how often each key was used. */
export class Mailbox {
  private mails: Mail[] = [];
  private readonly requests = new Map<string, number>();

  add(input: MailInput, at: number, idempotencyKey: string | null): Mail {
    const mail = {
      id: randomUUID(),
      at: new Date(at).toISOString(),
      idempotency_key: idempotencyKey,
      ...input,
    };
    this.mails.push(mail);
    if (this.mails.length > KEPT) {
      this.mails = this.mails.slice(-KEPT / 2);
    }
    return mail;
  }

  countRequest(idempotencyKey: string): void {
    this.requests.set(idempotencyKey, (this.requests.get(idempotencyKey) ?? 0) + 1);
  }

  find(id: string): Mail | undefined {
    return this.mails.find((mail) => mail.id === id);
  }

  /** Newest first; with `to`, only those with that address among the recipients (case does not matter). */
  list(to?: string): Mail[] {
    const wanted = to?.toLowerCase();
    return this.mails.filter((mail) => wanted === undefined || isRecipient(mail, wanted)).toReversed();
  }

  keyUse(key: string | null): Pick<MailSummary, "mails_with_key" | "requests_with_key"> {
    return {
      mails_with_key: this.mails.filter((mail) => key !== null && mail.idempotency_key === key).length,
      requests_with_key: key === null ? 0 : (this.requests.get(key) ?? 0),
    };
  }

  summary(mail: Mail): MailSummary {
    const { id, at, from, to, subject, idempotency_key } = mail;
    return { id, at, from, to, subject, idempotency_key, ...this.keyUse(idempotency_key) };
  }

  clear(): void {
    this.mails = [];
    this.requests.clear();
  }

  /** Oldest first, for keeping. */
  all(): readonly Mail[] {
    return this.mails;
  }

  restore(mails: readonly Mail[]): void {
    this.mails = [...mails];
    for (const { idempotency_key } of mails) {
      if (idempotency_key !== null) {
        this.countRequest(idempotency_key);
      }
    }
  }
}

function isRecipient({ to, cc, bcc }: MailInput, wanted: string): boolean {
  return [...to, ...cc, ...bcc].some((address) => {
    const bare = /<([^>]+)>/.exec(address)?.[1] ?? address;
    return bare.trim().toLowerCase() === wanted;
  });
}
