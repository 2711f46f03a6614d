import { type Answer, jsonAnswer } from "../../http/answer";
import { parseJson } from "../../http/body";
import type { Call } from "../api";
import type { DelhiverySimulator } from "../simulator";

/** One shipment as it is booked; only what the simulator looks at. */
interface Booking {
  name?: string;
  order?: string;
  phone?: string;
  add?: string;
  pin?: string | number;
  payment_mode?: string;
  cod_amount?: string | number;
  waybill?: string;
}

const NEEDED = ["name", "order", "phone", "add", "pin", "payment_mode"] as const;
const MODES = ["Prepaid", "COD", "Pickup", "REPL"];
/** What may not stand in any value. */
const FORBIDDEN = /[&#%;\\]/;

/**
 * `POST /api/cmu/create.json`, a form `format=json&data=<JSON>`: books shipments. Everything is answered with HTTP 200;
 * `success` says whether it went well, and `packages[].status` for each.
 */
export function createPackages(simulator: DelhiverySimulator, { body }: Call): Answer {
  const form = new URLSearchParams(body);
  const data = parseJson(form.get("data") ?? "");
  if (form.get("format") !== "json" || !data.ok || data.value === null || typeof data.value !== "object") {
    return failed("format key missing in POST, or data is not JSON", []);
  }
  const { shipments, pickup_location } = data.value as {
    shipments?: Booking[];
    pickup_location?: { name?: string };
  };
  if (!Array.isArray(shipments) || shipments.length === 0) {
    return failed("shipment list contains no data", []);
  }
  const place = pickup_location?.name ?? "";
  if (!simulator.settings.pickup_locations.includes(place)) {
    return failed("ClientWarehouse matching query does not exist.", []);
  }
  const problems = shipments.map((shipment) => problemOf(simulator, shipment));
  const bad = problems.find((problem) => problem !== null) ?? null;
  const packages = shipments.map((shipment, index) => book(simulator, shipment, problems[index] ?? null));
  return bad === null ? booked(packages) : failed(bad, packages);
}

type Package = ReturnType<typeof book>;

function book(simulator: DelhiverySimulator, shipment: Booking, problem: string | null) {
  const isCod = shipment.payment_mode === "COD";
  const cod_amount = isCod ? Number(shipment.cod_amount ?? 0) : 0;
  const common = {
    refnum: shipment.order ?? "",
    client: "DEMO SHOP B2C",
    payment: isCod ? "COD" : "Pre-paid",
    cod_amount,
    sort_code: "PNQ/CHN",
  };
  if (problem !== null) {
    return { ...common, waybill: "", status: "Fail", serviceable: false, remarks: [problem] };
  }
  const waybill = shipment.waybill || simulator.nextWaybill();
  simulator.put(waybill, { reference: shipment.order ?? "", cod_amount });
  simulator.scan(waybill, [{ status: "Manifested" }]);
  return { ...common, waybill, status: "Success", serviceable: true, remarks: [""] };
}

function problemOf(simulator: DelhiverySimulator, shipment: Booking): string | null {
  const missing = NEEDED.find((name) => String(shipment[name] ?? "").trim() === "");
  if (missing !== undefined) {
    return `${missing} is missing`;
  }
  if (Object.values(shipment).some((value) => typeof value === "string" && FORBIDDEN.test(value))) {
    return "Invalid characters in the request";
  }
  if (!MODES.includes(shipment.payment_mode ?? "")) {
    return "Payment mode is wrong";
  }
  if ((shipment.order ?? "").length > 50) {
    return "Order id is longer than 50 characters";
  }
  if (simulator.settings.unserved_pins.includes(String(shipment.pin))) {
    return "Crashing while saving package due to exception 'non serviceable pincode'. Package might have been partially saved.";
  }
  const known = simulator.findByReference(shipment.order ?? "");
  const taken = shipment.waybill === undefined ? undefined : simulator.find(shipment.waybill);
  return known !== undefined || taken !== undefined ? "Duplicate order id" : null;
}

function booked(packages: Package[]): Answer {
  const cod = packages.filter(({ payment }) => payment === "COD");
  return jsonAnswer(200, {
    ...counts(packages),
    prepaid_count: packages.length - cod.length,
    cod_count: cod.length,
    cod_amount: cod.reduce((sum, { cod_amount }) => sum + cod_amount, 0),
    upload_wbn: "UPL2448918016716193813",
    packages,
    success: true,
  });
}

function failed(rmk: string, packages: Package[]): Answer {
  return jsonAnswer(200, {
    ...counts(packages),
    prepaid_count: 0,
    cod_count: 0,
    cod_amount: 0,
    packages,
    rmk,
    success: false,
    error: true,
  });
}

function counts(packages: Package[]) {
  return {
    cash_pickups_count: 0,
    package_count: packages.length,
    pickups_count: 0,
    replacement_count: 0,
    cash_pickups: 0,
  };
}
