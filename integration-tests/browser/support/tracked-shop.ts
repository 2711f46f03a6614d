import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { eventually } from "../../../dev/shop/eventually";
import type { OrderOptions, PlacedOrder } from "../../../dev/shop/place-order";
import type { ShortEvent } from "../../../dev/simulators/17track/event-input";
import type { AdminTracker, AdminTrackingLinkResponse } from "../../../src/api/http-types";
import type { MedusaProcess } from "../../processes/support/medusa-process";
import { World } from "../../processes/support/world";
import { launchChromium } from "./chromium";

/** A package that 17TRACK follows, and where its customer does. */
export interface TrackedOrder {
  order: PlacedOrder;
  number: string;
  /** Of the customer's page. */
  url: string;
}

/** A shop of two processes, and its customers' browser: pages are asked for at one, webhooks come in at the other. */
export class TrackedShop {
  world!: World;
  private front!: MedusaProcess;
  private back!: MedusaProcess;
  private browser!: Browser;
  private numbers = 0;

  async open(): Promise<void> {
    this.world = await World.open({ TRACKING_RATINGS: JSON.stringify({ enabled: true }) });
    [this.front, this.back] = await Promise.all([this.world.start(), this.world.start()]);
    this.browser = await launchChromium();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.world?.close();
  }

  /** Closes what the customers of a story have left open. */
  async leave(): Promise<void> {
    await Promise.all((this.browser?.contexts() ?? []).map((context) => context.close()));
  }

  get admin() {
    return this.world.admin(this.front);
  }

  /** An order that is paid and not shipped; its number is one that nothing else has. */
  async ordered(options: OrderOptions = {}): Promise<TrackedOrder> {
    const order = await this.world.order(this.front, options);
    const { tracking_link } = await this.admin.post<AdminTrackingLinkResponse>(
      `/admin/orders/${order.id}/tracking-link`,
    );
    this.numbers += 1;
    return {
      order,
      number: `1Z999AA1${String(this.numbers).padStart(10, "0")}`,
      url: `${this.front.url}/track/${tracking_link.url.replace(/^.*\//, "")}`,
    };
  }

  /** Ships an order in one package, and waits until 17TRACK follows it: only then it has news to tell. */
  async ship({ order, number }: TrackedOrder): Promise<void> {
    await this.world.ship(this.front, order.id, {
      trackers: [{ tracking_number: number, carrier: "UPS" }],
    });
    await this.followed(order, 1);
  }

  private followed(order: PlacedOrder, count: number): Promise<void> {
    return eventually(async () => {
      const { trackers } = await this.admin.get<{ trackers: AdminTracker[] }>(
        `/admin/trackers?order_id=${order.id}`,
      );
      expect(trackers.map(({ provider_state }) => provider_state)).toEqual(Array(count).fill("registered"));
    });
  }

  /** The carrier scans a package, and 17TRACK tells the shop. */
  async scanned({ number }: TrackedOrder, ...scans: ShortEvent[]): Promise<void> {
    await this.world.scan(number, ...scans);
    expect(await this.world.webhook(this.back, number)).toBe(200);
  }

  async shipped(...scans: ShortEvent[]): Promise<TrackedOrder> {
    const tracked = await this.ordered();
    await this.ship(tracked);
    if (scans.length > 0) {
      await this.scanned(tracked, ...scans);
    }
    return tracked;
  }

  /** Puts another package onto the same shipment; answers its number. */
  async added({ order }: TrackedOrder): Promise<string> {
    this.numbers += 1;
    const number = `1Z999AA1${String(this.numbers).padStart(10, "0")}`;
    await this.admin.post(`/admin/orders/${order.id}/trackers`, {
      trackers: [{ tracking_number: number, carrier: "UPS" }],
    });
    await this.followed(order, 2);
    return number;
  }

  /**
   * A page of the shop in a browser of its own, as a customer's.
   * @param prepare what to do before the page is opened
   */
  async visit(
    url: string,
    options: BrowserContextOptions = {},
    prepare: (page: Page) => Promise<unknown> = async () => {},
  ): Promise<Page> {
    const context = await this.browser.newContext({
      locale: "en-GB",
      timezoneId: "Europe/Berlin",
      ...options,
    });
    const page = await context.newPage();
    await prepare(page);
    await page.goto(url);
    return page;
  }
}

/** A scan in Hamburg, so many minutes ago. */
export function scan(description: string, minutes: number, status = "InTransit"): ShortEvent {
  return {
    status,
    description,
    city: "Hamburg",
    country: "DE",
    at: new Date(Date.now() - minutes * 60_000).toISOString(),
  };
}
