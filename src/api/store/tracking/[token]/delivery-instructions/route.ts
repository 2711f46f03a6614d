/**
 * POST /store/tracking/:token/delivery-instructions takes what the carrier should do, once confirmed by mail, for whoever
 * knows the order by its token only.
 */
export { POST } from "../../../orders/[id]/delivery-instructions/route";
