import type { Carrier } from "../../modules/tracking/provider";

/** The courier as customers know it. */
export const CARRIER_NAME = "Delhivery";

/** The carrier that one account follows; of several accounts each has its own. */
export function carrierOf(account: string | null): Carrier {
  return {
    code: account === null ? "delhivery" : `delhivery-${account}`,
    name: account === null ? CARRIER_NAME : `${CARRIER_NAME} (${account})`,
    country: "IN",
    url: "https://www.delhivery.com/",
    tracking_url: "https://www.delhivery.com/track-v2/package/{number}",
    aliases: account === null ? [] : [`${CARRIER_NAME} ${account}`],
  };
}
