import type TrackingModuleService from "../../modules/tracking/service";

/** The address of an order's tracking page; makes the order's link when it has none. */
export async function trackingPageUrl(
  service: TrackingModuleService,
  order: { id: string; display_id: number | string },
): Promise<string> {
  const { token } = await service.ensureOrderLink(order.id);
  return fillPageUrl(service.options.tracking_page_url, { ...order, token });
}

/**
 * The address of the plugin's own page of an order, also in a shop whose mails lead to a page of its own: what only that
 * one has, such as its forms, is found there for certain. Makes the order's link when it has none.
 */
export async function hostedPageUrl(service: TrackingModuleService, order: { id: string }): Promise<string> {
  const { token } = await service.ensureOrderLink(order.id);
  return `${service.options.backend_url}/track/${encodeURIComponent(token)}`;
}

/** The address of an order's tracking page, if its link is alive; nothing is made or prolonged. */
export async function knownTrackingPageUrl(
  service: TrackingModuleService,
  order: { id: string; display_id: number | string },
): Promise<string | null> {
  const token = (await service.findOrderLinks([order.id])).get(order.id);
  return token === undefined ? null : fillPageUrl(service.options.tracking_page_url, { ...order, token });
}

/** Fills `{token}` and `{display_id}` into the page's address. */
export function fillPageUrl(
  template: string,
  { display_id, token }: { display_id: number | string; token: string },
): string {
  return template
    .replaceAll("{token}", encodeURIComponent(token))
    .replaceAll("{display_id}", encodeURIComponent(String(display_id)));
}
