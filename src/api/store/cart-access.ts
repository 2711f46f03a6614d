import { MedusaError } from "@medusajs/framework/utils";

/** One answer for every cause, which does not repeat what was asked for. */
export function cartNotFound(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such cart.");
}
