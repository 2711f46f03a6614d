import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestDeliveryInstructionsWorkflow } from "../../../../workflows/request-delivery-instructions";
import { leadBack, takeCustomerForm } from "../../customer-forms";

/** GET /track/:token/instructions leads to the order's page, which has the form. */
export function GET(req: MedusaRequest, res: MedusaResponse<string>): void {
  leadBack(req, res, null);
}

/** POST /track/:token/instructions takes delivery instructions; they count once they are confirmed by mail. */
export async function POST(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  await takeCustomerForm(req, res, "instructions", (container, order_id, { text }) =>
    requestDeliveryInstructionsWorkflow(container).run({ input: { order_id, text } }),
  );
}
