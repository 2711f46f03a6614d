import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";
import { Resend } from "resend";
import { readAnswer } from "./answer";
import { idempotencyKeyOf, mailOf } from "./mail";
import { type ResendOptions, readOptions } from "./options";

/** An answer that takes longer is given up; with an idempotency key the retry cannot send twice. */
const TIMEOUT_MS = 30_000;

/** Sends mails that are rendered already through Resend. */
export class ResendNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "notification-resend";

  private readonly options: ResendOptions;
  private readonly resend: Resend;

  /** @throws MedusaError INVALID_DATA when an option is wrong */
  static override validateOptions(options: Record<string, unknown>): void {
    readOptions(options);
  }

  constructor(_container: unknown, options: ResendOptions) {
    super();
    this.options = readOptions(options);
    const { api_key, base_url } = this.options;
    this.resend = new Resend(api_key, base_url === undefined ? {} : { baseUrl: base_url });
  }

  /**
   * Sends one mail, once per `provider_data.idempotency_key`. `provider_data` may also hold `cc`, `bcc` and `reply_to`.
   * @returns the id that Resend gave the mail
   * @throws ResendError that says whether and when to try again
   */
  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const mail = mailOf(notification, this.options);
    const request = {
      idempotencyKey: idempotencyKeyOf(notification),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    };
    return { id: readAnswer(await this.resend.emails.send(mail, request), new Date()) };
  }
}
