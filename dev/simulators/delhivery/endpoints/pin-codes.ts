import { type Answer, jsonAnswer } from "../../http/answer";
import type { Call } from "../api";
import type { DelhiverySimulator } from "../simulator";

/** `GET /c/api/pin-codes/json/?filter_codes=`: whether a place is served; an empty list says that it is not. */
export function pinCodes({ settings }: DelhiverySimulator, { query }: Call): Answer {
  const pin = query.get("filter_codes") ?? "";
  const served = /^[1-9]\d{5}$/.test(pin) && !settings.unserved_pins.includes(pin);
  const postal_code = {
    pin: Number(pin),
    cod: "Y",
    pre_paid: "Y",
    pickup: "Y",
    repl: "Y",
    cash: "Y",
    remarks: settings.embargoed_pins.includes(pin) ? "Embargo" : "",
    is_oda: "N",
    max_amount: 0,
    max_weight: 0,
    state_code: "MH",
    district: "Pune",
    city: "Pune",
    inc: "Pune_Chinchwad_D (Maharashtra)",
    center: [],
  };
  return jsonAnswer(200, { delivery_codes: served ? [{ postal_code }] : [] });
}
