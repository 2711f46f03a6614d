import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { trackingService } from "../../workflows/tracking-service";

/** One answer for every cause, which does not repeat what was asked for. */
export function orderNotFound(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order, or it is not yours.");
}

/** Who asks, and what they hold. */
export function credentialsOf(req: AuthenticatedMedusaRequest): {
  customer_id: string | null;
  token: string | null;
} {
  return {
    customer_id: req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : null,
    token: typeof req.query.token === "string" ? req.query.token : null,
  };
}

/** Whether the order is there, and belongs to the signed-in customer or to the token that came along. */
export async function mayReadOrder(req: AuthenticatedMedusaRequest, orderId: string): Promise<boolean> {
  return (await accessToOrder(req, orderId)) !== null;
}

/** What gives access to an order: being its signed-in customer, or holding its link. Null for nothing, and for none. */
export async function accessToOrder(
  req: AuthenticatedMedusaRequest,
  orderId: string,
): Promise<"owner" | "link" | null> {
  const { customer_id, token } = credentialsOf(req);
  const [{ data }, opened] = await Promise.all([
    req.scope
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ["id", "customer_id"], filters: { id: orderId } }),
    token === null ? null : trackingService(req.scope).findOrderByToken(token),
  ]);
  const [order] = data;
  if (order !== undefined && customer_id !== null && order.customer_id === customer_id) {
    return "owner";
  }
  return order !== undefined && opened === orderId ? "link" : null;
}

/** An order, and what gives access to it. */
export interface OrderAccess {
  order_id: string;
  access: "owner" | "link";
}

/**
 * The order of a route under `/store/orders/:id`, or under `/store/tracking/:token`, where the token of its link or of
 * a look-up's session is enough. Throws when there is no access, whatever the reason.
 */
export async function requireOrder(req: AuthenticatedMedusaRequest): Promise<OrderAccess> {
  const { id = "", token } = req.params;
  const order_id = token === undefined ? id : await orderOfToken(req, token);
  const access = token === undefined ? await accessToOrder(req, id) : "link";
  if (order_id === null || access === null) {
    throw orderNotFound();
  }
  return { order_id, access };
}

async function orderOfToken(req: AuthenticatedMedusaRequest, token: string): Promise<string | null> {
  const service = trackingService(req.scope);
  const linked = await service.findOrderByToken(token);
  const session = linked === null ? await service.openLookupSession(token) : null;
  return session?.view === "full" ? session.subject_id : linked;
}
