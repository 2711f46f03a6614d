import { renderToStaticMarkup } from "react-dom/server";
import { MessagePage } from "./components/message-page";
import { PageFrame } from "./components/page-frame";
import { TrackingPage } from "./components/tracking-page";
import type { MessagePageContent, TrackingPageContent } from "./view/content";

/**
 * An order's page as a whole HTML document, complete without a script.
 * @param stylesheet address of the style sheet, as seen from the page
 */
export function renderTrackingPage(content: TrackingPageContent, stylesheet: string): string {
  return document(
    <PageFrame content={content} stylesheet={stylesheet}>
      <TrackingPage content={content} />
    </PageFrame>,
  );
}

/** A page with a message only, as a whole HTML document. */
export function renderMessagePage(content: MessagePageContent, stylesheet: string): string {
  return document(
    <PageFrame content={content} stylesheet={stylesheet}>
      <MessagePage {...content} />
    </PageFrame>,
  );
}

function document(page: JSX.Element): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
