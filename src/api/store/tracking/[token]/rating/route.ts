/**
 * POST /store/tracking/:token/rating rates the delivery, or changes its rating, for whoever knows the order by its token
 * only.
 */
export { POST } from "../../../orders/[id]/rating/route";
