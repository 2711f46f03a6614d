import type { MedusaContainer } from "@medusajs/framework/types";
import { renderTrackingEmail } from "../../emails/render";
import { EXCEPTION_HOLD_MS } from "../../modules/tracking/domain/notification";
import type { OutboxRow, RenderedMail } from "../../modules/tracking/repositories/outbox-repository";
import type { TimelineRow } from "../../modules/tracking/repositories/timeline-repository";
import type TrackingModuleService from "../../modules/tracking/service";
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
  const { kind, fulfillment_id } = row.payload;
  if (kind === "shipped") {
    // What it lists, another one of the same shipment would list again.
    return inTurn(container, row, `shipped:${fulfillment_id}`, () => tell(container, row));
  }
  if (kind === "delivered" && row.order_id !== null) {
    // What they say, "1 of 2" or that all have arrived, has to be right in the order in which they are read.
    return inTurn(container, row, `arrivals:${row.order_id}`, () => tell(container, row));
  }
  return tell(container, row);
}

/**
 * Looks once more at what was dropped because it was not true any more. News that made it true again in that very moment
 * has found it still waiting, and wrote nothing.
 */
export async function reviveIfTrueAgain(container: MedusaContainer, row: NotifyRow): Promise<void> {
  const service = trackingService(container);
  const order = row.order_id === null ? null : await findOrder(container, row.order_id);
  if (order === null) {
    return;
  }
  const trackers = await service.readTimelines({ order_id: order.id });
  if (whyNotTell(row, order, trackers, service.options, new Date()) === null) {
    const { kind, unique_key, tracker_id, order_id, payload } = row;
    const hold_ms = payload.kind === "exception" ? EXCEPTION_HOLD_MS : 0;
    await service.addEffects([{ kind, unique_key, tracker_id, order_id, payload, hold_ms }]);
  }
}

async function tell(container: MedusaContainer, row: NotifyRow): Promise<EffectResult> {
  const service = trackingService(container);
  const order = row.order_id === null ? null : await findOrder(container, row.order_id);
  if (order === null) {
    return { outcome: "no_order" };
  }
  const { trackers, waiting } = await readWithWaiting(service, row, order.id);
  const now = new Date();
  const whyNot = (mail: NotifyRow) => whyNotTell(mail, order, trackers, service.options, now);
  const reason = whyNot(row);
  if (reason !== null) {
    return { outcome: reason };
  }
  const others = waiting.filter((other) => other.id !== row.id && whyNot(other) === null);
  // A mail that was rendered before another package came in does not know of it. The other one's will know of both.
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

/** An order's packages, and the mails that this one tells along with its own news. */
async function readWithWaiting(
  service: TrackingModuleService,
  { payload: { kind, fulfillment_id } }: NotifyRow,
  orderId: string,
): Promise<{ trackers: TimelineRow[]; waiting: NotifyRow[] }> {
  if (kind === "shipped") {
    // Looked for before the packages are read: whatever they announce is among those that this mail lists.
    const mails = await service.findWaitingMails(orderId, kind);
    const waiting = mails.filter(({ payload }) => payload.fulfillment_id === fulfillment_id);
    return { waiting, trackers: await service.readTimelines({ order_id: orderId }) };
  }
  const trackers = await service.readTimelines({ order_id: orderId });
  // Looked for after the packages were read: each package that this mail says has arrived has its own mail in there,
  // and one that arrived in between does not hold by what was read, and stays.
  return { trackers, waiting: kind === "delivered" ? await service.findWaitingMails(orderId, kind) : [] };
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
