import type { Carrier } from "../../modules/tracking/provider";

/** Ways to deliver that nobody reports on: people set the status. */
export const MANUAL_CARRIERS: readonly Carrier[] = [
  {
    code: "own-van",
    name: "Own van",
    country: null,
    url: null,
    tracking_url: null,
    aliases: ["Our van", "Own delivery", "Local delivery", "Eigener Lieferwagen", "Eigene Zustellung"],
  },
  {
    code: "store-pickup",
    name: "Pick-up in the shop",
    country: null,
    url: null,
    tracking_url: null,
    aliases: ["Store pickup", "Pickup", "Click and collect", "Abholung im Laden", "Abholung"],
  },
  {
    code: "other",
    name: "Other carrier",
    country: null,
    url: null,
    tracking_url: null,
    aliases: ["Other", "Unknown carrier", "Anderer Versanddienst"],
  },
];
