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

/** The same; throws when there is no access, whatever the reason. */
export async function requireAccess(
  req: AuthenticatedMedusaRequest,
  orderId: string,
): Promise<"owner" | "link"> {
  const access = await accessToOrder(req, orderId);
  if (access === null) {
    throw orderNotFound();
  }
  return access;
}
