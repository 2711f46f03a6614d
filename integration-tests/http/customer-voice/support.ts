import { Modules } from "@medusajs/framework/utils";
import type { JsonClient } from "../../../dev/shop/http";
import type {
  AdminCustomerMessages,
  AdminCustomerMessagesResponse,
  StoreCustomerMessages,
  StoreCustomerMessagesResponse,
} from "../../../src/api/http-types";
import { CUSTOMER_EVENTS } from "../../../src/modules/tracking/domain/effect";
import { type Shipped, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

/** What the merchant reads of what the customer said. */
export async function said(story: Story, orderId: string): Promise<AdminCustomerMessages> {
  const { customer_messages } = await story.admin.get<AdminCustomerMessagesResponse>(
    `/admin/orders/${orderId}/customer-messages`,
  );
  return customer_messages;
}

/** What the storefront is told of it, by whoever asks. */
export async function sayable(
  client: JsonClient,
  orderId: string,
  query = "",
): Promise<StoreCustomerMessages> {
  const path = `/store/orders/${orderId}/customer-messages${query}`;
  return (await client.get<StoreCustomerMessagesResponse>(path)).customer_messages;
}

/** A storefront that somebody is signed in to. */
export function signedIn(story: Story, token: string): JsonClient {
  return story.store.with({ authorization: `Bearer ${token}` });
}

/** An order whose only package has arrived, and Medusa knows. */
export async function delivered(story: Story, options: Parameters<typeof shipped>[1] = {}): Promise<Shipped> {
  const order = await shipped(story, options);
  await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
  await story.quiet();
  return order;
}

/** Runs a story in a shop that asks for ratings. The option is read when a shop boots; this one learns it meanwhile. */
export async function askingForRatings(story: Story, tell: () => Promise<void>): Promise<void> {
  const { ratings } = story.tracking.options;
  ratings.enabled = true;
  try {
    await tell();
  } finally {
    ratings.enabled = false;
  }
}

export interface HeardEvent {
  name: string;
  data: Record<string, unknown>;
}

/** What other code hears of what customers say, while a story runs. */
export async function listening(story: Story, tell: (heard: HeardEvent[]) => Promise<void>): Promise<void> {
  const heard: HeardEvent[] = [];
  const bus = story.container.resolve(Modules.EVENT_BUS);
  const listen = async ({ name, data }: { name: string; data: unknown }) => {
    heard.push({ name, data: data as Record<string, unknown> });
  };
  for (const name of CUSTOMER_EVENTS) {
    bus.subscribe(name, listen, { subscriberId: `customer-voice-${name}` });
  }
  try {
    await tell(heard);
  } finally {
    for (const name of CUSTOMER_EVENTS) {
      bus.unsubscribe(name, listen, { subscriberId: `customer-voice-${name}` });
    }
  }
}

/** The confirming link in the newest mail to somebody. */
export async function confirmingLink(story: Story, email: string): Promise<string> {
  const [mail] = await story.resend.mails({ to: email });
  const [link] = mail?.text?.match(/http\S+\/confirm/) ?? [];
  if (link === undefined) {
    throw new Error(`The newest mail to ${email} has no confirming link: ${mail?.subject}`);
  }
  // Mails lead to the address the shop is configured with, which in a test is another one.
  return story.baseUrl + new URL(link).pathname;
}
