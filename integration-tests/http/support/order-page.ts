import type { AdminTrackingLinkResponse, StoreOrderTrackingResponse } from "../../../src/api/http-types";
import type { Story } from "./story";

/** The token of an order's tracking link; made when there is none. */
export async function tokenOf(story: Story, orderId: string): Promise<string> {
  const { tracking_link } = await story.admin.post<AdminTrackingLinkResponse>(
    `/admin/orders/${orderId}/tracking-link`,
  );
  return tracking_link.url.match(/\/track\/([^/?#]+)$/)?.[1] ?? "";
}

/** An order's timeline as whoever holds its link sees it. */
export async function orderPage(
  story: Story,
  orderId: string,
): Promise<StoreOrderTrackingResponse["tracking"]> {
  const token = await tokenOf(story, orderId);
  return (await story.store.get<StoreOrderTrackingResponse>(`/store/tracking/${token}`)).tracking;
}

/** The same as text, to look for what must not be in it. */
export async function bodyOfOrderTracking(story: Story, orderId: string): Promise<string> {
  return JSON.stringify(await orderPage(story, orderId));
}
