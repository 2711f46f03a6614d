import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { rateDeliveryWorkflow } from "../../../../workflows/rate-delivery";
import { leadBack, takeCustomerForm } from "../../customer-forms";

/** GET /track/:token/rating leads to the order's page, which has the form. */
export function GET(req: MedusaRequest, res: MedusaResponse<string>): void {
  leadBack(req, res, null);
}

/** POST /track/:token/rating rates the delivery. A comment that is left empty stays as it was: the page cannot show it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  await takeCustomerForm(req, res, "rating", (container, order_id, { rating, text }) => {
    const comment = text.trim() === "" ? {} : { comment: text };
    return rateDeliveryWorkflow(container).run({ input: { order_id, rating, ...comment, given_by: "link" } });
  });
}
