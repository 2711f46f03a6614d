import { model } from "@medusajs/framework/utils";

/**
 * What a customer would like the carrier to do with an order's packages. One row for each text that was given: the
 * confirmed one counts, earlier ones are its history.
 */
const DeliveryInstruction = model
  .define("tracking_delivery_instruction", {
    id: model.id({ prefix: "trdi" }).primaryKey(),
    order_id: model.text(),
    text: model.text(),
    state: model.enum(["unconfirmed", "confirmed", "replaced"]),
    /** The signed-in customer who gave it; null when it was given by whoever holds the order's link. */
    customer_id: model.text().nullable(),
    /** SHA-256 of the secret that confirms it, hex; null when nothing is to be confirmed. */
    secret_hash: model.text().nullable(),
    /** From then on it cannot be confirmed any more. */
    expires_at: model.dateTime().nullable(),
    confirmed_at: model.dateTime().nullable(),
    replaced_at: model.dateTime().nullable(),
    /** Providers that were told, and what they said: a list of `InstructionHandover`. */
    handed_over: model.json(),
  })
  .indexes([
    { on: ["order_id", "created_at"] },
    { on: ["created_at"] },
    {
      name: "IDX_tracking_delivery_instruction_secret",
      on: ["secret_hash"],
      where: "secret_hash IS NOT NULL",
    },
    {
      name: "IDX_tracking_delivery_instruction_current",
      on: ["order_id"],
      unique: true,
      where: "state = 'confirmed'",
    },
  ]);

export default DeliveryInstruction;
