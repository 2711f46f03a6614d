import {
  renderConfirmPage,
  renderLookupPage,
  renderMessagePage,
  renderTrackingPage,
} from "../../../src/storefront/render";
import { NOW, reading, SHOP } from "../../../src/storefront/testing/samples";
import {
  composeLinkEnded,
  composeTrackingPage,
  composeUnavailable,
} from "../../../src/storefront/view/compose";
import { withCustomerMessages } from "../../../src/storefront/view/customer-messages/compose";
import { composeConfirmPage } from "../../../src/storefront/view/customer-messages/confirm";
import { composePackagePage, composeReducedPage } from "../../../src/storefront/view/journey";
import { composeLookupPage } from "../../../src/storefront/view/lookup";
import { ASSETS } from "../support/rendered-pages";
import { formStates, PACKAGE, REDUCED } from "./lookup-states";
import { messageStates } from "./message-states";
import { orderStates } from "./order-states";

export interface PageState {
  name: string;
  html: string;
}

/** Every page that customers can meet, in each of its states, as the shop renders it for a reader of this language. */
export function pageStates(code: string): PageState[] {
  const context = reading(code);
  const { language } = context;
  const orders = orderStates().map(([name, tracking]) => ({
    name,
    html: renderTrackingPage(composeTrackingPage({ tracking, shop: SHOP }, context), ASSETS, "1"),
  }));
  const messages = messageStates().map(([name, input]) => {
    const page = composeTrackingPage(input, context);
    return { name, html: renderTrackingPage(withCustomerMessages(page, input, context), ASSETS, "1") };
  });
  const confirming = (["ask", "done", "ended", "too_late"] as const).map((state) => {
    const content = composeConfirmPage(
      { shop: SHOP, state, passed_on: false, order_page: "../token" },
      language,
    );
    return { name: `confirming: ${state}`, html: renderConfirmPage(content, ASSETS) };
  });
  const forms = formStates().map(([name, form]) => ({
    name,
    html: renderLookupPage(composeLookupPage({ shop: SHOP, form }, language), ASSETS),
  }));
  const found = [
    {
      name: "found by postal code",
      page: composeReducedPage({ found: REDUCED, shop: SHOP }, { language, now: NOW }),
    },
    {
      name: "found by number",
      page: composePackagePage({ found: PACKAGE, shop: SHOP }, { language, now: NOW }),
    },
  ].map(({ name, page }) => ({ name, html: renderTrackingPage(page, ASSETS, null) }));
  const notices = [
    { name: "link ended, no look-up", page: composeLinkEnded(SHOP, language) },
    { name: "unavailable", page: composeUnavailable({ ...SHOP, support_email: null }, language) },
  ].map(({ name, page }) => ({ name, html: renderMessagePage(page, ASSETS) }));
  return [...orders, ...messages, ...confirming, ...forms, ...found, ...notices];
}
