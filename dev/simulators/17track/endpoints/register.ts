import { isPostal } from "../carriers";
import { detectCarrier } from "../detect-carrier";
import { type WireError, wireError } from "../errors";
import { missingRequirement } from "../number-rule";
import type { Registration } from "../registry";
import type { Track17State } from "../state";
import { type Endpoint, type EndpointContext, orderedRejection } from "./endpoint";
import { carrierOf, forEachNumber, type Item, textOf } from "./items";
import { newRegistration } from "./new-registration";
import { invalidField } from "./register-fields";

const NUMBER_FORMAT = /^[A-Z0-9-]{5,50}$/;

/** Starts following numbers; each costs one registration of the quota. */
export const register: Endpoint = (body, context) =>
  forEachNumber(body, (number, item, results) => {
    const refused = (error: WireError) => {
      const carrier = carrierOf(item.carrier);
      results.reject(number, Number.isNaN(carrier) ? undefined : carrier, error);
    };
    const choice = chooseCarrier(context.state, number, item);
    if ("error" in choice) {
      return refused(choice.error);
    }
    const registration = newRegistration(number, item, choice, context);
    const error = refusal(registration, item, context);
    if (error !== undefined) {
      return refused(error);
    }
    context.state.quota.spend();
    context.state.registry.add(registration);
    context.registered(registration);
    const { origin, carrier, email, tag, lang } = registration;
    results.accept({ origin, number, carrier, email, tag, lang });
  });

type CarrierChoice = { carrier: number; origin: Registration["origin"] } | { error: WireError };

function chooseCarrier(state: Track17State, number: string, item: Item): CarrierChoice {
  if (!NUMBER_FORMAT.test(number)) {
    return { error: wireError(-18010012, number) };
  }
  const wanted = carrierOf(item.carrier);
  const rule = state.rules.get(number);
  if (wanted !== undefined && !state.isValidCarrier(wanted)) {
    return { error: wireError(-18019910, String(item.carrier)) };
  }
  if (rule?.correct_to != null) {
    return { carrier: rule.correct_to, origin: 1 };
  }
  if (wanted !== undefined) {
    return { carrier: wanted, origin: 2 };
  }
  const registered = state.registry.find(number)[0];
  const guess = rule?.undetectable ? null : (rule?.detect_as ?? detectCarrier(number));
  const detected = item.auto_detection === false ? null : (registered?.carrier ?? guess);
  return detected === null ? { error: wireError(-18019903, number) } : { carrier: detected, origin: 1 };
}

function refusal(registration: Registration, item: Item, { state }: EndpointContext): WireError | undefined {
  const { number, carrier } = registration;
  const ordered = orderedRejection(state, number, "register");
  if (ordered !== undefined) {
    return ordered;
  }
  if (state.settings.unsupported_carriers.includes(carrier)) {
    return wireError(-18019911, String(carrier));
  }
  if (state.registry.find(number, carrier).length > 0) {
    return wireError(-18019901, number);
  }
  if (textOf(item.final_carrier) !== null || (carrierOf(item.final_carrier) ?? 0) !== 0) {
    if (!isPostal(carrier)) {
      return wireError(-18010016);
    }
  }
  const invalid = invalidField(item);
  if (invalid !== undefined) {
    return invalid;
  }
  const missing = missingRequirement(state.rules.get(number), registration);
  if (missing !== null) {
    return wireError(missing, number);
  }
  const quota = state.quota.refusal();
  return quota === null ? undefined : wireError(quota);
}
