import type { MedusaContainer } from "@medusajs/framework/types";
import { renderTrackingEmail } from "../../emails/render";
import type { OutboxRow, RenderedMail } from "../../modules/tracking/repositories/outbox-repository";
import type { TimelineRow } from "../../modules/tracking/repositories/timeline-repository";
import { findOrder, type OrderFacts } from "../orders/load-order";
import { trackingService } from "../tracking-service";
import type { EffectResult } from "./effect-result";
import { inTurn, TOLD_TOGETHER } from "./in-turn";
import { mailData } from "./mail-data";
import { sendMail } from "./send-mail";
import { whyNotTell } from "./why-not-tell";

type NotifyRow = OutboxRow & { kind: "notify" };

/**
 * Tells the customer by mail, if what is to be told still holds. What was rendered is kept first, so that every
 * further attempt sends the same under the same key; a provider that honours idempotency keys then sends it once.
 */
export async function notifyCustomer(container: MedusaContainer, row: NotifyRow): Promise<EffectResult> {
  if (row.payload.kind !== "delivered" || row.order_id === null) {
    return tell(container, row);
  }
  // What they say, "1 of 2" or that all have arrived, has to be right in the order in which they are read.
  return inTurn(container, row, `arrivals:${row.order_id}`, () => tell(container, row));
}

async function tell(container: MedusaContainer, row: NotifyRow): Promise<EffectResult> {
  const service = trackingService(container);
  const order = row.order_id === null ? null : await findOrder(container, row.order_id);
  if (order === null) {
    return { outcome: "no_order" };
  }
  const trackers = await service.readTimelines({ order_id: order.id });
  const now = new Date();
  const whyNot = (mail: NotifyRow) => whyNotTell(mail, order, trackers, service.options, now);
  const reason = whyNot(row);
  if (reason !== null) {
    return { outcome: reason };
  }
  // Looked for after the packages were read: each package that this mail says has arrived has its own mail in there,
  // and one that arrived in between does not hold by what was read, and stays.
  const arrivals = row.payload.kind === "delivered" ? await service.findWaitingArrivals(order.id) : [];
  const others = arrivals.filter((other) => other.id !== row.id && whyNot(other) === null);
  // A mail that was rendered before another package arrived does not know of it. The other one's will know of both.
  if (row.rendered !== null && others.length > 0) {
    return { outcome: TOLD_TOGETHER };
  }
  const mail = row.rendered ?? (await render(container, row, order, trackers));
  if (row.rendered === null) {
    await service.settleEffects(
      others.map(({ id }) => id),
      TOLD_TOGETHER,
    );
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
