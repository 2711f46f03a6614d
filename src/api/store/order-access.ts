import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

/** Whose order it is; null when there is no such order, or it belongs to a customer without an account. */
export async function findOrderCustomer(container: MedusaContainer, orderId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "customer_id"],
    filters: { id: orderId },
  });
  return data[0]?.customer_id ?? null;
}

/** One answer for every cause, which does not repeat what was asked for. */
export function orderNotFound(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order, or it is not yours.");
}
