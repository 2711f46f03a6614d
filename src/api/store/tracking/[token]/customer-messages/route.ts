/** GET /store/tracking/:token/customer-messages tells what may be said of the order and whether it was, for whoever knows the order by its token only. */
export { GET } from "../../../orders/[id]/customer-messages/route";
