import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reportNotReceivedWorkflow } from "../../../../workflows/report-not-received";
import { leadBack, takeCustomerForm } from "../../customer-forms";

/** GET /track/:token/not-received leads to the order's page, which has the form. */
export function GET(req: MedusaRequest, res: MedusaResponse<string>): void {
  leadBack(req, res, null);
}

/** POST /track/:token/not-received tells the shop that a package that is said to be delivered did not arrive. */
export async function POST(req: MedusaRequest, res: MedusaResponse<string>): Promise<void> {
  await takeCustomerForm(req, res, "not-received", (container, order_id, { tracker_id, text }) =>
    reportNotReceivedWorkflow(container).run({
      input: { order_id, tracker_id, message: text, given_by: "link" },
    }),
  );
}
