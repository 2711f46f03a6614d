import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Fulfillments of an order's returns, or of one return, by id. */
export async function returnFulfillmentIds(
  container: MedusaContainer,
  filters: { order_id: string } | { id: string },
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "return",
    fields: ["id", "fulfillments.id"],
    filters,
  });
  const returns = data as { fulfillments?: ({ id: string } | null)[] | null }[];
  return returns.flatMap(({ fulfillments }) =>
    (fulfillments ?? []).flatMap((one) => (one === null ? [] : [one.id])),
  );
}
