import type { Carrier } from "../../modules/tracking/provider";

/** What customers are told when the courier behind Shiprocket is not known yet. */
const NAME = "Shiprocket";

/**
 * The carrier that one account follows; of several accounts each has its own. Shiprocket hands packages to some
 * twenty-five couriers and tells which in its answers, so that nobody has to choose one here.
 */
export function carrierOf(account: string | null): Carrier {
  return {
    code: account === null ? "shiprocket" : `shiprocket-${account}`,
    name: account === null ? NAME : `${NAME} (${account})`,
    country: "IN",
    url: "https://www.shiprocket.in/",
    tracking_url: "https://shiprocket.co/tracking/{number}",
    aliases: account === null ? ["Ship Rocket"] : [`${NAME} ${account}`],
  };
}
