import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { RecentlyUsed } from "../cache/recently-used";
import { ConfirmPage } from "./components/customer-messages/confirm-page";
import { CustomerMessages } from "./components/customer-messages/customer-messages";
import { LookupPage } from "./components/lookup-page";
import { MessagePage } from "./components/message-page";
import { OrderView } from "./components/order-view";
import { PageFrame, PageOpening } from "./components/page-frame";
import { RouteMap } from "./components/route-map";
import type { FrameContent, MessagePageContent, TrackingPageContent, Writing } from "./view/content";
import type { ConfirmPageContent } from "./view/customer-messages/confirm";
import type { LookupPageContent } from "./view/lookup-content";

/** Addresses of what a page needs, as seen from it. */
export interface PageAssets {
  stylesheet: string;
  script: string;
}

/** On all pages but those that keep themselves up to date. */
type StillAssets = Pick<PageAssets, "stylesheet">;

/** What the document of an order's page begins with, whatever it says: this much can be sent before that is known. */
export function renderOpening(writing: Writing, { stylesheet, script }: PageAssets): string {
  return opening(writing, stylesheet, script);
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
  const live = version === null ? null : { version, news: content.tracking.news };
  return (
    opening(content, assets.stylesheet, live && assets.script) +
    ending(
      content,
      <PageFrame content={content} live={live}>
        <OrderView
          content={content.tracking}
          mapOf={(id) => content.maps[id] && <RouteMap content={content.maps[id]} />}
          level={1}
        />
        {content.messages && <CustomerMessages {...content.messages} />}
      </PageFrame>,
    )
  );
}

/** A page with a message only, as a whole HTML document. */
export function renderMessagePage(content: MessagePageContent, { stylesheet }: StillAssets): string {
  return opening(content, stylesheet, null) + renderMessageEnding(content);
}

/** What comes after an {@link renderOpening opening} that was sent already, when there is no more than a message. */
export function renderMessageEnding(content: MessagePageContent): string {
  return ending(
    content,
    <PageFrame content={content} live={null}>
      <MessagePage {...content} />
    </PageFrame>,
  );
}

/** The page behind the link that confirms delivery instructions, as a whole HTML document; needs no script. */
export function renderConfirmPage(content: ConfirmPageContent, { stylesheet }: StillAssets): string {
  return (
    opening(content, stylesheet, null) +
    ending(
      content,
      <PageFrame content={content} live={null}>
        <ConfirmPage {...content.confirm} />
      </PageFrame>,
    )
  );
}

/** The page on which people find their order, as a whole HTML document; needs no script. */
export function renderLookupPage(content: LookupPageContent, { stylesheet }: StillAssets): string {
  return (
    opening(content, stylesheet, null) +
    ending(
      content,
      <PageFrame content={content} live={null}>
        <LookupPage {...content} />
      </PageFrame>,
    )
  );
}

const END_OF_OPENING = "</head></html>";

/** There are few, and a page cannot begin before its own is there. */
const openings = new RecentlyUsed<string>(200);

function opening({ lang, direction, locale }: Writing, stylesheet: string, script: string | null): string {
  return openings.getOrMake(JSON.stringify([lang, direction, locale, stylesheet, script]), () => {
    const markup = renderToStaticMarkup(
      <PageOpening writing={{ lang, direction, locale }} stylesheet={stylesheet} script={script} />,
    );
    return `<!doctype html>${markup.slice(0, -END_OF_OPENING.length)}`;
  });
}

function ending({ title }: Pick<FrameContent, "title">, body: ReactElement): string {
  return `${renderToStaticMarkup(<title>{title}</title>)}</head>${renderToStaticMarkup(body)}</html>`;
}
