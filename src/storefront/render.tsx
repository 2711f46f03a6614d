import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ConfirmPage } from "./components/customer-messages/confirm-page";
import { CustomerMessages } from "./components/customer-messages/customer-messages";
import { LookupPage } from "./components/lookup-page";
import { MessagePage } from "./components/message-page";
import { OrderView } from "./components/order-view";
import { PageFrame } from "./components/page-frame";
import { RouteMap } from "./components/route-map";
import type { MessagePageContent, TrackingPageContent } from "./view/content";
import type { ConfirmPageContent } from "./view/customer-messages/confirm";
import type { LookupPageContent } from "./view/lookup-content";

/** Addresses of what a page needs, as seen from it. */
export interface PageAssets {
  stylesheet: string;
  script: string;
}

/**
 * An order's page as a whole HTML document, complete without a script.
 * @param version mark of what it shows; a script asks for the page again when the server names another one. Null on
 * a page that stays as it is
 */
export function renderTrackingPage(
  content: TrackingPageContent,
  assets: PageAssets,
  version: string | null,
): string {
  const live = version === null ? null : { script: assets.script, version, news: content.tracking.news };
  return document(
    <PageFrame content={content} stylesheet={assets.stylesheet} live={live}>
      <OrderView
        content={content.tracking}
        mapOf={(id) => content.maps[id] && <RouteMap content={content.maps[id]} />}
        level={1}
      />
      {content.messages && <CustomerMessages {...content.messages} />}
    </PageFrame>,
  );
}

/** A page with a message only, as a whole HTML document. */
export function renderMessagePage(
  content: MessagePageContent,
  { stylesheet }: Pick<PageAssets, "stylesheet">,
): string {
  return document(
    <PageFrame content={content} stylesheet={stylesheet} live={null}>
      <MessagePage {...content} />
    </PageFrame>,
  );
}

/** The page behind the link that confirms delivery instructions, as a whole HTML document; needs no script. */
export function renderConfirmPage(
  content: ConfirmPageContent,
  { stylesheet }: Pick<PageAssets, "stylesheet">,
): string {
  return document(
    <PageFrame content={content} stylesheet={stylesheet} live={null}>
      <ConfirmPage {...content.confirm} />
    </PageFrame>,
  );
}

/** The page on which people find their order, as a whole HTML document; needs no script. */
export function renderLookupPage(
  content: LookupPageContent,
  { stylesheet }: Pick<PageAssets, "stylesheet">,
): string {
  return document(
    <PageFrame content={content} stylesheet={stylesheet} live={null}>
      <LookupPage {...content} />
    </PageFrame>,
  );
}

function document(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
