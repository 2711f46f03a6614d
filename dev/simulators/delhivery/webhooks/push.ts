import { indiaClock } from "../india-clock";
import type { Scan } from "../scan";
import type { Shipment } from "../shipment";

/** The body of a scan push, as agreed upon when nothing else is. */
export function pushBody(shipment: Shipment, scan: Scan): object {
  return {
    Shipment: {
      Status: {
        Status: scan.status,
        StatusDateTime: indiaClock(scan.at),
        StatusType: scan.type,
        StatusLocation: scan.location,
        Instructions: scan.instructions,
      },
      PickUpDate: indiaClock(shipment.booked_at),
      NSLCode: scan.code,
      Sortcode: "PNQ/CHN",
      ReferenceNo: shipment.reference,
      AWB: shipment.waybill,
    },
  };
}
