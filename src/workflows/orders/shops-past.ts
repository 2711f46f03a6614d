import type TrackingModuleService from "../../modules/tracking/service";

const FIRST_RUN = "reconcile-shipments:installed";

/** When the plugin first looked for shipments in this shop; notes that it is now, if it never did. */
export async function noteFirstRun(service: TrackingModuleService, now: Date): Promise<Date> {
  return new Date(await service.readCursor(FIRST_RUN, now.toISOString()));
}

/** When that was; null before the first look-out, a minute after the start at most. */
export async function readFirstRun(service: TrackingModuleService): Promise<Date | null> {
  const [firstRun] = await service.listCursors({ id: FIRST_RUN });
  return firstRun === undefined ? null : new Date(firstRun.value);
}

/** Whether a fulfillment left the house before the plugin first ran in this shop. One that is not shipped did not. */
export function isOfShopsPast({ shipped_at }: { shipped_at: Date | null }, firstRun: Date | null): boolean {
  return shipped_at !== null && firstRun !== null && new Date(shipped_at) < firstRun;
}
