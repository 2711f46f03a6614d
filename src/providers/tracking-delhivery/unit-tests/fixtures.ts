import type { JsonObject } from "../../wire/fields";

/** A shipment as the API tells it: fields, spelling and times as in published answers; the people are made up. */
export function shipment(changes: JsonObject = {}): JsonObject {
  return {
    PickUpDate: "2024-09-18T18:26:01",
    Destination: "Delhi",
    DestRecieveDate: "2024-09-20T13:34:44.275",
    Scans: [
      scan("2024-09-18T12:04:40.034", "UD", "Manifested", "X-UCI", "Manifest uploaded", AMRITSAR),
      scan("2024-09-18T18:26:01", "UD", "In Transit", "X-PPOM", "Shipment picked up", AMRITSAR),
      scan("2024-09-20T13:34:44.283", "UD", "Pending", "X-IBD3F", "Shipment Received at Facility", DELHI),
      scan("2024-09-20T14:10:33.302", "UD", "Dispatched", "X-DDD3FD", "Out for delivery", DELHI),
      scan("2024-09-20T15:17:44.002", "UD", "Pending", "EOD-11", "Consignee Unavailable", DELHI),
      scan("2024-09-20T15:41:19.002", "DL", "Delivered", "EOD-38", "Delivered to Meenakshi", DELHI),
    ],
    Status: {
      Status: "Delivered",
      StatusLocation: DELHI,
      StatusDateTime: "2024-09-20T15:41:19.002",
      RecievedBy: "Meenakshi",
      StatusCode: "EOD-38",
      StatusType: "DL",
      Instructions: "Delivered to Meenakshi",
    },
    ReturnPromisedDeliveryDate: null,
    Ewaybill: [],
    InvoiceAmount: 5000,
    ChargedWeight: null,
    PickedupDate: "2024-09-18T18:26:01",
    DeliveryDate: "2024-09-20T15:41:19.002",
    SenderName: "DEMO SHOP B2C",
    AWB: "26805710004060",
    DispatchCount: 1,
    OrderType: "Pre-paid",
    ReturnedDate: null,
    ExpectedDeliveryDate: "2024-09-22T23:59:59",
    RTOStartedDate: null,
    Extras: "",
    FirstAttemptDate: "2024-09-20T14:10:33.302",
    ReverseInTransit: false,
    Quantity: "1",
    Origin: AMRITSAR,
    Consignee: {
      City: "Delhi",
      Name: "Meenakshi Venkataraman",
      Address1: ["Flat 7", "Peacock Residency"],
      Address2: [],
      Address3: "near the water tower",
      PinCode: 110008,
      State: "Delhi",
      Telephone1: "9812345670",
      Telephone2: "",
      Country: "India",
    },
    ReferenceNo: "2237",
    OutDestinationDate: "2024-09-18T18:29:35.037",
    CODAmount: 0,
    PromisedDeliveryDate: "2024-09-23T23:59:59",
    PickupLocation: "Demo warehouse",
    OriginRecieveDate: "2024-09-18T18:29:34.954",
    ...changes,
  };
}

/** What must be in nothing that is handed on. */
export const PRIVATE = /meenakshi|venkataraman|peacock|water tower|9812345670/i;

const AMRITSAR = "Amritsar_VerkaBypss_I (Punjab)";
const DELHI = "Delhi_DLEIndustrialArea_D (Delhi)";

function scan(
  time: string,
  type: string,
  word: string,
  code: string,
  instructions: string,
  location: string,
): JsonObject {
  return {
    ScanDetail: {
      ScanDateTime: time,
      ScanType: type,
      Scan: word,
      StatusDateTime: time,
      geo_location: { lat: 28.654652, long: 77.1620225 },
      ScannedLocation: location,
      StatusCode: code,
      Instructions: instructions,
    },
  };
}

/** A scan push as documented. */
export function push(status: JsonObject = {}, changes: JsonObject = {}): JsonObject {
  return {
    Shipment: {
      Status: {
        Status: "Dispatched",
        StatusDateTime: "2024-09-20T14:10:33.302",
        StatusType: "UD",
        StatusLocation: DELHI,
        Instructions: "Out for delivery",
        ...status,
      },
      PickUpDate: "2024-09-18T18:26:01",
      NSLCode: "X-DDD3FD",
      Sortcode: "DEL/DLE",
      ReferenceNo: "2237",
      AWB: "26805710004060",
      ...changes,
    },
  };
}
