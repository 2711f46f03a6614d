import { type PlacedOrder, signUpCustomer } from "../../../dev/shop/place-order";
import type { Story } from "./story";

export interface Customer {
  token: string;
  order: PlacedOrder;
}

/** A customer with an account and an order. */
export async function customerWithOrder(story: Story, email: string): Promise<Customer> {
  const token = await signUpCustomer(story.baseUrl, story.shop, { email, password: "supersecret" });
  return { token, order: await story.order({ email, customer_token: token }) };
}
