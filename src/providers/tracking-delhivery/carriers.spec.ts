import { PROVIDER_IDS, PROVIDER_PREFIX, ProviderRegistry } from "../../modules/tracking/provider-registry";
import { chooseCarrier } from "../../workflows/orders/choose-carrier";
import { Track17Provider } from "../tracking-17track/provider";
import { DelhiveryProvider } from "./provider";

describe("Delhivery beside 17TRACK, which knows a carrier of that name", () => {
  const providers = new ProviderRegistry(
    {
      [PROVIDER_IDS]: ["17track", "delhivery", "south"],
      [`${PROVIDER_PREFIX}17track`]: new Track17Provider({}, { api_key: "key" }),
      [`${PROVIDER_PREFIX}delhivery`]: new DelhiveryProvider({}, { token: "token" }),
      [`${PROVIDER_PREFIX}south`]: new DelhiveryProvider({}, { token: "token", account: "south" }),
    },
    null,
  );
  const chosen = (carrier: string) => chooseCarrier(providers, carrier, "26805710004126", "IN").provider_id;

  it("is meant by its code, in any case", () => {
    expect([chosen("delhivery"), chosen("Delhivery"), chosen("delhivery-south")]).toEqual([
      "delhivery",
      "delhivery",
      "south",
    ]);
  });

  it("is told apart by account, and from 17TRACK's by its code", () => {
    expect(chosen("Delhivery (south)")).toBe("south");
    expect(chosen("100662")).toBe("17track");
  });
});
