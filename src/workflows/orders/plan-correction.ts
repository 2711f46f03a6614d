import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { fulfilledItems } from "../../contracts/fulfilled-items";
import {
  normalizeTrackingNumber,
  trackingNumberProblem,
} from "../../modules/tracking/domain/tracking-number";
import type { TrackerCorrection } from "../../modules/tracking/repositories/tracker-row";
import type TrackingModuleService from "../../modules/tracking/service";
import type { TrackerCorrectionInput } from "../inputs";
import { carrierPageUrl } from "./carrier-page-url";
import { type ChosenCarrier, chooseCarrier } from "./choose-carrier";
import type { Label } from "./label";
import { loadOrder } from "./load-order";
import { itemCheck, mergeItems } from "./tracker-input";

/** What correcting a tracker will do. */
export interface CorrectionPlan {
  correction: TrackerCorrection;
  /** Null when the label stays as it is. */
  label: { remove: string[]; add: Label[] } | null;
}

/** Checks a correction. Writes nothing. */
export async function planCorrection(
  container: MedusaContainer,
  service: TrackingModuleService,
  trackerId: string,
  input: TrackerCorrectionInput,
): Promise<CorrectionPlan> {
  const [tracker] = await service.readTimelines({ ids: [trackerId] });
  if (tracker === undefined || tracker.removed_at !== null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Tracker with id: ${trackerId} was not found`);
  }
  const problem = input.tracking_number === undefined ? null : trackingNumberProblem(input.tracking_number);
  if (problem !== null) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, problem);
  }
  const number =
    input.tracking_number === undefined
      ? tracker.tracking_number
      : normalizeTrackingNumber(input.tracking_number);
  const numberChanged = number !== tracker.tracking_number;
  const carrier = carrierOf(service, input, tracker, number, numberChanged);
  await checkItems(container, service, tracker, input);
  const correction: TrackerCorrection = {
    ...(numberChanged ? { tracking_number: number } : {}),
    ...(carrier === null
      ? {}
      : {
          carrier: {
            provider_id: carrier.provider_id,
            code: carrier.carrier_code,
            name: carrier.carrier_name,
          },
        }),
    ...(input.postal_code === undefined ? {} : { destination_postal_code: input.postal_code }),
    ...(input.country === undefined ? {} : { destination_country: input.country.toUpperCase() }),
    ...(input.phone_last4 === undefined ? {} : { phone_last4: input.phone_last4 }),
    ...(input.ship_date === undefined ? {} : { ship_date: input.ship_date }),
    ...(input.items === undefined ? {} : { items: mergeItems(input.items) }),
  };
  if (!numberChanged && carrier === null) {
    return { correction, label: null };
  }
  const final = carrier ?? tracker;
  const url = carrierPageUrl(service.providers, final.provider_id, final.carrier_code, number) ?? "";
  const label = { tracking_number: number, tracking_url: url, label_url: "" };
  // A correction whose process died has left the number it was to have, maybe.
  const begun = tracker.correction_begun?.correction.tracking_number ?? [];
  return { correction, label: { remove: [tracker.tracking_number].concat(begun), add: [label] } };
}

/** A new number without a carrier may be anybody's, so the carrier is found out anew; null: it stays. */
function carrierOf(
  service: TrackingModuleService,
  input: TrackerCorrectionInput,
  tracker: { provider_id: string; destination_country: string | null },
  number: string,
  numberChanged: boolean,
): ChosenCarrier | null {
  if (input.carrier !== undefined) {
    return chooseCarrier(service.providers, input.carrier, number, tracker.destination_country);
  }
  return numberChanged ? { provider_id: tracker.provider_id, carrier_code: null, carrier_name: null } : null;
}

async function checkItems(
  container: MedusaContainer,
  service: TrackingModuleService,
  tracker: { id: string; order_id: string; fulfillment_id: string },
  input: TrackerCorrectionInput,
): Promise<void> {
  if (input.items === undefined) {
    return;
  }
  const order = await loadOrder(container, tracker.order_id);
  const fulfillment = order.fulfillments.find(({ id }) => id === tracker.fulfillment_id);
  const others = (await service.readTimelines({ fulfillment_id: tracker.fulfillment_id })).filter(
    ({ id }) => id !== tracker.id,
  );
  const checkItem = itemCheck({
    held: fulfillment === undefined ? new Map<string, number>() : fulfilledItems(order, fulfillment),
    others,
  });
  for (const { line_item_id, quantity } of mergeItems(input.items)) {
    checkItem(line_item_id, quantity);
  }
}
