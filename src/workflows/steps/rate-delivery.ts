import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readComment, readRating } from "../customer-messages/read-texts";
import { refusal } from "../customer-messages/refusals";
import { isRatable } from "../customer-messages/what-may-be-said";
import type { DeliveryRatingInput } from "../inputs";
import { loadOrder } from "../orders/load-order";
import { trackingService } from "../tracking-service";

/** Gives an order its rating, or changes it. */
export const rateDeliveryStep = createStep(
  "tracking-rate-delivery",
  async (input: DeliveryRatingInput, { container }) => {
    const service = trackingService(container);
    const rating = readRating(input.rating);
    const comment = readComment(input.comment);
    if (!service.options.ratings.enabled) {
      throw refusal("ratings_off");
    }
    const order = await loadOrder(container, input.order_id);
    if (!isRatable(order, await service.readTimelines({ order_id: order.id }))) {
      throw refusal("rating_too_early");
    }
    const order_number = String(order.display_id);
    const { given_by } = input;
    const given = await service.rateDelivery({ order_id: order.id, order_number, rating, comment, given_by });
    if (given === "closed" || given === "too_many") {
      throw refusal(given === "closed" ? "rating_closed" : "rating_too_many");
    }
    return new StepResponse({ id: given.id });
  },
);
