import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Story } from "./story";

interface LedgerOrder {
  total: number;
  items: { quantity: number; detail: { shipped_quantity: number; delivered_quantity: number } }[];
  fulfillments: {
    id: string;
    shipped_at: Date | null;
    delivered_at: Date | null;
    canceled_at: Date | null;
    labels: { tracking_number: string }[];
  }[];
}

/** An order's items and total as Medusa has them: two of its workflows at once double both without an error. */
export async function ledgerOf(story: Story, orderId: string) {
  const query = story.container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "total",
      "items.id",
      "items.quantity",
      "items.detail.*",
      "fulfillments.*",
      "fulfillments.labels.*",
    ],
    filters: { id: orderId },
  });
  const [order] = data as unknown as LedgerOrder[];
  if (order === undefined) {
    throw new Error(`There is no order ${orderId}.`);
  }
  return {
    total: Number(order.total),
    items: order.items.map(({ quantity, detail }) => ({
      quantity: Number(quantity),
      shipped: Number(detail.shipped_quantity),
      delivered: Number(detail.delivered_quantity),
    })),
    fulfillments: order.fulfillments
      .filter(({ canceled_at }) => canceled_at === null)
      .map(({ id, shipped_at, delivered_at, labels }) => ({
        id,
        shipped: shipped_at !== null,
        delivered: delivered_at !== null,
        numbers: labels.map(({ tracking_number }) => tracking_number).sort(),
      })),
  };
}

export type Ledger = Awaited<ReturnType<typeof ledgerOf>>;

/** The order still has the items and the total it had, and this much of it has gone out and arrived. */
export async function expectLedger(
  story: Story,
  orderId: string,
  before: Ledger,
  now: { shipped: number; delivered: number },
): Promise<Ledger> {
  const after = await ledgerOf(story, orderId);
  const sum = (pick: (item: Ledger["items"][number]) => number) =>
    after.items.reduce((total, item) => total + pick(item), 0);
  expect({
    total: after.total,
    quantities: after.items.map(({ quantity }) => quantity).sort(),
    shipped: sum(({ shipped }) => shipped),
    delivered: sum(({ delivered }) => delivered),
  }).toEqual({
    total: before.total,
    quantities: before.items.map(({ quantity }) => quantity).sort(),
    ...now,
  });
  return after;
}
