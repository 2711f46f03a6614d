import { MedusaError } from "@medusajs/framework/utils";
import type { RefusalCode } from "../inputs";

/**
 * The refusal of something that the order does not allow.
 *
 * @param message a sentence that says what to do
 * @param code for clients that act on this refusal by themselves
 */
export function refused(message: string, code?: RefusalCode): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code);
}
