import type { MedusaContainer } from "@medusajs/framework/types";
import type { AskingEmailData, AskingEmailInput } from "../../emails/asking/types";
import { renderAskingEmail } from "../../emails/render";
import { shopOf } from "../../modules/tracking/options";
import type { DeliveryInstructionRow } from "../../modules/tracking/repositories/delivery-instruction-repository";
import type { OutboxRow, RenderedMail } from "../../modules/tracking/repositories/outbox-repository";
import { secretOf } from "../customer-messages/instruction-secret";
import { takesInstructions } from "../customer-messages/what-may-be-said";
import { findOrder, type OrderFacts } from "../orders/load-order";
import { orderName } from "../orders/order-name";
import { hostedPageUrl } from "../orders/tracking-page-url";
import { trackingService } from "../tracking-service";
import type { EffectResult } from "./effect-result";
import { sendMail } from "./send-mail";
import { whyNotAskForRating } from "./why-not-ask-for-rating";

type AskRow = OutboxRow & { kind: "ask_customer" };

/** Where the page of an order has its form for a rating. */
const RATING_ANCHOR = "#trk-rating";

/** Asks the customer something by mail, at the order's own address, if there is still something to ask. */
export async function askCustomer(container: MedusaContainer, row: AskRow): Promise<EffectResult> {
  const order = row.order_id === null ? null : await findOrder(container, row.order_id);
  if (order === null) {
    return { outcome: "no_order" };
  }
  if (!order.email) {
    return { outcome: "no_address" };
  }
  return row.payload.about === "confirm_instructions"
    ? askToConfirm(container, row, order, row.payload.instruction_id)
    : askForRating(container, row, order);
}

/**
 * Nothing of this mail is kept: the link in it confirms something, so whoever reads the database must not find it.
 * It says the same at every attempt all the same, because its secret can be made anew.
 */
async function askToConfirm(
  container: MedusaContainer,
  row: AskRow,
  order: OrderFacts,
  instructionId: string,
): Promise<EffectResult> {
  const service = trackingService(container);
  const instruction = await service.findInstruction(instructionId);
  if (instruction === null || instruction.state !== "unconfirmed" || instruction.ended) {
    return { outcome: "nothing_to_confirm" };
  }
  if (!takesInstructions(order, await service.readTimelines({ order_id: order.id }))) {
    return { outcome: "too_late" };
  }
  const data = confirmData(container, order, instruction);
  const mail = await render(order, { kind: "confirm_instructions", language: order.locale, data });
  return sendMail(container, row, "confirm_instructions", mail);
}

function confirmData(
  container: MedusaContainer,
  order: OrderFacts,
  { id, text }: DeliveryInstructionRow,
): AskingEmailData & { instructions: string } {
  const { options } = trackingService(container);
  const url = `${options.backend_url}/track/${secretOf(container, id)}/confirm`;
  return { ...shared(container, order), button_url: url, instructions: text };
}

async function askForRating(
  container: MedusaContainer,
  row: AskRow,
  order: OrderFacts,
): Promise<EffectResult> {
  const service = trackingService(container);
  const [trackers, said] = await Promise.all([
    service.readTimelines({ order_id: order.id }),
    service.readCustomerMessages(order.id),
  ]);
  const why = whyNotAskForRating({ row, order, trackers, said }, service.options.ratings, new Date());
  if (why !== null) {
    return why;
  }
  const mail = row.rendered ?? (await renderRatingMail(container, order));
  if (row.rendered === null) {
    await service.freezeMail(row.id, mail);
  }
  return sendMail(container, row, "rate_delivery", mail);
}

async function renderRatingMail(container: MedusaContainer, order: OrderFacts): Promise<RenderedMail> {
  const page = await hostedPageUrl(trackingService(container), order);
  const data = { ...shared(container, order), button_url: page + RATING_ANCHOR };
  return render(order, { kind: "rate_delivery", language: order.locale, data });
}

async function render(order: OrderFacts, input: AskingEmailInput): Promise<RenderedMail> {
  return { to: order.email ?? "", ...(await renderAskingEmail(input)) };
}

function shared(container: MedusaContainer, order: OrderFacts) {
  return {
    shop: shopOf(trackingService(container).options, order.sales_channel_id),
    order: { display_id: orderName(order) },
  };
}
