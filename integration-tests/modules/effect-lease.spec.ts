import { eventually } from "../../dev/shop/eventually";
import { withTrackingModule } from "./support/tracking-module";

withTrackingModule((service) => {
  const claim = () => service().claimEffects(["feed"], 1);

  it("is kept by whoever works on an effect, and left by whoever was too slow", async () => {
    await service().addEffects([
      {
        kind: "feed",
        unique_key: "feed:once",
        tracker_id: null,
        order_id: null,
        payload: { title: "Once", description: "and only once" },
      },
    ]);
    const [slow] = await claim();
    expect(slow && (await service().keepEffect(slow))).toBe(true);
    expect(await claim()).toEqual([]);
    // Its lease runs out while it waits for its turn.
    const other = await eventually(async () => {
      const [row] = await claim();
      expect(row).toMatchObject({ id: slow?.id });
      return row;
    });
    expect(slow && (await service().keepEffect(slow))).toBe(false);
    expect(other && (await service().keepEffect(other))).toBe(true);
    await service().completeEffects(other ? [other] : [], "shown");
    expect(other && (await service().keepEffect(other))).toBe(false);
  });
});
