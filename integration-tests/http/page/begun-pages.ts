import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { eventually } from "../../../dev/shop/eventually";
import { send } from "../support/lookup";
import { tokenOf } from "../support/order-page";
import { shipped } from "../support/shipped";
import type { Story } from "../support/story";

/** Read for what a page says, and not for whether it may be shown. */
const READ_LATE = "order_line_item";

const ENGLISH = { "accept-language": "en" };

export function begunPageStories(story: Story): void {
  it("begins with what it looks like while the order is still being read", async () => {
    const url = await shippedPage();
    const whole = await whileHeld(async ({ release }) => {
      const page = await beginReading(url, ENGLISH);
      expect(page.status).toBe(200);
      expect(page.begun).toMatch(/^<!doctype html><html lang="en" dir="ltr" data-locale="[\w-]+"><head>/);
      expect(page.begun).toMatch(/<meta charSet="utf-8"\/>/);
      expect(page.begun).toMatch(
        /<link rel="stylesheet" href="[^"]+\.css"\/><script src="[^"]+\.js" defer=""/,
      );
      expect(page.begun).not.toMatch(/<title|<\/head|<body/);
      await release();
      return { etag: page.etag, html: page.begun + (await page.rest()) };
    });
    expect(whole.html).toContain("<h1>Getting ready</h1>");
    expect(whole.html).toMatch(/<\/body><\/html>$/);

    expect((await get(url, ENGLISH)).body).toBe(whole.html);
  });

  it("is the same for whoever looks next, who is told so if they have it", async () => {
    const url = await shippedPage();
    // A minute may pass between one look and the next, with which it is made anew.
    await eventually(async () => {
      const first = await get(url);
      const again = await get(url);
      expect([again.body, again.headers.get("etag")]).toEqual([first.body, first.headers.get("etag")]);
      const known = await get(url, { "if-none-match": first.headers.get("etag") ?? "" });
      expect([known.status, known.body]).toEqual([304, ""]);
    });
  });

  it("speaks from its first word the language of the reader, else of the order", async () => {
    const url = await shippedPage("ar");
    for (const [accepted, opening] of [
      ["de-AT,de;q=0.9", '<html lang="de" dir="ltr" data-locale="de-AT">'],
      ["fi", '<html lang="ar" dir="rtl"'],
    ] as const) {
      await whileHeld(async ({ release }) => {
        const page = await beginReading(url, { "accept-language": accepted });
        expect(page.begun).toContain(opening);
        await release();
        expect(await page.rest()).toMatch(/<h1>/);
      });
    }
  });

  it("ends as a page that asks to look again when the order cannot be read after all", async () => {
    const url = await shippedPage();
    const log = jest.spyOn(story.container.resolve("logger"), "error").mockImplementation();
    const failed = await without(READ_LATE, () => get(url, { "accept-language": "de" }));
    const told = JSON.stringify(log.mock.calls);
    log.mockRestore();
    expect(failed.status).toBe(200);
    expect(failed.body).toMatch(
      /^<!doctype html><html lang="de" dir="ltr".*<\/title><\/head><body .*<\/body><\/html>$/s,
    );
    expect(failed.body.match(/<title|<body|<h1/g)).toEqual(["<title", "<body", "<h1"]);
    expect(failed.body).toContain("<h1>Diese Seite macht gerade Pause</h1>");
    expect(told).toContain(READ_LATE);
    expect(told).not.toContain(url.replace(/^.*\//, ""));

    // Neither the reader's browser nor the shop keeps it.
    const etag = failed.headers.get("etag") ?? "";
    const mended = await get(url, { "accept-language": "de", "if-none-match": etag });
    expect([mended.status, mended.body]).toEqual([200, expect.stringContaining("<h1>Wird vorbereitet</h1>")]);
  });

  it("ends in the same way when the order goes while it is read, and is no more from then on", async () => {
    const { order } = await shipped(story);
    await story.quiet();
    const url = `/track/${await tokenOf(story, order.id)}`;
    await whileHeld(async ({ database, release }) => {
      const page = await beginReading(url);
      await database.raw(`update "order" set deleted_at = now() where id = ?`, [order.id]);
      await release();
      expect(await page.rest()).toMatch(/<h1>This page is resting<\/h1>.*<\/html>$/s);
    });
    expect((await get(url)).status).toBe(404);
  });

  it("says by its status what is wrong, to whoever has the page and to whoever asks for its head only", async () => {
    const url = await shippedPage();
    const log = jest.spyOn(story.container.resolve("logger"), "error").mockImplementation();
    await without(READ_LATE, async () => {
      expect((await get(url, { "if-none-match": '"old"' })).status).toBe(503);
      expect((await fetch(story.baseUrl + url, { method: "HEAD" })).status).toBe(503);
    });
    log.mockRestore();
    const head = await fetch(story.baseUrl + url, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(5_000);
  });

  it("is of no concern any more when its reader has gone, and there for the next", async () => {
    const url = await shippedPage();
    const log = jest.spyOn(story.container.resolve("logger"), "error");
    await whileHeld(async ({ release }) => {
      const page = await beginReading(url);
      page.leave();
      // Once it answers what came later, the server has heard of it.
      await fetch(`${story.baseUrl}/health`);
      await release();
    });
    expect((await get(url)).body).toContain("<h1>Getting ready</h1>");
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  async function shippedPage(locale?: string): Promise<string> {
    const { order } = await shipped(story, locale === undefined ? {} : { placed: { locale } });
    await story.quiet();
    return `/track/${await tokenOf(story, order.id)}`;
  }

  function get(path: string, headers: Record<string, string> = {}) {
    return send(story, { method: "GET", path, headers });
  }

  /** Does something while nobody can read what pages say. No public way makes the database slow. */
  async function whileHeld<Result>(
    work: (held: {
      /** The transaction that holds it back. */
      database: { raw: (sql: string, values?: string[]) => Promise<unknown> };
      release: () => Promise<void>;
    }) => Promise<Result>,
  ): Promise<Result> {
    const database = await story.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction();
    try {
      await database.raw(`lock table ${READ_LATE} in access exclusive mode`);
      return await work({
        database,
        release: async () => {
          await eventually(async () => {
            expect(await story.sql("select 1 from pg_locks where not granted")).not.toEqual([]);
          });
          await database.commit();
        },
      });
    } finally {
      if (!database.isCompleted()) {
        await database.rollback();
      }
    }
  }

  /** Does something while the database has no such table. No public way breaks it. */
  async function without<Result>(table: string, work: () => Promise<Result>): Promise<Result> {
    await story.sql(`alter table ${table} rename to ${table}_away`);
    try {
      return await work();
    } finally {
      await story.sql(`alter table ${table}_away rename to ${table}`);
    }
  }

  /** Asks for a page, and reads what comes of it before the rest is there. */
  async function beginReading(path: string, headers: Record<string, string> = {}) {
    const controller = new AbortController();
    const response = await fetch(story.baseUrl + path, { headers, signal: controller.signal });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    const begun = decoder.decode((await reader.read()).value, { stream: true });
    return {
      status: response.status,
      etag: response.headers.get("etag") ?? "",
      begun,
      rest: async () => {
        let text = "";
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
          text += decoder.decode(part.value, { stream: true });
        }
        return text;
      },
      leave: () => controller.abort(),
    };
  }
}
