import type { CommandResult, RegistrationRequest } from "../../../modules/tracking/provider";
import { carrierParameter } from "./carrier-parameter";
import { commandResult } from "./command-result";
import { type Call, perNumber, wireNumber } from "./endpoint";
import { detailFields } from "./register-fields";

/**
 * `changeinfo`: hand over details for numbers already registered. Free.
 * v2.2 has one field for what a carrier demands; a phone number counts before a postal code there, because it is
 * only ever known when a merchant entered it.
 */
export async function changeInfo(call: Call, requests: RegistrationRequest[]): Promise<CommandResult[]> {
  const verdicts = await perNumber(call, "changeinfo", requests, (request) => ({
    ...wireNumber(request),
    items: { ...detailFields(request, call.version), ...(call.version === "v2.2" ? parameter(request) : {}) },
  }));
  return verdicts.map(commandResult);
}

function parameter(request: RegistrationRequest): { param?: string } {
  const param = carrierParameter(request, "phone_needed") ?? carrierParameter(request, "postal_code_needed");
  return param === null ? {} : { param };
}
