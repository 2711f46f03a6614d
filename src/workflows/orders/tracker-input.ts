import { MedusaError } from "@medusajs/framework/utils";
import {
  normalizeTrackingNumber,
  trackingNumberProblem,
} from "../../modules/tracking/domain/tracking-number";
import type { ProviderRegistry } from "../../modules/tracking/provider-registry";
import type { TrackerInput } from "../inputs";
import { type ChosenCarrier, chooseCarrier } from "./choose-carrier";
import { packedItems } from "./loose-items";

/** What a merchant entered for one package, checked. */
export interface CheckedTracker extends ChosenCarrier {
  tracking_number: string;
  items: { line_item_id: string; quantity: number }[];
  destination_postal_code: string | null;
  phone_last4: string | null;
  ship_date: string | null;
}

/** What a shipment holds, and the other packages that share it. */
export interface ShipmentContents {
  /** By line item id, in units ordered. */
  held: Map<string, number>;
  others: { tracking_number: string; items: { line_item_id: string; quantity: number }[] }[];
}

/**
 * Checks what a merchant entered: numbers well formed and each there once, carriers known, items of this order and
 * not more of them than are in the shipment and in no other package. One that is on the shipment already stays as it
 * is, whatever is entered for it again: a double click adds nothing.
 */
export function checkTrackerInputs(
  inputs: TrackerInput[],
  providers: ProviderRegistry,
  destinationCountry: string | null,
  contents: ShipmentContents,
): CheckedTracker[] {
  if (inputs.length === 0) {
    throw invalid("Enter at least one tracking number.");
  }
  const seen = new Set<string>();
  const entered = new Map<string, number>();
  const checkItem = itemCheck(contents);
  return inputs.map((input) => {
    const problem = trackingNumberProblem(input.tracking_number);
    if (problem !== null) {
      throw invalid(problem);
    }
    const number = normalizeTrackingNumber(input.tracking_number);
    if (seen.has(number)) {
      throw invalid(`The tracking number ${number} is entered twice. Enter each package once.`);
    }
    seen.add(number);
    const known = contents.others.some((other) => other.tracking_number === number);
    for (const { id, quantity } of known ? [] : (input.items ?? [])) {
      entered.set(id, (entered.get(id) ?? 0) + quantity);
      checkItem(id, entered.get(id) ?? 0);
    }
    return {
      ...chooseCarrier(providers, input.carrier, number, destinationCountry),
      tracking_number: number,
      items: mergeItems(input.items ?? []),
      destination_postal_code: input.postal_code ?? null,
      phone_last4: input.phone_last4 ?? null,
      ship_date: input.ship_date ?? null,
    };
  });
}

/** The same item twice in one package is one line. */
export function mergeItems(
  items: { id: string; quantity: number }[],
): { line_item_id: string; quantity: number }[] {
  const merged = new Map<string, number>();
  for (const { id, quantity } of items) {
    merged.set(id, (merged.get(id) ?? 0) + quantity);
  }
  return [...merged].map(([line_item_id, quantity]) => ({ line_item_id, quantity }));
}

/**
 * Makes a check that refuses items that are not in the shipment, or more of them than it has besides what other packages
 * hold.
 */
export function itemCheck({ held, others }: ShipmentContents): (id: string, quantity: number) => void {
  const packed = packedItems(others);
  return (id, quantity) => {
    const most = held.get(id);
    if (most === undefined) {
      throw invalid(
        `The item ${id} is not in this shipment. Enter items of the shipment, by their line item id.`,
      );
    }
    const elsewhere = packed.get(id) ?? 0;
    if (quantity + elsewhere > most) {
      const cure =
        elsewhere === 0 ? "" : ` ${elsewhere} are in packages that are there already: correct those first.`;
      throw invalid(
        `The packages hold ${quantity + elsewhere} of item ${id}, but the shipment has ${most}.${cure}`,
      );
    }
  };
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
