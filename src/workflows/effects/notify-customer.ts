import type { MedusaContainer } from "@medusajs/framework/types";
import { renderTrackingEmail } from "../../emails/render";
import type { OutboxRow, RenderedMail } from "../../modules/tracking/repositories/outbox-repository";
import type { TimelineRow } from "../../modules/tracking/repositories/timeline-repository";
import { findOrder, type OrderFacts } from "../orders/load-order";
import { trackingService } from "../tracking-service";
import type { EffectResult } from "./effect-result";
import { mailData } from "./mail-data";
import { sendMail } from "./send-mail";
import { whyNotTell } from "./why-not-tell";

type NotifyRow = OutboxRow & { kind: "notify" };

/**
 * Tells the customer by mail, if what is to be told still holds. What was rendered is kept first, so that every
 * further attempt sends the same under the same key; a provider that honours idempotency keys then sends it once.
 */
export async function notifyCustomer(container: MedusaContainer, row: NotifyRow): Promise<EffectResult> {
  const service = trackingService(container);
  const order = row.order_id === null ? null : await findOrder(container, row.order_id);
  if (order === null) {
    return { outcome: "no_order" };
  }
  const trackers = await service.readTimelines({ order_id: order.id });
  const reason = whyNotTell(row, order, trackers, service.options, new Date());
  if (reason !== null) {
    return { outcome: reason };
  }
  const mail = row.rendered ?? (await render(container, row, order, trackers));
  if (row.rendered === null) {
    await service.freezeMail(row.id, mail);
  }
  return sendMail(container, row, row.payload.kind, mail);
}

async function render(
  container: MedusaContainer,
  row: NotifyRow,
  order: OrderFacts,
  trackers: TimelineRow[],
): Promise<RenderedMail> {
  const data = await mailData(container, row, order, trackers);
  const content = await renderTrackingEmail({ kind: row.payload.kind, language: order.locale, data });
  return { to: order.email ?? "", ...content };
}
