import type TrackingModuleService from "../../modules/tracking/service";

/** The order whose whole timeline a token opens: that of its link, or of a look-up's session. Null when it opens none. */
export async function findOpenOrder(service: TrackingModuleService, token: string): Promise<string | null> {
  const session = await service.findLookupSession(token);
  return session?.view === "full" ? session.subject_id : service.findOrderByToken(token);
}
