import type { CommandResult, TrackedNumber } from "../../../modules/tracking/provider";
import { refusalBeforeAsking } from "../sorting/acceptable";
import { commandResult, refusedFor } from "./command-result";
import { type Call, perNumber, wireNumber } from "./endpoint";
import { retrack } from "./retrack";

export interface CarrierChange {
  tracking_number: string;
  carrier_code_from: string | null;
  carrier_code_to: string;
}

/** "Carrier can't be changed for stopped numbers; retrack first". */
const STOPPED = "-18019806";

/**
 * `changecarrier`: free, five times per number. 17TRACK refuses it for numbers it has stopped following; those are
 * followed again first, which is free as well.
 */
export async function changeCarrier(call: Call, changes: CarrierChange[]): Promise<CommandResult[]> {
  const results = await sendChanges(call, changes);
  const stopped = results.flatMap((result, index) =>
    result.outcome === "refused" && result.code === STOPPED ? [index] : [],
  );
  const retracked = await retrack(
    call,
    stopped.flatMap((index) => changes.slice(index, index + 1)).map(asNumber),
  );
  const movable = stopped.filter((_, place) => retracked[place]?.outcome === "done");
  const second = await sendChanges(
    call,
    movable.flatMap((index) => changes.slice(index, index + 1)),
  );
  return results.map((result, index) => {
    const again = retracked[stopped.indexOf(index)];
    const refusal = again?.outcome === "retracked_before" ? refusedFor(again) : again;
    return second[movable.indexOf(index)] ?? refusal ?? result;
  });
}

async function sendChanges(call: Call, changes: CarrierChange[]): Promise<CommandResult[]> {
  const items = changes.map((change) => ({ ...asNumber(change), to: change.carrier_code_to }));
  const verdicts = await perNumber(
    call,
    "changecarrier",
    items,
    (item) => {
      const { number, carrier } = wireNumber(item);
      return {
        number,
        ...(carrier === undefined ? {} : { carrier_old: carrier }),
        carrier_new: Number(item.to),
      };
    },
    (item) => refusalBeforeAsking(item) ?? refusalBeforeAsking({ ...item, carrier_code: item.to }),
  );
  return verdicts.map(commandResult);
}

function asNumber(change: CarrierChange): TrackedNumber {
  return { tracking_number: change.tracking_number, carrier_code: change.carrier_code_from };
}
