import { indiaTime, indiaTimestamp } from "./india-clock";
import { newestFirst, type Scan, type Shipment, statusOf } from "./shipments";
import { orderStatusId, shipmentStatusName } from "./statuses";

/** What the API says of a number that it has nothing about. */
export const NO_ACTIVITIES = {
  tracking_data: {
    track_status: 0,
    shipment_status: 0,
    shipment_track: [],
    shipment_track_activities: null,
    error: "Aahh! There is no activities found in our DB. Please have some patience it will be updated soon.",
  },
};

/** A shipment as the tracking API answers it: newest scan first. */
export function trackingData(shipment: Shipment): object {
  const status = statusOf(shipment);
  const scans = newestFirst(shipment.scans);
  if (status === null && scans.length === 0) {
    return NO_ACTIVITIES;
  }
  const etd = shipment.etd === null ? "" : indiaTime(shipment.etd);
  const picked = shipment.scans.find((scan) => scan.status === 42 || scan.status === 6);
  return {
    tracking_data: {
      track_status: scans.length > 0 ? 1 : 0,
      shipment_status: status ?? 0,
      shipment_track: [
        {
          id: shipment.shipment_id + 5,
          awb_code: shipment.awb,
          courier_company_id: shipment.courier_company_id,
          shipment_id: shipment.shipment_id,
          order_id: shipment.sr_order_id,
          pickup_date: picked === undefined ? null : indiaTime(picked.at),
          delivered_date: status === 7 ? indiaTime(scans[0]?.at ?? 0) : "",
          weight: "0.30",
          packages: 1,
          current_status: status === null ? "" : shipmentStatusName(status),
          delivered_to: "New Delhi",
          destination: "New Delhi",
          consignee_name: "Asha Verma",
          origin: "Mumbai",
          courier_agent_details: null,
          courier_name: shipment.courier_name,
          edd: null,
          pod: "Available",
          pod_status: "https://s3.example/pod.png",
        },
      ],
      shipment_track_activities: scans.length === 0 ? null : scans.map(wireScan),
      track_url: `https://shiprocket.co//tracking/${shipment.awb}`,
      etd,
      qc_response: { qc_image: "", qc_failed_reason: "" },
    },
  };
}

/**
 * A shipment as a webhook tells it: ids partly as numbers, oldest scan first, both tables of statuses.
 *
 * @param now when the news came
 */
export function webhookBody(shipment: Shipment, now: number): Record<string, unknown> {
  const status = statusOf(shipment);
  const name = status === null ? "" : shipmentStatusName(status).toUpperCase();
  const booked = shipment.scans[0]?.at ?? now;
  return {
    awb: /^\d{1,15}$/.test(shipment.awb) ? Number(shipment.awb) : shipment.awb,
    courier_name: shipment.courier_name,
    current_status: name,
    current_status_id: status === null ? null : orderStatusId(status),
    shipment_status: name,
    shipment_status_id: status,
    current_timestamp: indiaTimestamp(now),
    order_id: shipment.order_id,
    sr_order_id: shipment.sr_order_id,
    awb_assigned_date: indiaTime(booked),
    pickup_scheduled_date: indiaTime(booked),
    etd: shipment.etd === null ? "" : indiaTime(shipment.etd),
    scans: newestFirst(shipment.scans).reverse().map(wireScan),
    is_return: shipment.is_return ? 1 : 0,
    channel_id: 3_422_553,
    pod_status: "OTP Based Delivery",
    pod: "Not Available",
    qc_image: "",
    qc_failure_reason: null,
  };
}

function wireScan({ at, status, activity, location }: Scan): object {
  return {
    date: indiaTime(at),
    status: status === null ? "X-UCI" : `ST-${status}`,
    activity,
    location,
    "sr-status": status === null ? "NA" : status,
    "sr-status-label": status === null ? "NA" : shipmentStatusName(status).toUpperCase(),
  };
}
