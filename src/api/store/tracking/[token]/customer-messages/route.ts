/**
 * GET /store/tracking/:token/customer-messages tells what may be said of the order and whether it was, for whoever knows
 * it by its token only.
 */
export { GET } from "../../../orders/[id]/customer-messages/route";
