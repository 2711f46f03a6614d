import type TrackingModuleService from "../../modules/tracking/service";

/** The order whose whole timeline a token opens: that of its link, or of a look-up's session. Null when it opens none. */
export async function findOpenOrder(service: TrackingModuleService, token: string): Promise<string | null> {
  const session = await service.findLookupSession(token);
  return session?.view === "full" ? session.subject_id : service.findOrderByToken(token);
}

/** The same for who does something with it: a session then lasts on. */
export async function openOrder(service: TrackingModuleService, token: string): Promise<string | null> {
  return (await service.findOrderByToken(token)) ?? openFoundOrder(service, token);
}

/** The order that a look-up's session shows in full; null when it has ended, or shows less. */
export async function openFoundOrder(service: TrackingModuleService, token: string): Promise<string | null> {
  const session = await service.openLookupSession(token);
  return session?.view === "full" ? session.subject_id : null;
}
