import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { Access } from "../../modules/tracking/domain/access";
import { trackingService } from "../../workflows/tracking-service";
import { openOrder } from "../lookup/find-open-order";

/** One answer for every cause, which does not repeat what was asked for. */
export function orderNotFound(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order, or it is not yours.");
}

/** Who asks, and what they hold. */
function credentialsOf(req: AuthenticatedMedusaRequest): {
  customer_id: string | null;
  token: string | null;
} {
  return {
    customer_id: req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : null,
    token: typeof req.query.token === "string" ? req.query.token : null,
  };
}

/**
 * An order that was asked for by its id, and what opens it: being its signed-in customer, or the token of its link. Null
 * when there is none, or nothing opens it, with the same work done.
 * @param read the order, of which its customer's id has to be known; null when there is none
 */
export async function openById<Order extends { customer_id: string | null }>(
  req: AuthenticatedMedusaRequest,
  orderId: string,
  read: () => Promise<Order | null>,
): Promise<{ order: Order; access: Access } | null> {
  const { customer_id, token } = credentialsOf(req);
  const [order, opened] = await Promise.all([
    read(),
    token === null ? null : trackingService(req.scope).findOrderByToken(token),
  ]);
  if (order !== null && customer_id !== null && order.customer_id === customer_id) {
    return { order, access: "owner" };
  }
  return order !== null && opened === orderId ? { order, access: "link" } : null;
}

/** What opens an order; null for nothing, and for none. */
export async function accessToOrder(
  req: AuthenticatedMedusaRequest,
  orderId: string,
): Promise<Access | null> {
  const opened = await openById(req, orderId, async () => {
    const { data } = await req.scope
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ["id", "customer_id"], filters: { id: orderId } });
    const [order] = data;
    return order === undefined ? null : { customer_id: order.customer_id ?? null };
  });
  return opened?.access ?? null;
}

/** An order, and what opens it. */
export interface OpenedOrder {
  order_id: string;
  access: Access;
}

/**
 * The order of a route under `/store/orders/:id`, or under `/store/tracking/:token`, where the token of its link or of
 * a look-up's session is enough. Throws when there is no access, whatever the reason.
 */
export async function requireOrder(req: AuthenticatedMedusaRequest): Promise<OpenedOrder> {
  const { id = "", token } = req.params;
  const order_id = token === undefined ? id : await openOrder(trackingService(req.scope), token);
  const access = token === undefined ? await accessToOrder(req, id) : "link";
  if (order_id === null || access === null) {
    throw orderNotFound();
  }
  return { order_id, access };
}
