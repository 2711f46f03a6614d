import type { MedusaProcess } from "./medusa-process";
import type { World } from "./world";

interface LedgerOrder {
  total: number;
  fulfillment_status: string;
  items: {
    quantity: number;
    detail: { fulfilled_quantity: number; shipped_quantity: number; delivered_quantity: number };
  }[];
  fulfillments: { id: string; shipped_at: string | null; delivered_at: string | null }[];
}

/** An order as Medusa has it. Two of Medusa's workflows on one order at once double items and total. */
export interface Ledger {
  total: number;
  status: string;
  items: { quantity: number; fulfilled: number; shipped: number; delivered: number }[];
  fulfillments: { shipped: boolean; delivered: boolean }[];
}

export async function ledgerOf(world: World, shop: MedusaProcess, orderId: string): Promise<Ledger> {
  const fields =
    "total,fulfillment_status,items.quantity,items.detail.*,fulfillments.id,fulfillments.shipped_at,fulfillments.delivered_at";
  const { order } = await world
    .admin(shop)
    .get<{ order: LedgerOrder }>(`/admin/orders/${orderId}?fields=${fields}`);
  return {
    total: Number(order.total),
    status: order.fulfillment_status,
    items: order.items.map(({ quantity, detail }) => ({
      quantity: Number(quantity),
      fulfilled: Number(detail.fulfilled_quantity),
      shipped: Number(detail.shipped_quantity),
      delivered: Number(detail.delivered_quantity),
    })),
    fulfillments: order.fulfillments.map(({ shipped_at, delivered_at }) => ({
      shipped: shipped_at !== null,
      delivered: delivered_at !== null,
    })),
  };
}
