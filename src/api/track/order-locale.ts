import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The language in which an order was placed, BCP-47; null when it was not noted. */
export async function findOrderLocale(container: MedusaContainer, orderId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "locale"],
    filters: { id: orderId },
  });
  return (data[0] as { locale?: string | null } | undefined)?.locale ?? null;
}
