import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";

/**
 * Lets Medusa know that a payment was cancelled at its provider, which its own webhook handler ignores: without this
 * the payment session would look as if it could still be paid.
 *
 * The webhook is not taken at its word. Medusa asks the provider, and writes down what it says now; that is how Medusa
 * itself brings a session up to date. A session that has led to a payment, or is gone, is left alone.
 *
 * @param sessionId `payses_…`
 * @throws whatever the provider throws when it cannot be asked; the event bus may try again
 */
export async function recordCancelledPayment(container: MedusaContainer, sessionId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["status", "payment.id"],
    filters: { id: sessionId },
  });
  const session = data[0];
  if (!session || session.payment || session.status === "canceled") {
    return;
  }
  try {
    await container.resolve(Modules.PAYMENT).authorizePaymentSession(sessionId, {});
  } catch (error) {
    // What cannot be authorized is refused, after it was written down why.
    if (!(MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED)) {
      throw error;
    }
  }
}
