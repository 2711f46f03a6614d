import type {
  CallContext,
  FetchResult,
  TrackedNumber,
  TrackingSnapshot,
} from "../../../modules/tracking/provider";
import { ProviderCallError } from "../../../modules/tracking/provider";
import { type JsonObject, objectAt, objectsAt, textAt } from "../../wire/fields";
import type { Answer, DelhiveryClient } from "../http/client";
import { readShipment, waybillOf } from "./read-shipment";

/** Waybills Delhivery takes in one call. */
export const BATCH_SIZE = 50;

/** What is known of the waybills asked for; those Delhivery does not know are not in it. */
type Known = Map<string, TrackingSnapshot>;

/**
 * Asks about numbers; one result each, in their order. What Delhivery does not know (yet) is pending.
 *
 * @throws ProviderCallError when a call failed as a whole
 */
export async function track(
  client: DelhiveryClient,
  numbers: TrackedNumber[],
  context: Pick<CallContext, "limited">,
): Promise<FetchResult[]> {
  const waybills = [...new Set(numbers.map(({ tracking_number }) => tracking_number))];
  const known = await ask(client, waybills, context);
  return numbers.map(({ tracking_number, carrier_code }): FetchResult => {
    const snapshot = known.get(tracking_number);
    return snapshot === undefined
      ? { outcome: "pending" }
      : { outcome: "update", update: { kind: "snapshot", tracking_number, carrier_code, snapshot } };
  });
}

/**
 * Unknown waybills are left out of an answer. Should one of them spoil it for the others, these are found by asking in
 * halves.
 */
async function ask(
  client: DelhiveryClient,
  waybills: string[],
  context: Pick<CallContext, "limited">,
): Promise<Known> {
  if (waybills.length === 0) {
    return new Map();
  }
  const list = waybills.map(encodeURIComponent).join(",");
  const answer = await client.get(`/api/v1/packages/json/?waybill=${list}`, context);
  const known = readAnswer(answer);
  if (known !== "unknown") {
    return known;
  }
  if (waybills.length === 1) {
    return new Map();
  }
  const middle = Math.ceil(waybills.length / 2);
  const first = await ask(client, waybills.slice(0, middle), context);
  return new Map([...first, ...(await ask(client, waybills.slice(middle), context))]);
}

/**
 * "No" comes with HTTP 200, too.
 *
 * @returns `unknown` when Delhivery says that it knows none of what it was asked about
 * @throws ProviderCallError when it says anything else than news
 */
function readAnswer({ body, answered_at }: Answer): Known | "unknown" {
  if (!("ShipmentData" in body)) {
    const said = [textAt(body, "Error", 200), textAt(body, "rmk", 200)].filter((text) => text !== null);
    if (said.some((text) => /\bno such\b|\bnot (?:exist|found)\b/i.test(text))) {
      return "unknown";
    }
    const words = said.length === 0 ? "" : `: ${said.join(" ")}`;
    throw new ProviderCallError(`Delhivery answered without any shipments${words}`, { kind: "retry" });
  }
  const shipments = objectsAt(body, "ShipmentData").map((entry): JsonObject => objectAt(entry, "Shipment"));
  return new Map(
    shipments.flatMap((shipment) => {
      const waybill = waybillOf(shipment);
      return waybill === null ? [] : [[waybill, readShipment(shipment, answered_at)] as const];
    }),
  );
}
