import { resolveCarrier } from "../../modules/tracking/domain/carriers";
import { UnreadableBodyError } from "../../modules/tracking/provider";
import module from "./index";
import { ManualTrackingProvider } from "./provider";

const provider = new ManualTrackingProvider();
const numbers = [
  { tracking_number: "VAN-1", carrier_code: "own-van" },
  { tracking_number: "SHOP-1", carrier_code: "store-pickup" },
];
const done = [{ outcome: "done" }, { outcome: "done" }];

describe("packages that people report on", () => {
  it("are a provider of the tracking module", () => {
    expect(module).toMatchObject({ module: "tracking", services: [ManualTrackingProvider] });
    expect(ManualTrackingProvider.identifier).toBe("manual");
  });

  it("need no registration, no quota and no calls", async () => {
    expect(provider).toMatchObject({ needs_registration: false, can_fetch: false, webhook_slug: null });
    expect(provider.limits.calls_per_second).toBeNull();
    expect(await provider.quota()).toBeNull();
    expect(await provider.changesSince()).toBeNull();
  });

  it("do as they are told", async () => {
    expect(await provider.stop(numbers)).toEqual(done);
    expect(await provider.retrack(numbers)).toEqual(done);
    expect(await provider.changeCarrier(numbers)).toEqual(done);
    expect(await provider.fetch(numbers)).toEqual([{ outcome: "pending" }, { outcome: "pending" }]);
  });

  it("know the own van, the shop and any other carrier", () => {
    expect(provider.carriers().map(({ code }) => code)).toEqual(["own-van", "store-pickup", "other"]);
    const hints = { suggested: provider.suggestCarriers(), destination_country: "DE" };
    expect(resolveCarrier(provider.carriers(), "Eigener Lieferwagen", hints)).toMatchObject({
      outcome: "found",
      carrier: { code: "own-van" },
    });
  });

  it("cannot be changed from outside", () => {
    expect(provider.verify()).toBe(false);
    expect(() => provider.read()).toThrow(UnreadableBodyError);
  });
});
