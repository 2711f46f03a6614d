import { MedusaError } from "@medusajs/framework/utils";

/** What the merchant entered cannot be used; Medusa answers 400 with this message. A plain Error would become a 500. */
export function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
