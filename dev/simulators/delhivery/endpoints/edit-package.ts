import type { Answer } from "../../http/answer";
import { parseJson } from "../../http/body";
import type { Call } from "../api";
import { latestScan } from "../shipment";
import type { DelhiverySimulator } from "../simulator";

/**
 * `POST /api/p/edit` with `{ "waybill", "cancellation": "true" }`: cancels a shipment, as often as one likes. What is under
 * way turns round. The answer is XML.
 */
export function editPackage(simulator: DelhiverySimulator, { body }: Call): Answer {
  const parsed = parseJson(body);
  const asked = (parsed.ok ? parsed.value : null) as { waybill?: string; cancellation?: string } | null;
  const { waybill, cancellation } = asked ?? {};
  const shipment = simulator.find(waybill ?? "");
  if (shipment === undefined || String(cancellation) !== "true") {
    return xml(`<status>False</status><remark>Waybill was not found</remark>`);
  }
  const latest = latestScan(shipment);
  if (latest?.type === "DL") {
    return xml(`<status>False</status><remark>Shipment has been closed already</remark>`);
  }
  if (latest?.type !== "CN" && latest?.type !== "RT") {
    const isUnderWay =
      latest !== undefined && latest.status !== "Manifested" && latest.status !== "Not Picked";
    simulator.scan(shipment.waybill, [
      isUnderWay
        ? { type: "RT", status: "In Transit", instructions: "Shipment cancelled, on its way back" }
        : { type: "CN", status: "Canceled", instructions: "Seller cancelled the order" },
    ]);
  }
  return xml(
    `<status>True</status><waybill>${shipment.waybill}</waybill><remark>Shipment has been cancelled.</remark>`,
  );
}

function xml(content: string): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="utf-8"?>\n<root>${content}</root>`,
  };
}
