import type { WireEnvelope, WireRejected } from "./contract";

type Message = (about: string, example?: string) => string;

/** 17TRACK's error codes and wordings; what the documentation shortens is shortened here too. */
const MESSAGES: Record<number, Message> = {
  [-18010001]: () => "IP address is not in the whitelist, please set it in the dashboard.",
  [-18010002]: () => "Invalid security key.",
  [-18010003]: () => "Internal service error. Please try again later.",
  [-18010004]: () => "Account is disabled.",
  [-18010005]: () => "Unauthorized access.",
  [-18010010]: (about) => `Please provide the data '${about}'.`,
  [-18010011]: (about) => `The value of data '${about}' is invalid.`,
  [-18010012]: (about) => `The format of '${about}' is invalid.`,
  [-18010013]: () => "Invalid submitted data.",
  [-18010014]: () => "Tracking numbers exceed the 40 limit.",
  [-18010015]: (about, field) => `The value '${about}' of the field '${field}' is invalid.`,
  [-18010016]: () => "Last-mile carrier can only be set for postal services.",
  [-18010018]: (about) => `'${about}' required: Alpha-2 country code and postal code. Example 'US, 90001'.`,
  [-18010019]: (about) => `'${about}' required: postal code.`,
  [-18010020]: (about) => `'${about}' required: phone number.`,
  [-18010022]: () =>
    "Additional information is needed to continue tracking (ship date). Example '2024-01-01'.",
  [-18010204]: () => "Webhook URL not set, cannot push data.",
  [-18010206]: () => "Push failed.",
  [-18019801]: () => "The number is registered with multiple carriers, please specify carrier_old.",
  [-18019802]: (about) => `carrier_new '${about}' is incorrect.`,
  [-18019803]: () => "The new carrier cannot be the same as the current one.",
  [-18019804]: () => "carrier_new or final_carrier_new must be specified.",
  [-18019805]: (about) => `'${about}' is not registered with that carrier, or carrier_old is incorrect.`,
  [-18019806]: () => "The carrier can't be changed for stopped numbers, please retrack first.",
  [-18019807]: () => "The times for changing carrier exceed the limit.",
  [-18019808]: () => "The result has not yet returned after the latest registration or modification.",
  [-18019809]: () => "A registration for that carrier already exists.",
  [-18019810]: () => "The data meeting the update condition is not unique.",
  [-18019811]: () => "The data to be changed is not valid.",
  [-18019815]: () => "The carrier interface response timed out.",
  [-18019816]: () => "Carrier interface error, no results.",
  [-18019817]: () => "System error; the charge for this request was not processed.",
  [-18019818]: () => "The carrier is not supported in the real-time interface.",
  [-18019901]: (about) =>
    `The tracking number '${about}' has been registered, don't need to repeat registration.`,
  [-18019902]: (about) => `The tracking number '${about}' does not register, please register first.`,
  [-18019903]: (about) =>
    `The carrier of '${about}' can't be detected, please send the carrier code as a parameter.`,
  [-18019904]: () => "Retrack is not allowed. You can only retrack stopped number.",
  [-18019905]: (about) =>
    `'${about}' has been retracked once already. Each number can only be retracked once.`,
  [-18019906]: (about) => `'${about}' is not being tracked. Only numbers being tracked can be stopped.`,
  [-18019907]: () => "Exceeds the daily limit.",
  [-18019908]: () => "Quota is not enough for use.",
  [-18019909]: () => "No tracking information at the moment.",
  [-18019910]: (about) => `Carrier Code '${about}' is incorrect.`,
  [-18019911]: (about) => `Carrier '${about}' temporarily does not support registration.`,
  [-18019912]: () => "The real-time query interface is not authorized.",
};

export interface WireError {
  code: number;
  message: string;
}

/** An error in 17TRACK's words. `about` is the number, carrier, field or value it speaks of. */
export function wireError(code: number, about = "", example?: string): WireError {
  return { code, message: MESSAGES[code]?.(about, example) ?? `Unknown error ${code}.` };
}

/** The whole request failed. Illegal parameters are known to come with an envelope code of 0. */
export function failure(error: WireError, envelopeCode: number = error.code): WireEnvelope {
  return { code: envelopeCode, data: { errors: [error] } };
}

/** One number was refused. */
export function rejected(
  number: string,
  carrier: number | string | undefined,
  error: WireError,
): WireRejected {
  return { number, ...(carrier === undefined ? {} : { carrier }), error };
}
