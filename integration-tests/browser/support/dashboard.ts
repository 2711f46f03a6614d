import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { eventually } from "../../../dev/shop/eventually";
import type { PlacedOrder } from "../../../dev/shop/place-order";
import { accessibilityProblems } from "./accessibility";
import { launchChromium } from "./chromium";
import { hasFocus, tabTo } from "./keyboard";

/** Who the prepared shop knows. */
const ADMIN = { email: "admin@example.com", password: "supersecret" };

/** The dashboard prepares its code when it is asked for it the first time. */
const FIRST_VISIT_MS = 120_000;
const PATIENCE_MS = 20_000;

export interface VisitOptions {
  language?: string;
  viewport?: { width: number; height: number };
  dark?: boolean;
  /** Addresses that do not answer from the start. */
  unreachable?: string;
}

/** As much of the browser's types as is asked for here: the tests themselves run in Node. */
interface BrowserElement {
  outerHTML: string;
  scrollWidth: number;
  clientWidth: number;
}

/** The dashboard of a shop, in a real browser, with an administrator signed in. */
export class Dashboard {
  private readonly profiles = new Map<string, BrowserContext>();

  private constructor(
    private readonly browser: Browser,
    private readonly shopUrl: string,
  ) {}

  static async open(shopUrl: string): Promise<Dashboard> {
    const browser = await launchChromium();
    const dashboard = new Dashboard(browser, shopUrl);
    const page = await (await dashboard.signedIn()).newPage();
    await page.goto(`${shopUrl}/app/orders`, { timeout: FIRST_VISIT_MS });
    await page.getByRole("heading", { name: "Orders" }).waitFor({ timeout: FIRST_VISIT_MS });
    await page.close();
    return dashboard;
  }

  /** The page of an order, in a tab of its own. */
  async visit(order: PlacedOrder, options: VisitOptions = {}): Promise<OrderPage> {
    const page = await (await this.signedIn(options.language, options.dark)).newPage();
    await page.setViewportSize(options.viewport ?? { width: 1440, height: 1000 });
    const visit = new OrderPage(page);
    if (options.unreachable) {
      await visit.unreachable(options.unreachable);
    }
    await page.goto(`${this.shopUrl}/app/orders/${order.id}`, { timeout: FIRST_VISIT_MS });
    await visit.widget.waitFor({ timeout: FIRST_VISIT_MS });
    return visit;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** A browser profile for each language and theme; what it has loaded, its next tab has at once. */
  private async signedIn(language = "en", dark = false): Promise<BrowserContext> {
    const theme = dark ? "dark" : "light";
    const known = this.profiles.get(`${language} ${theme}`);
    if (known) {
      return known;
    }
    const profile = await this.browser.newContext({
      locale: "en-US",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    this.profiles.set(`${language} ${theme}`, profile);
    profile.setDefaultTimeout(PATIENCE_MS);
    await profile.addInitScript(
      `localStorage.setItem("lng", "${language}"); localStorage.setItem("medusa_admin_theme", "${theme}")`,
    );
    await profile.addCookies([{ name: "lng", value: language, url: this.shopUrl }]);
    const signedIn = await profile.request.post(`${this.shopUrl}/auth/user/emailpass`, { data: ADMIN });
    const { token } = await signedIn.json();
    await profile.request.post(`${this.shopUrl}/auth/session`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return profile;
  }
}

/** The page of one order, as far as packages are concerned. */
export class OrderPage {
  constructor(readonly page: Page) {}

  get widget(): Locator {
    return this.page.getByTestId("order-tracking");
  }

  /** Where the focus goes when what had it is gone. */
  get heading(): Locator {
    return this.widget.locator('[tabindex="-1"]').filter({ hasText: "Packages" });
  }

  /** The open form or drawer. */
  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  get focused(): Locator {
    return this.page.locator(":focus");
  }

  button(name: string | RegExp): Locator {
    return this.widget.getByRole("button", { name });
  }

  package(number: string): Locator {
    return this.widget.locator(`[data-tracking-number="${number}"]`);
  }

  /** What a package needs from the merchant, with its cure. */
  attention(number: string): Locator {
    return this.package(number).getByTestId("package-attention");
  }

  /** Chooses from a package's menu, which is called differently in each language. */
  async choose(number: string, action: string, menu = "Actions for package"): Promise<void> {
    await this.button(`${menu} ${number}`).click();
    await this.page.getByRole("menuitem", { name: action }).click();
  }

  /** From now on these addresses do not answer. */
  async unreachable(addresses: string): Promise<void> {
    await this.page.route(addresses, (route) => route.abort());
  }

  /** Everything answers again. */
  async reachable(): Promise<void> {
    await this.page.unrouteAll();
  }

  /** What hinders people who cannot see the packages well, or at all: in the card, or in the form that is open. */
  async hindrances(): Promise<{ rule: string; elements: string[] }[]> {
    await this.comesToRest();
    const form = await this.dialog.isVisible();
    return accessibilityProblems(this.page, form ? '[role="dialog"]' : '[data-testid="order-tracking"]');
  }

  /** All of it is on the screen, from side to side, and nothing in it reaches beyond. */
  async fits(part: Locator): Promise<void> {
    await part.waitFor();
    await this.comesToRest();
    const { width = 0, x = -1 } = (await part.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(this.page.viewportSize()?.width ?? 0);
    const [content, box] = await part.evaluate((element) => {
      const { scrollWidth, clientWidth } = element as unknown as BrowserElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(content).toBeLessThanOrEqual(box);
  }

  /** Waits until what slides or fades in has arrived; what turns for ever is let turn. */
  private async comesToRest(): Promise<void> {
    await this.page.evaluate(`Promise.allSettled(
      document.getAnimations()
        .filter(({ effect }) => effect.getTiming().iterations !== Infinity)
        .map(({ finished }) => finished)
    ).then(() => null)`);
  }

  /** Waits until a package's badge says this. */
  async sees(number: string, status: string): Promise<void> {
    await this.package(number).getByTestId("package-status").filter({ hasText: status }).waitFor();
  }

  /** One of the order's fulfillments, in the dashboard's own part of the page. */
  fulfillment(position: number): Locator {
    return this.page
      .locator("div")
      .filter({ has: this.page.getByRole("heading", { name: `Fulfillment #${position}`, exact: true }) })
      .last();
  }

  /** Waits until the keyboard acts on this element. */
  async focusIs(target: Locator): Promise<void> {
    await eventually(async () => {
      if (!(await hasFocus(target))) {
        throw new Error(
          `The focus is on ${await this.focused.evaluate((element) => (element as unknown as BrowserElement).outerHTML)}`,
        );
      }
    });
  }

  /** Presses Tab until the element is reached that the keyboard would act on. */
  tabTo(target: Locator): Promise<void> {
    return tabTo(target);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
