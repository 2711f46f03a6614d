import Medusa from "@medusajs/js-sdk";
import { lazy } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { TrackingPage, type TrackingPageProps } from "./page";

/** What the storefront's server wrote into its page. */
export interface BrowserSettings extends TrackingPageProps {
  backend: string;
  publishable_key: string;
}

/** Its own file in the bundle: loaded when there is something to draw. */
const TrackingMap = lazy(async () => {
  const { TrackingMap } = await import("../../../src/storefront/map/index.js");
  return { default: TrackingMap };
});

/** As much of the browser's types as is asked for here. */
const { document } = globalThis as unknown as {
  document: { getElementById(id: string): (Element & { textContent: string }) | null };
};
const settings = JSON.parse(document.getElementById("settings")?.textContent ?? "") as BrowserSettings;
const root = document.getElementById("root");
if (root === null) {
  throw new Error("There is no place for the page.");
}
const sdk = new Medusa({ baseUrl: settings.backend, publishableKey: settings.publishable_key });
const page = (
  <TrackingPage
    sdk={sdk}
    orders={settings.orders}
    words={settings.words}
    map={TrackingMap}
    fetched={settings.fetched}
  />
);
if (settings.fetched) {
  hydrateRoot(root, page);
} else {
  createRoot(root).render(page);
}
