import { z } from "@medusajs/framework/zod";
import { ResendError } from "./errors";

/** Addresses per field. */
const MAX_RECIPIENTS = 50;
const ADDRESS = /^(?:[^<>@]*<[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)$/;

const addresses = z.union([z.string(), z.array(z.string())]).nullish();

const mailSchema = z.object({
  from: z.string().nullish(),
  to: addresses,
  cc: addresses,
  bcc: addresses,
  reply_to: addresses,
  subject: z.string().nullish(),
  html: z.string().nullish(),
  text: z.string().nullish(),
  headers: z.record(z.string(), z.string()).nullish(),
  tags: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  attachments: z.array(z.object({ filename: z.string().nullish() }).passthrough()).nullish(),
  scheduled_at: z.string().nullish(),
});

/** A mail as a caller handed it in, brought into one form. */
export interface MailInput {
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  reply_to: string[];
  subject: string;
  html: string | null;
  text: string | null;
  headers: Record<string, string>;
  tags: { name: string; value: string }[];
  attachments: string[];
  scheduled_at: string | null;
}

/** @throws ResendError as Resend would refuse it */
export function readMail(body: unknown): MailInput {
  const parsed = mailSchema.safeParse(body);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join(".") || "body";
    throw new ResendError("validation_error", `Invalid \`${field}\` field.`);
  }
  const mail = parsed.data;
  const input: MailInput = {
    from: needed("from", mail.from),
    to: listOf(mail.to),
    cc: listOf(mail.cc),
    bcc: listOf(mail.bcc),
    reply_to: listOf(mail.reply_to),
    subject: needed("subject", mail.subject),
    html: mail.html ?? null,
    text: mail.text ?? null,
    headers: mail.headers ?? {},
    tags: mail.tags ?? [],
    attachments: (mail.attachments ?? []).map(({ filename }) => filename ?? "unnamed"),
    scheduled_at: mail.scheduled_at ?? null,
  };
  checkAddresses(input);
  if (input.html === null && input.text === null) {
    throw new ResendError("missing_required_field", "Missing `html` or `text` field.");
  }
  return input;
}

/** How many addresses a mail counts against the quota. */
export function recipientCount({ to, cc, bcc }: MailInput): number {
  return to.length + cc.length + bcc.length;
}

function checkAddresses(mail: MailInput): void {
  if (mail.to.length === 0) {
    throw new ResendError("missing_required_field", "Missing `to` field.");
  }
  if (!ADDRESS.test(mail.from)) {
    throw new ResendError(
      "invalid_from_address",
      "Invalid `from` field. The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.",
    );
  }
  for (const field of ["to", "cc", "bcc", "reply_to"] as const) {
    if (mail[field].length > MAX_RECIPIENTS || !mail[field].every((address) => ADDRESS.test(address))) {
      throw new ResendError("validation_error", `Invalid \`${field}\` field.`);
    }
  }
}

function needed(field: string, value: string | null | undefined): string {
  if (value === undefined || value === null || value === "") {
    throw new ResendError("missing_required_field", `Missing \`${field}\` field.`);
  }
  return value;
}

function listOf(value: string | string[] | null | undefined): string[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
