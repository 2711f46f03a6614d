import { newTracker, scan, snapshot, update, withTrackingModule } from "./support/tracking-module";

withTrackingModule((service, sql) => {
  /** Lets time pass for a row. */
  const age = (id: string, assignment: string) =>
    sql(`update tracker set created_at = now() - interval '201 days', ${assignment} where id = ?`, [id]);
  const add = async (tracking_number: string) => {
    const tracker = newTracker({
      tracking_number,
      fulfillment_id: `ful_${tracking_number}`,
      phone_last4: "4567",
    });
    const { created } = await service().addTrackers([tracker], { revive_removed: false });
    return created[0]?.id ?? "";
  };
  const known = async (id: string) => {
    const [row] = await service().readTimelines({ ids: [id] });
    return [row?.destination_postal_code, row?.destination_city, row?.phone_last4];
  };
  const details = ["10115", "Berlin", "4567"];
  const forgotten = [null, null, null];

  describe("what some carriers demand for a registration", () => {
    it("is forgotten 30 days after the package arrived", async () => {
      const id = await add("MEM00000001");
      await service().ingest("memory", [update(snapshot([scan({ status: "delivered" })]))]);
      await age(id, "delivered_at = now() - interval '29 days'");
      await service().purge();
      expect(await known(id)).toEqual(details);

      await age(id, "delivered_at = now() - interval '31 days'");
      await service().purge();
      expect(await known(id)).toEqual(forgotten);
    });

    it("is forgotten 30 days after the package was removed", async () => {
      const id = await add("MEM00000002");
      await service().removeTrackers([id]);
      await service().purge();
      expect(await known(id)).toEqual(details);

      await age(id, "removed_at = now() - interval '31 days'");
      await service().purge();
      expect(await known(id)).toEqual(forgotten);
    });

    it("is forgotten when a package that never arrived has given no news for four months", async () => {
      const lost = await add("MEM00000003");
      const silent = await add("MEM00000004");
      const exception = scan({ status: "exception", reason: "lost" });
      await service().ingest("memory", [update(snapshot([exception]), { tracking_number: "MEM00000003" })]);
      await age(
        lost,
        "shipped_at = now() - interval '200 days', last_event_at = now() - interval '119 days'",
      );
      await age(silent, "shipped_at = now() - interval '119 days'");
      await service().purge();
      expect([await known(lost), await known(silent)]).toEqual([details, details]);

      await age(lost, "last_event_at = now() - interval '121 days'");
      await age(silent, "shipped_at = now() - interval '121 days'");
      await service().purge();
      expect([await known(lost), await known(silent)]).toEqual([forgotten, forgotten]);
    });
  });
});
