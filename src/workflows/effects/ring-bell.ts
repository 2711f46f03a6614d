import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { FeedPayload } from "../../modules/tracking/domain/effect";
import type { EffectResult } from "./effect-result";
import { hasNoChannel } from "./no-channel";

/** Shows a message in the dashboard's bell. A shop without the feed channel goes without. */
export async function ringBell(container: MedusaContainer, payload: FeedPayload): Promise<EffectResult> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: "",
      channel: "feed",
      template: "admin-ui",
      data: { ...payload },
    });
    return { outcome: "shown" };
  } catch (error) {
    if (hasNoChannel(error)) {
      return { outcome: "no_feed_channel" };
    }
    throw error;
  }
}
