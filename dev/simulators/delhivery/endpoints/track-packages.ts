import { type Answer, jsonAnswer } from "../../http/answer";
import type { Call } from "../api";
import { type Shipment, wireShipment } from "../shipment";
import type { DelhiverySimulator } from "../simulator";

const MOST = 50;

/**
 * `GET /api/v1/packages/json/?waybill=…` or `&ref_ids=…`, up to 50. What is not known is left out; when nothing is left,
 * or a single one of the order ids is unknown, the answer is a "no" with HTTP 200. `verbose=0` drops the scans.
 */
export function trackPackages(simulator: DelhiverySimulator, { query }: Call): Answer {
  const waybills = listOf(query.get("waybill"));
  const references = listOf(query.get("ref_ids"));
  const asked = waybills.length > 0 ? waybills : references;
  if (asked.length === 0 || asked.length > MOST) {
    return jsonAnswer(400, { detail: `Give 1 to ${MOST} waybills or order ids.` });
  }
  const find = (item: string) =>
    waybills.length > 0 ? simulator.find(item) : simulator.findByReference(item);
  const found = asked.map(find).filter((shipment): shipment is Shipment => shipment !== undefined);
  const spoilt = waybills.length === 0 || simulator.settings.unknown_spoils_list;
  if (found.length === 0 || (spoilt && found.length < asked.length)) {
    return notFound();
  }
  const scans = query.get("verbose") !== "0";
  return jsonAnswer(200, {
    ShipmentData: found.map((shipment) => ({ Shipment: wireShipment(shipment, { scans }) })),
  });
}

/** What Delhivery says of waybills it does not know. */
function notFound(): Answer {
  return jsonAnswer(200, {
    Success: false,
    Error: "No such waybill or Order Id found",
    rmk: "Data does not exist for provided Waybill(s)",
  });
}

function listOf(text: string | null): string[] {
  return (text ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
