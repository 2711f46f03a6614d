import { readFileSync } from "node:fs";
import path from "node:path";
import type { AdminTrackingHealth } from "../../src/api/http-types";
import { freePorts } from "./support/free-ports";
import { expectLedger, ledgerOf } from "./support/ledger";
import { orderPage } from "./support/order-page";
import { tellStories } from "./support/story";
import { subjectsTo } from "./support/subjects";
import { API_KEY, type PigeonHouse, startPigeonHouse, WEBHOOK_SECRET } from "./third-party/pigeon-house";

const NUMBER = "PP0123456789";
const PROVIDER = path.resolve("integration-tests/http/third-party/pigeon-post");
const [port = 0] = freePorts(1);

process.env.TRACKING_PROVIDERS = JSON.stringify([
  {
    resolve: PROVIDER,
    id: "pigeon-post",
    options: { base_url: `http://127.0.0.1:${port}`, api_key: API_KEY, webhook_secret: WEBHOOK_SECRET },
  },
]);

tellStories((story) => {
  let pigeons: PigeonHouse;
  beforeAll(async () => {
    pigeons = await startPigeonHouse(port);
  });
  afterAll(() => pigeons.close());
  beforeEach(() => pigeons.reset());

  const door = () => `${story.baseUrl}/hooks/tracking/pigeon-post`;

  /** A paid order, shipped with one package whose carrier a person chose by its name. */
  async function shipped() {
    const order = await story.order();
    const { trackers } = await story.ship(order.id, {
      trackers: [{ tracking_number: NUMBER, carrier: "Pigeon Post" }],
    });
    await story.quiet();
    return { order, id: trackers[0]?.id ?? "" };
  }

  /** Hours pass: nothing but the clock makes a package due. */
  async function hoursLater(id: string): Promise<void> {
    await story.sql("update tracker set next_poll_at = now() where id = ?", [id]);
    await story.tick();
  }

  describe("a provider that somebody else wrote", () => {
    it("is the one in the guide, word for word", () => {
      const guide = readFileSync(path.resolve("docs/writing-a-tracking-provider.md"), "utf8");
      const code = readFileSync(`${PROVIDER}.ts`, "utf8").replace(
        '"../../../src/modules/tracking"',
        '"medusa-plugin-17track/modules/tracking"',
      );
      expect(guide).toContain(`\`\`\`ts\n// src/tracking-providers/pigeon-post.ts\n${code}\`\`\``);
    });

    it("is found by its carrier's name and by its numbers, beside all others", async () => {
      const query = `q=pigeon&tracking_number=${NUMBER}`;
      const { carriers, suggestions } = await story.admin.get<{ carriers: object[]; suggestions: object[] }>(
        `/admin/tracking/carriers?${query}`,
      );
      const pigeon = expect.objectContaining({ provider_id: "pigeon-post", code: "pigeon" });
      expect(carriers).toContainEqual(pigeon);
      expect(suggestions).toContainEqual(pigeon);
    });

    it("is asked about a package by itself, soon after it was shipped", async () => {
      const { id } = await shipped();
      const { next_poll_at } = await story.tracker(id);
      expect(next_poll_at).not.toBeNull();
      expect(new Date(next_poll_at ?? 0).getTime()).toBeLessThanOrEqual(Date.now() + 10 * 60_000);
    });

    it("goes from paid order to delivered by webhook", async () => {
      const { order, id } = await shipped();
      const ledger = await ledgerOf(story, order.id);
      expect(await story.tracker(id)).toMatchObject({
        provider_id: "pigeon-post",
        provider_state: "registered",
        carrier: { code: "pigeon", name: "Pigeon Post" },
        tracking_url: `https://pigeon-post.example/track?number=${NUMBER}`,
      });
      const journey = [
        { state: "FLYING", text: "Took off" },
        { state: "CIRCLING", text: "Above the house" },
        { state: "LANDED", text: "On the sill" },
      ] as const;
      for (const scan of journey) {
        pigeons.scan(NUMBER, scan);
        expect(await pigeons.push(NUMBER, door())).toBe(200);
        await story.quiet();
      }
      expect(await story.tracker(id)).toMatchObject({ status: "delivered", last_event: "On the sill" });
      await expectLedger(story, order.id, ledger, { shipped: 2, delivered: 2 });
      expect(await subjectsTo(story, order.email)).toHaveLength(3);
      const [shown] = (await orderPage(story, order.id)).trackers;
      expect(shown?.events.map(({ description }) => description)).toEqual([
        "On the sill",
        "Above the house",
        "Took off",
      ]);
      expect(pigeons.asked).toEqual([]);
      expect((await story.track17.registrations()).count).toBe(0);
    });

    it("goes the same way by polling alone", async () => {
      const { order, id } = await shipped();
      const ledger = await ledgerOf(story, order.id);
      await hoursLater(id);
      expect(await story.tracker(id)).toMatchObject({ status: "pending" });
      pigeons.scan(NUMBER, { state: "FLYING", text: "Took off" });
      await hoursLater(id);
      expect(await story.tracker(id)).toMatchObject({ status: "in_transit" });
      pigeons.scan(NUMBER, { state: "LANDED", text: "On the sill" });
      await hoursLater(id);
      await expectLedger(story, order.id, ledger, { shipped: 2, delivered: 2 });
      expect(pigeons.asked).toEqual([[NUMBER], [NUMBER], [NUMBER]]);
    });

    it("lets nobody else speak for it", async () => {
      const { id } = await shipped();
      pigeons.scan(NUMBER, { state: "LANDED", text: "On the sill" });
      expect(await pigeons.push(NUMBER, door(), "guess")).toBe(401);
      await story.quiet();
      expect(await story.tracker(id)).toMatchObject({ status: "pending" });
      const health = await story.admin.get<AdminTrackingHealth>("/admin/tracking/health");
      expect(health.providers.map((provider) => [provider.id, provider.webhook_path])).toContainEqual([
        "pigeon-post",
        "/hooks/tracking/pigeon-post",
      ]);
    });
  });
});
