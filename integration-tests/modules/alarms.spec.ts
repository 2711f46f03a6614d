import type { NewEffect } from "../../src/modules/tracking/domain/effect";
import { ProviderCallError } from "../../src/modules/tracking/provider";
import { MAX_ATTEMPTS } from "../../src/modules/tracking/repositories/lease";
import type { OutboxRow } from "../../src/modules/tracking/repositories/outbox-repository";
import { script } from "./support/memory-provider";
import { hoursAgo, newTracker, scan, snapshot, withTrackingModule } from "./support/tracking-module";

const SIGNED = { "x-secret": "open sesame" };

withTrackingModule((service, sql) => {
  let shipments = 0;
  const ship = async () => {
    shipments += 1;
    const tracking_number = `MEM0000${1000 + shipments}`;
    await service().addTrackers([newTracker({ tracking_number, fulfillment_id: `ful_${shipments}` })], {
      revive_removed: false,
    });
    return tracking_number;
  };
  const bells = async () => {
    const rows = await sql<{ title: string }>(
      "select payload ->> 'title' as title from tracking_outbox where kind = 'feed' order by created_at, id",
    );
    return rows.map(({ title }) => title);
  };
  /** Months pass: what was rung is long forgotten. */
  const forgetWhatWasRung = () => sql("delete from tracking_outbox where kind = 'feed'");
  const pauseEnds = () => sql("update tracking_provider_status set paused_until = null");
  const quota = (remaining: number) => {
    script.quota = { total: 100, used: 100 - remaining, remaining, used_today: 0 };
  };

  describe("the bell for a quota that is used up", () => {
    const GONE = "memory: quota used up";

    it("rings once, however long it lasts and however many notice", async () => {
      quota(0);
      await ship();
      await Promise.all([1, 2, 3, 4].map(() => service().drainRegistrations()));
      await service().drainRegistrations();
      expect(await bells()).toEqual([GONE]);

      await forgetWhatWasRung();
      await ship();
      await service().drainRegistrations();
      expect(await bells()).toEqual([]);
    });

    it("rings again when it is used up again", async () => {
      for (const _ of [1, 2, 3]) {
        quota(0);
        await ship();
        await service().drainRegistrations();
        quota(50);
        await service().drainRegistrations();
      }
      expect(await bells()).toEqual([GONE, GONE, GONE]);
    });

    it("does not ring again while some get through and others still wait", async () => {
      for (let shipment = 0; shipment < 4; shipment += 1) {
        await ship();
      }
      for (const remaining of [1, 1, 1]) {
        quota(remaining);
        await service().drainRegistrations();
      }
      expect(script.registered).toHaveLength(3);
      expect(await bells()).toEqual([GONE]);
    });

    it("rings once for a limit that only the answer tells of", async () => {
      quota(90);
      script.register = () => ({ outcome: "wait", reason: "quota", message: "Today's limit.", code: null });
      await ship();
      for (const _ of [1, 2, 3]) {
        await sql("update tracker set register_at = null");
        await service().drainRegistrations();
      }
      expect(await bells()).toEqual([GONE]);
    });
  });

  it("rings once when the quota runs out, and again when it does after it was renewed", async () => {
    const LOW = "memory: quota is running out";
    for (const remaining of [9, 8, 5]) {
      quota(remaining);
      await ship();
      await service().drainRegistrations();
    }
    expect(await bells()).toEqual([LOW]);
    quota(100);
    await ship();
    await service().drainRegistrations();
    quota(7);
    await ship();
    await service().drainRegistrations();
    expect(await bells()).toEqual([LOW, LOW]);
  });

  describe("the bell for a configuration that must be mended", () => {
    const BROKEN = "memory: the configuration must be mended";

    it("rings once, until the same goes through again", async () => {
      await ship();
      script.misconfigured = "The key is wrong.";
      for (const _ of [1, 2, 3]) {
        await Promise.all([1, 2].map(() => service().drainRegistrations()));
        await service().drainChanges();
        await pauseEnds();
      }
      expect(await bells()).toEqual([BROKEN]);
      await forgetWhatWasRung();
      await service().drainRegistrations();
      expect(await bells()).toEqual([]);

      await pauseEnds();
      script.misconfigured = null;
      await service().drainRegistrations();
      script.misconfigured = "The key is wrong again.";
      await ship();
      await service().drainRegistrations();
      expect(await bells()).toEqual([BROKEN]);
    });

    it("does not ring again and again for a right that the account lacks while everything else goes through", async () => {
      script.changes = () => {
        throw new ProviderCallError("This account may not list.", { kind: "configuration" });
      };
      for (const _ of [1, 2, 3]) {
        await service().drainChanges();
        await pauseEnds();
        await ship();
        await service().drainRegistrations();
      }
      expect(await bells()).toEqual([BROKEN]);

      // It was mended at the provider, and is broken again a day later.
      await sql("update tracking_alarm set updated_at = now() - interval '1 day'");
      await ship();
      await service().drainRegistrations();
      await service().drainChanges();
      expect(await bells()).toEqual([BROKEN, BROKEN]);
    });
  });

  describe("the bell for webhooks that cannot be understood", () => {
    const UNREADABLE = "memory: a webhook could not be understood";
    const receive = async (...bodies: string[]) => {
      for (const body of bodies) {
        await service().receive("memory", Buffer.from(body), SIGNED);
      }
      await Promise.all([1, 2, 3].map(() => service().drainInbox()));
    };

    it("rings once for all of them, and again when there are new ones after none was left", async () => {
      await receive("{1", "{2", "{3");
      await receive("{4");
      await forgetWhatWasRung();
      await receive("{5");
      expect(await bells()).toEqual([]);

      await sql("update tracking_inbox set state = 'done', done_at = now()");
      await receive("{6", "{7");
      expect(await bells()).toEqual([UNREADABLE]);
    });

    it("does not ring for one that a person has tried again", async () => {
      await receive("{1");
      const { failures } = await service().findFailures({ offset: 0, limit: 10 });
      await service().retryFailure(failures[0]?.id ?? "");
      await service().drainInbox();
      expect(await bells()).toEqual([UNREADABLE]);
    });

    it("rings as well for those whose process died every time they were worked on, once for all", async () => {
      const killedEveryTime = async (...bodies: string[]) => {
        for (const body of bodies) {
          await service().receive("memory", Buffer.from(body), SIGNED);
        }
        await sql(
          "update tracking_inbox set attempts = ?, leased_until = now() - interval '1 second' where state = 'waiting'",
          [MAX_ATTEMPTS.tracking_inbox],
        );
        await Promise.all([1, 2, 3].map(() => service().drainInbox()));
      };
      await killedEveryTime("[]", "[ ]", "[  ]");
      await killedEveryTime("[   ]");
      expect(await bells()).toEqual([UNREADABLE]);
      expect((await service().findFailures({ offset: 0, limit: 10 })).count).toBe(4);
    });

    it("rings again when the old ones are too old to be tried again", async () => {
      await receive("{1");
      await sql("update tracking_inbox set body = null");
      await receive("{2");
      expect(await bells()).toEqual([UNREADABLE, UNREADABLE]);
    });
  });

  describe("the bell for webhooks that do not come", () => {
    const MISSING = "memory: no webhooks arrive";
    /** There is news of a package, and no webhook brought it. */
    const newsWithoutWebhook = async () => {
      const tracking_number = await ship();
      await service().drainRegistrations();
      script.changes = () => ({
        changed: [{ tracking_number, carrier_code: "100", changed_at: hoursAgo(0) }],
        cursor: "1",
        done: true,
      });
      script.fetch = (number) => ({
        outcome: "update",
        update: { ...number, kind: "snapshot", snapshot: snapshot([scan()]) },
      });
      await service().drainChanges();
    };
    const aDayPasses = async () => {
      await sql("update tracking_provider_status set created_at = created_at - interval '25 hours'");
      await sql("update tracking_inbox set created_at = created_at - interval '25 hours'");
      await sql("update tracking_alarm set created_at = created_at - interval '25 hours'");
    };
    const webhookComes = (body: string) => service().receive("memory", Buffer.from(body), SIGNED);

    it("rings once while none comes, and again when they stop coming again", async () => {
      await newsWithoutWebhook();
      expect(await bells()).toEqual([]);
      for (const _ of [1, 2, 3]) {
        await aDayPasses();
        await newsWithoutWebhook();
      }
      expect(await bells()).toEqual([MISSING]);

      await webhookComes("[]");
      await newsWithoutWebhook();
      await aDayPasses();
      await newsWithoutWebhook();
      expect(await bells()).toEqual([MISSING, MISSING]);
    });

    it("does not ring when the one arrives that the provider was asked to send", async () => {
      await newsWithoutWebhook();
      await aDayPasses();
      script.replayWebhook = () => [{ outcome: "done" }];
      await newsWithoutWebhook();
      expect(await bells()).toEqual([]);

      await webhookComes("[]");
      await newsWithoutWebhook();
      expect(await bells()).toEqual([]);
    });

    it("rings when that does not arrive either", async () => {
      await newsWithoutWebhook();
      await aDayPasses();
      let asked = 0;
      script.replayWebhook = () => {
        asked += 1;
        return [{ outcome: "done" }];
      };
      await newsWithoutWebhook();
      await newsWithoutWebhook();
      await newsWithoutWebhook();
      expect(await bells()).toEqual([MISSING]);
      expect(asked).toBe(1);
    });

    it("says what the provider says, and leaves the rest of it alone", async () => {
      await newsWithoutWebhook();
      await aDayPasses();
      script.replayWebhook = () => {
        throw new ProviderCallError("No webhook address is entered.", { kind: "configuration" });
      };
      await newsWithoutWebhook();
      const [bell] = await service().listTrackingOutboxes({ kind: "feed" });
      expect(bell?.payload.description).toContain("No webhook address is entered.");
      expect((await service().readProviderStatuses()).get("memory")?.paused_until).toBeNull();
    });
  });

  describe("the bell for what gave up", () => {
    const NOT_TOLD = "A customer could not be told about a package";
    const NOT_FOLLOWED = "A shipment is not followed";
    const mail = (order: number): NewEffect => ({
      kind: "notify",
      unique_key: `notify:${order}`,
      tracker_id: null,
      order_id: `order_${order}`,
      payload: { kind: "shipped", fulfillment_id: "ful", occurred_at: null, local_time: null, reason: null },
    });
    const sync: NewEffect = {
      kind: "sync_fulfillment",
      unique_key: "sync:1",
      tracker_id: null,
      order_id: "order_1",
      payload: { fulfillment_id: "ful" },
    };
    const bellItself: NewEffect = {
      kind: "feed",
      unique_key: "feed:1",
      tracker_id: null,
      order_id: null,
      payload: { title: "The bell itself", description: "" },
    };
    /** Whatever works on these dies of it, but for the bells that ring because of it. */
    const killedEveryTime = async () => {
      await sql(
        `update tracking_outbox set attempts = ?, leased_until = now() - interval '1 second'
          where state = 'waiting' and unique_key not like 'feed:gave_up:%'`,
        [MAX_ATTEMPTS.tracking_outbox],
      );
      await Promise.all([1, 2, 3].map(() => service().surrenderEffects()));
    };

    it("rings for a task that failed for good", async () => {
      await service().addEffects([mail(1)]);
      const [row] = await service().claimEffects(["notify"], 1);
      await service().postponeEffect(row as OutboxRow, { error: "The key is wrong.", give_up: true });
      expect(await bells()).toEqual([NOT_TOLD]);
    });

    it("does not ring for one that somebody else has done meanwhile", async () => {
      await service().addEffects([mail(1)]);
      const [row] = await service().claimEffects(["notify"], 1);
      await service().settleEffects([row?.id ?? ""], "sent");
      await service().postponeEffect(row as OutboxRow, { error: "The key is wrong.", give_up: true });
      expect(await bells()).toEqual([]);
    });

    it("rings for tasks whose process died every time they were worked on, once for all of a kind", async () => {
      await service().addEffects([mail(1), mail(2), mail(3), sync]);
      await killedEveryTime();
      expect([...(await bells())].sort()).toEqual([NOT_TOLD, NOT_FOLLOWED]);
      expect((await service().findFailures({ offset: 0, limit: 10 })).count).toBe(4);

      await service().addEffects([mail(4)]);
      await killedEveryTime();
      expect([...(await bells())].sort()).toEqual([NOT_TOLD, NOT_TOLD, NOT_FOLLOWED]);
    });

    it("does not ring for a bell that could not be rung", async () => {
      await service().addEffects([bellItself]);
      await killedEveryTime();
      expect(await bells()).toEqual(["The bell itself"]);
    });
  });
});
