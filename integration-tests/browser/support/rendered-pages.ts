import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { livePageScript } from "../../../src/storefront/live-page";
import type { PageAssets } from "../../../src/storefront/render";
import { stylesheet } from "../../../src/storefront/styles/stylesheet";

/** Where rendered pages find their style sheet and script. */
export const ASSETS: PageAssets = { stylesheet: "assets/page.css", script: "assets/page.js" };

/** An address that no server has: nothing leaves the browser. */
const ADDRESS = "https://shop.example/track/token";

/** Pages that no server sent, in a browser, with the style sheet and the script that a shop sends. */
export class RenderedPages {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, options: BrowserContextOptions = {}): Promise<RenderedPages> {
    const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin", ...options });
    const pages = new RenderedPages(await context.newPage());
    const css = stylesheet(null);
    const js = livePageScript();
    await context.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname.endsWith(ASSETS.stylesheet)) {
        return route.fulfill({ contentType: "text/css; charset=utf-8", body: css });
      }
      if (pathname.endsWith(ASSETS.script)) {
        return route.fulfill({ contentType: "text/javascript; charset=utf-8", body: js });
      }
      // There is no news of what is only rendered.
      return route.fulfill(
        pathname.endsWith("/live") ? { status: 204 } : { contentType: "text/html", body: "" },
      );
    });
    await pages.page.goto(ADDRESS);
    return pages;
  }

  /** Shows a page with everything in it opened that can be opened, but the menu of languages. */
  async show(html: string): Promise<void> {
    await this.page.setContent(html);
    await this.page.evaluate(
      "document.querySelectorAll('main details').forEach((one) => { one.open = true; })",
    );
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
