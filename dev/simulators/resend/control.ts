import { z } from "@medusajs/framework/zod";
import { htmlAnswer } from "../http/answer";
import { apiFaultSchema } from "../http/api-faults";
import { ControlError, page, type Route } from "../http/router";
import { indexPage } from "./page";
import { resendSettingsSchema } from "./settings";
import type { ResendSimulator } from "./simulator";

const settingsSchema = resendSettingsSchema
  .partial()
  .extend({
    /** Recipients that count as mailed today. */
    sent_today: z.number().int().min(0).optional(),
  })
  .strict();

/** Lets a mail look and link as in a mail program, and nothing else. */
const MAIL_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; script-src 'none'";

/** The mailbox for people and tests, and everything under `/_control`. */
export function resendRoutes(simulator: ResendSimulator): Route[] {
  const { mailbox, faults } = simulator;
  const mailOf = (id: string | undefined) => {
    const mail = mailbox.find(id ?? "");
    if (mail === undefined) {
      throw new ControlError(404, "No such mail; it may have been cleared.");
    }
    return mail;
  };
  return [
    { method: "GET", pattern: "/", handle: () => page(htmlAnswer(indexPage())) },
    {
      method: "GET",
      pattern: "/mails/:id/html",
      handle: ({ params }) => {
        const { html } = mailOf(params.id);
        const body = withLinksOutside(html ?? "<p>This mail has no HTML part.</p>");
        return page(htmlAnswer(body, { "content-security-policy": MAIL_POLICY }));
      },
    },
    {
      method: "GET",
      pattern: "/_control/mails",
      handle: ({ query }) => {
        const mails = mailbox.list(query.get("to") ?? undefined);
        const limited = mails.slice(0, Number(query.get("limit") ?? 1000));
        const full = (mail: (typeof mails)[number]) => ({ ...mail, ...mailbox.keyUse(mail.idempotency_key) });
        const isShort = query.get("summary") === "1";
        return { count: mails.length, mails: limited.map((m) => (isShort ? mailbox.summary(m) : full(m))) };
      },
    },
    {
      method: "GET",
      pattern: "/_control/mails/:id",
      handle: ({ params }) => {
        const mail = mailOf(params.id);
        return { ...mail, ...mailbox.keyUse(mail.idempotency_key) };
      },
    },
    {
      method: "DELETE",
      pattern: "/_control/mails",
      handle: () => {
        mailbox.clear();
        simulator.onChange();
      },
    },
    {
      method: "GET",
      pattern: "/_control",
      handle: () => ({ settings: simulator.settings, quota_left: simulator.quotaLeft() }),
    },
    {
      method: "PATCH",
      pattern: "/_control/settings",
      handle: ({ body }) => {
        const { sent_today, ...changes } = settingsSchema.parse(body);
        Object.assign(simulator.settings, changes);
        if (sent_today !== undefined) {
          simulator.setSentToday(sent_today);
        }
        return { ...simulator.settings, quota_left: simulator.quotaLeft() };
      },
    },
    {
      method: "GET",
      pattern: "/_control/calls",
      handle: () => ({
        count: simulator.calls.length,
        max_calls_in_any_second: simulator.arrivals.maxInAnyWindow(1000),
        calls: simulator.calls,
      }),
    },
    { method: "POST", pattern: "/_control/reset", handle: () => simulator.reset() },
    { method: "GET", pattern: "/_control/faults", handle: () => ({ faults: faults.list() }) },
    {
      method: "POST",
      pattern: "/_control/faults",
      handle: ({ body }) => faults.add(apiFaultSchema.parse(body)),
    },
    { method: "DELETE", pattern: "/_control/faults", handle: () => ({ cleared: faults.clear() }) },
  ];
}

/** Links of a mail open beside the mailbox. Put into the head, so that the mail keeps its document type. */
function withLinksOutside(html: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}
