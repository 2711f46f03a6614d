import type { SnapshotEvent } from "../../../modules/tracking/provider";
import { readIndiaTime } from "../../india-time";
import { type JsonObject, textAt } from "../../wire/fields";
import { placeOf } from "./place";
import { meaningOf } from "./statuses";

const LONGEST_DESCRIPTION = 2_000;

/** One scan in Delhivery's words. */
interface Words {
  type: string | null;
  word: string | null;
  code: string | null;
  time: string | null;
  location: string | null;
  instructions: string | null;
}

/** Whether a text names the recipient, so that it must not be handed on. */
export type NamesRecipient = (text: string) => boolean;

/**
 * Reads an entry of `Scans`. `StatusDateTime` goes before `ScanDateTime`: a push has only that one, and the two must be
 * one scan.
 *
 * @returns null when nothing is said at all
 */
export function readScan(detail: JsonObject, namesRecipient: NamesRecipient): SnapshotEvent | null {
  return eventOf(
    {
      type: textAt(detail, "ScanType", 50),
      word: textAt(detail, "Scan", 100),
      code: textAt(detail, "StatusCode", 100),
      time: textAt(detail, "StatusDateTime", 50) ?? textAt(detail, "ScanDateTime", 50),
      location: textAt(detail, "ScannedLocation"),
      instructions: textAt(detail, "Instructions", LONGEST_DESCRIPTION),
    },
    namesRecipient,
  );
}

/**
 * Reads a `Status`: the latest scan, in the answers of the API and in pushes.
 *
 * @param nslCode what a push has beside it; the API writes `StatusCode` into it
 */
export function readStatus(
  status: JsonObject,
  nslCode: string | null,
  namesRecipient: NamesRecipient,
): SnapshotEvent | null {
  return eventOf(
    {
      type: textAt(status, "StatusType", 50),
      word: textAt(status, "Status", 100),
      code: nslCode ?? textAt(status, "StatusCode", 100),
      time: textAt(status, "StatusDateTime", 50),
      location: textAt(status, "StatusLocation"),
      instructions: textAt(status, "Instructions", LONGEST_DESCRIPTION),
    },
    namesRecipient,
  );
}

function eventOf(
  { type, word, code, time, location, instructions }: Words,
  namesRecipient: NamesRecipient,
): SnapshotEvent | null {
  const told = instructions !== null && !namesRecipient(instructions) ? instructions : null;
  if ((told ?? word ?? code) === null) {
    return null;
  }
  return {
    ...(readIndiaTime(time) ?? { occurred_at: null, local_time: null }),
    ...meaningOf(type, word, code),
    sub_status: code ?? word,
    description: told ?? word ?? "",
    description_translated: null,
    ...placeOf(location),
    // What Delhivery sends as geo_location is where the customer's door is.
    coordinates: null,
    carrier_name: null,
  };
}
