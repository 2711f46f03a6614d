import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchCarriers } from "../../../../modules/tracking/domain/carriers";
import { normalizeTrackingNumber } from "../../../../modules/tracking/domain/tracking-number";
import type { Carrier } from "../../../../modules/tracking/provider";
import { trackingService } from "../../../../workflows/tracking-service";
import type { AdminCarriersResponse, CarrierView } from "../../../http-types";
import type { CarriersQuery } from "../../validators";

/**
 * GET /admin/tracking/carriers?q=&tracking_number=&country= searches carriers by name or code, and suggests those
 * that may have issued the number.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCarriersResponse>,
): Promise<void> {
  const { q, tracking_number, country, limit } = req.validatedQuery as CarriersQuery;
  const { providers } = trackingService(req.scope);
  const carriers: CarrierView[] = [];
  const suggestions: CarrierView[] = [];
  for (const id of providers.ids) {
    const provider = providers.get(id);
    const all = provider.carriers();
    carriers.push(...searchCarriers(all, q, limit).map((carrier) => view(id, carrier)));
    if (tracking_number !== undefined) {
      const codes = provider.suggestCarriers(
        normalizeTrackingNumber(tracking_number),
        country?.toUpperCase() ?? null,
      );
      suggestions.push(
        ...codes.flatMap((code) => all.filter((one) => one.code === code)).map((one) => view(id, one)),
      );
    }
  }
  res.json({ carriers: carriers.slice(0, limit), suggestions: suggestions.slice(0, limit) });
}

function view(providerId: string, { code, name, country, url }: Carrier): CarrierView {
  return { provider_id: providerId, code, name, country, url };
}
