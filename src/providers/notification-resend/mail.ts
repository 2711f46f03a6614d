import type { ProviderSendNotificationDTO } from "@medusajs/framework/types";
import type { CreateEmailOptions } from "resend";
import { ResendError } from "./errors";
import type { ResendOptions } from "./options";

const LONGEST_KEY = 256;

/**
 * The mail as the SDK takes it.
 * @throws ResendError, not to be retried, when the notification lacks what a mail needs
 */
export function mailOf(
  notification: ProviderSendNotificationDTO,
  options: ResendOptions,
): CreateEmailOptions {
  const { to, from, content, provider_data, attachments } = notification;
  if (!to) {
    throw unusable(
      "missing_recipient",
      "The notification names no recipient. Set `to` to the address of the customer.",
    );
  }
  if (!content?.subject || !(content.html || content.text)) {
    throw unusable(
      "missing_content",
      "The notification has no finished content. notification-resend knows no templates: pass `content` with a " +
        "`subject`, and `html` or `text` or both, besides `template` and `data`.",
    );
  }
  return {
    to,
    from: from || options.from,
    subject: content.subject,
    // One of them is there; the SDK's type wants to know which.
    ...(content.html ? { html: content.html, text: content.text } : { text: content.text ?? "" }),
    replyTo: addresses(provider_data?.reply_to) ?? options.reply_to,
    cc: addresses(provider_data?.cc),
    bcc: addresses(provider_data?.bcc),
    attachments: attachments?.map(({ content: file, filename, content_type, id }) => ({
      content: file,
      filename,
      contentType: content_type,
      contentId: id,
    })),
  };
}

/**
 * The key under which Resend sends a mail once within 24 hours, from `provider_data.idempotency_key`.
 * @throws ResendError, not to be retried, when it is not a text of 1 to 256 characters
 */
export function idempotencyKeyOf({ provider_data }: ProviderSendNotificationDTO): string | undefined {
  const key = provider_data?.idempotency_key ?? undefined;
  if (key === undefined) {
    return undefined;
  }
  // Only what may stand in a header: the SDK would otherwise throw an error of its own.
  if (typeof key !== "string" || key === "" || key.length > LONGEST_KEY || !/^[\x21-\x7e]+$/.test(key)) {
    throw unusable(
      "invalid_idempotency_key",
      `provider_data.idempotency_key must be 1 to ${LONGEST_KEY} ASCII characters without blanks.`,
    );
  }
  return key;
}

function addresses(value: unknown): string | string[] | undefined {
  const several = Array.isArray(value) && value.every((entry): entry is string => typeof entry === "string");
  return typeof value === "string" || several ? value : undefined;
}

function unusable(code: string, message: string): ResendError {
  return new ResendError(message, { code, retryable: false, retry_after_ms: null });
}
