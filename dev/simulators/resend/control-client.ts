import type { ApiFault, ApiFaultInput } from "../http/api-faults";
import { controlRequest, queryString } from "../http/control-request";
import type { Mail, MailSummary } from "./mailbox";
import type { ResendSettings } from "./settings";
import type { ResendCall } from "./simulator";

/** A mail, and how often its idempotency key was used. */
export type ReceivedMail = Mail & Pick<MailSummary, "mails_with_key" | "requests_with_key">;

/** Steers a Resend simulator, wherever it runs. Refusals throw with the control's own sentence. */
export class ResendControl {
  /** @param url of the simulator, without a trailing slash */
  constructor(private readonly url: string) {}

  /** Newest first. */
  async mails(filter: { to?: string; limit?: number } = {}): Promise<ReceivedMail[]> {
    const path = `/mails${queryString(filter)}`;
    return (await this.call<{ mails: ReceivedMail[] }>("GET", path)).mails;
  }

  async clearMails(): Promise<void> {
    await this.call("DELETE", "/mails");
  }

  settings(
    changes: Partial<ResendSettings> & { sent_today?: number },
  ): Promise<ResendSettings & { quota_left: number }> {
    return this.call("PATCH", "/settings", changes);
  }

  /** `endpoint` of a fault is the path: `/emails` or `/emails/batch`. */
  fault(fault: ApiFaultInput): Promise<ApiFault> {
    return this.call("POST", "/faults", fault);
  }

  clearFaults(): Promise<{ cleared: number }> {
    return this.call("DELETE", "/faults");
  }

  calls(): Promise<{ count: number; max_calls_in_any_second: number; calls: ResendCall[] }> {
    return this.call("GET", "/calls");
  }

  /** Forgets mails, keys, faults and calls; settings stay. */
  async reset(): Promise<void> {
    await this.call("POST", "/reset");
  }

  private call<T>(method: string, route: string, body?: unknown): Promise<T> {
    return controlRequest(this.url, method, route, body);
  }
}
