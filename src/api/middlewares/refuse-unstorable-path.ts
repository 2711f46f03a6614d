import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

/** Nothing has a NUL in its id, and Postgres refuses whole statements over one: such an address leads nowhere. */
export function refuseUnstorablePath(
  notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address."),
) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const [path = ""] = req.originalUrl.split("?");
    next(path.includes("%00") ? notFound() : undefined);
  };
}
