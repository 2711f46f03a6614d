import type TrackingModuleService from "../../modules/tracking/service";

const FIRST_RUN = "reconcile-shipments:installed";

/** When the plugin first looked for shipments in this shop; notes that it is now, if it never did. */
export async function noteFirstRun(service: TrackingModuleService, now: Date): Promise<Date> {
  return new Date(await service.readCursor(FIRST_RUN, now.toISOString()));
}

/**
 * Whether a fulfillment left the house before the plugin first ran in this shop. One that is not shipped yet did not,
 * and neither did any before the first look-out, a minute after the start at most: then nothing is known.
 */
export async function isOfShopsPast(
  service: TrackingModuleService,
  { shipped_at }: { shipped_at: Date | null },
): Promise<boolean> {
  if (shipped_at === null) {
    return false;
  }
  const [firstRun] = await service.listCursors({ id: FIRST_RUN });
  return firstRun !== undefined && new Date(shipped_at) < new Date(firstRun.value);
}
