import type { Registration } from "../registry";
import { ADDITIONAL_FIELDS } from "../track-item";
import type { EndpointContext } from "./endpoint";
import { carrierOf, type Item, textOf } from "./items";

/** What is kept of a registration. Fields of the other API version are ignored, as 17TRACK does. */
export function newRegistration(
  number: string,
  item: Item,
  { carrier, origin }: { carrier: number; origin: Registration["origin"] },
  { state, version }: EndpointContext,
): Registration {
  return {
    number,
    carrier,
    final_carrier: carrierOf(item.final_carrier) ?? 0,
    origin,
    tag: textOf(item.tag),
    email: textOf(item.email),
    lang: textOf(item.lang),
    order_no: textOf(item.order_no),
    order_time: textOf(item.order_time),
    remark: textOf(item.remark),
    ...extraData(item, version),
    registered_at: state.now(),
    stopped_at: null,
    stop_reason: null,
    is_retracked: false,
    carrier_change_count: 0,
    tracked_at: null,
    pushed_at: null,
    push_status: "NotPushed",
    push_status_code: null,
  };
}

/** v2.2 has one field for whatever a carrier demands, v2.4 one for each demand. */
export function extraData(
  item: Item,
  version: EndpointContext["version"],
): Pick<Registration, "param" | "additional"> {
  if (version === "v2.2") {
    return { param: textOf(item.param), additional: {} };
  }
  const given = ADDITIONAL_FIELDS.filter((field) => item[field] !== undefined && item[field] !== null);
  return { param: null, additional: Object.fromEntries(given.map((field) => [field, item[field]])) };
}
