import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { OutboxRow, RenderedMail } from "../../modules/tracking/repositories/outbox-repository";
import { trackingService } from "../tracking-service";
import type { EffectResult } from "./effect-result";
import { hasNoChannel } from "./no-channel";

/**
 * Hands a mail to the notification provider of the shop. A shop without one goes without.
 * @param kind names the mail: its template is `tracking-<kind>`
 */
export async function sendMail(
  container: MedusaContainer,
  { id, order_id, tracker_id }: Pick<OutboxRow, "id" | "order_id" | "tracker_id">,
  kind: string,
  { to, ...content }: RenderedMail,
): Promise<EffectResult> {
  const from = trackingService(container).options.notification_from;
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template: `tracking-${kind.replaceAll("_", "-")}`,
      content,
      trigger_type: `tracking.${kind}`,
      resource_id: order_id,
      resource_type: "order",
      ...(from === null ? {} : { from }),
      // Medusa's own idempotency_key sends again after a failure: once is held by the outbox, and this key reaches
      // the provider.
      provider_data: { idempotency_key: id },
      data: { order_id, tracker_id, kind },
    });
    return { outcome: "sent" };
  } catch (error) {
    if (hasNoChannel(error)) {
      return { outcome: "no_email_channel" };
    }
    throw error;
  }
}
