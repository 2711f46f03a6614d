import { MedusaError } from "@medusajs/framework/utils";
import { CUSTOMER_REFUSALS, type CustomerRefusal } from "../../modules/tracking/domain/customer-refusals";

/** The texts themselves are at fault, not the order. */
const WRONG_DATA: ReadonlySet<CustomerRefusal> = new Set([
  "text_missing",
  "text_too_long",
  "text_with_address",
  "comment_too_long",
  "message_too_long",
  "rating_missing",
]);
const NOT_FOUND: ReadonlySet<CustomerRefusal> = new Set(["package_unknown", "report_unknown"]);

/** An error of Medusa's that says what to do; its `code` names it for whoever says it in another language. */
export function refusal(code: CustomerRefusal): MedusaError {
  const { INVALID_DATA, NOT_FOUND: ABSENT, NOT_ALLOWED } = MedusaError.Types;
  const type = WRONG_DATA.has(code) ? INVALID_DATA : NOT_FOUND.has(code) ? ABSENT : NOT_ALLOWED;
  return new MedusaError(type, CUSTOMER_REFUSALS[code], code);
}

/** Which refusal an error is; null for any other error. */
export function refusalCodeOf(error: unknown): CustomerRefusal | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && Object.hasOwn(CUSTOMER_REFUSALS, code)
    ? (code as CustomerRefusal)
    : null;
}
