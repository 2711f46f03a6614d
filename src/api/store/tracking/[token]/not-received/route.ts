/**
 * POST /store/tracking/:token/not-received tells the shop that a package did not arrive, for whoever knows the order by
 * its token only.
 */
export { POST } from "../../../orders/[id]/not-received/route";
