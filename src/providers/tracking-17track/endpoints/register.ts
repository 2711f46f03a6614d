import {
  ProviderCallError,
  type RegistrationRequest,
  type RegistrationResult,
  type RetrackResult,
  type TrackedNumber,
} from "../../../modules/tracking/provider";
import type { Verdict } from "../sorting/verdict";
import { carrierCodeOf } from "../wire/carrier-code";
import { carrierParameter } from "./carrier-parameter";
import { deleteTrack } from "./delete-track";
import { type Call, perNumber, wireNumber } from "./endpoint";
import { detailFields } from "./register-fields";
import { retrack } from "./retrack";

/**
 * `register`: start following numbers. One quota per new pair of number and carrier; a pair that is registered
 * already, and a refused one, cost nothing. One that is registered already may have been stopped since, which only
 * an attempt to retrack it tells: that is free, and refused for one that is followed. 17TRACK retracks a number once;
 * after that it has to be deleted and registered anew, which costs quota again: only when a person decided so.
 *
 * Without a carrier 17TRACK detects it. With one, 17TRACK may still correct it, so the result names the carrier
 * that counts.
 *
 * In v2.2 one field carries what the carrier demands, and only its refusal says what that is: then those numbers
 * are sent once more with it, if we have it.
 */
export async function register(call: Call, requests: RegistrationRequest[]): Promise<RegistrationResult[]> {
  const followed = await retrackStopped(call, requests, await send(call, requests, () => null));
  const results = await registerAnew(call, requests, followed);
  if (call.version !== "v2.2") {
    return results;
  }
  const answerable = requests.flatMap((request, index) => {
    const result = results[index];
    const parameter = result?.outcome === "refused" ? carrierParameter(request, result.reason) : null;
    return parameter === null ? [] : [{ ...request, index, parameter }];
  });
  const second = await send(call, answerable, ({ parameter }) => parameter);
  return results.map(
    (result, index) => second[answerable.findIndex((each) => each.index === index)]?.result ?? result,
  );
}

/** Retracks what was registered already. */
async function retrackStopped(
  call: Call,
  requests: RegistrationRequest[],
  sent: Sent[],
): Promise<RegistrationResult[]> {
  const known = sent.flatMap(({ result, already }, index) => {
    const request = requests[index];
    return already && request !== undefined && result.outcome === "registered"
      ? [{ index, tracking_number: request.tracking_number, carrier_code: result.carrier_code }]
      : [];
  });
  const retracked = await retrackIfAllowed(call, known);
  return sent.map(({ result }, index) => {
    const answer = retracked[known.findIndex((each) => each.index === index)];
    return answer?.outcome === "refused" || answer?.outcome === "retracked_before" ? answer : result;
  });
}

/** An account that may not retrack learns nothing here: what is registered counts as followed, as for everybody else. */
async function retrackIfAllowed(call: Call, numbers: TrackedNumber[]): Promise<RetrackResult[]> {
  try {
    return await retrack(call, numbers);
  } catch (error) {
    if (error instanceof ProviderCallError && error.details.scope === "operation") {
      return [];
    }
    throw error;
  }
}

/** Gives registrations up that 17TRACK does not retrack, for new ones, where a person decided to pay for them. */
async function registerAnew(
  call: Call,
  requests: RegistrationRequest[],
  results: RegistrationResult[],
): Promise<RegistrationResult[]> {
  const spent = requests.flatMap((request, index) =>
    request.anew && results[index]?.outcome === "retracked_before" ? [{ ...request, index }] : [],
  );
  const deletions = await deleteTrack(call, spent);
  const gone = spent.filter((_, place) => deletions[place]?.outcome === "done");
  const sent = await send(call, gone, () => null);
  return results.map(
    (result, index) => sent[gone.findIndex((each) => each.index === index)]?.result ?? result,
  );
}

interface Sent {
  result: RegistrationResult;
  already: boolean;
}

async function send<T extends RegistrationRequest>(
  call: Call,
  requests: T[],
  parameterOf: (request: T) => string | null,
): Promise<Sent[]> {
  const verdicts = await perNumber(call, "register", requests, (request) => {
    const parameter = parameterOf(request);
    return {
      ...wireNumber(request),
      ...(request.carrier_code === null ? { auto_detection: true } : {}),
      ...detailFields(request, call.version),
      ...(parameter === null ? {} : { param: parameter }),
    };
  });
  return verdicts.map((verdict, index) => ({
    result: registrationResult(verdict, requests[index]?.carrier_code ?? null),
    already: verdict.outcome === "already",
  }));
}

function registrationResult(verdict: Verdict, askedFor: string | null): RegistrationResult {
  switch (verdict.outcome) {
    case "accepted":
    case "already":
      return { outcome: "registered", carrier_code: carrierCodeOf(verdict.item.carrier) ?? askedFor };
    case "not_yet":
    case "not_registered":
      return {
        outcome: "wait",
        reason: "try_later",
        message: "17TRACK did not say whether it follows this number. It is tried again by itself.",
        code: null,
      };
    default:
      return verdict;
  }
}
