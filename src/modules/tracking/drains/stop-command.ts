import type { TrackingContext } from "../context";
import type { ProviderCommandPayload } from "../domain/effect";
import { retrackRegistration } from "../operations/retrack-trackers";
import { isRegisteringNow } from "../repositories/due-tracker-repository";
import type { RegistrationName } from "../repositories/registration-name";
import { findUnusedRegistrations } from "../repositories/tracker-repository";
import { type CommandOutcome, giveCommand, type ProviderCommand } from "./give-command";
import { registrationLease } from "./registrations";

/**
 * Tells a provider to stop following a number, unless somebody uses it again. It may be entered again while the command
 * is on its way, too, and be registered before the command arrives: so it is looked again afterwards, and what the
 * command ended for nothing is followed again.
 */
export async function runStop(
  context: TrackingContext,
  { payload, attempts }: ProviderCommand,
): Promise<CommandOutcome> {
  if (!(await isUnused(context, payload))) {
    // An earlier attempt may have arrived, whatever we heard of it.
    return attempts > 1 ? followAgain(context, payload, "in_use_again") : done("in_use_again");
  }
  const { provider_id, tracking_number, carrier_code } = payload;
  const given = await giveCommand(context, payload, () =>
    context.providers
      .get(provider_id)
      .stop([{ tracking_number, carrier_code }], context.callContext(provider_id)),
  );
  if (given.state === "later") {
    return given;
  }
  const { outcome } = given.answer;
  return outcome === "done" ? followAgain(context, payload, "done") : done(outcome);
}

/** A command may wait long enough for the number to be entered again, here or on another order. */
async function isUnused(context: TrackingContext, registration: ProviderCommandPayload): Promise<boolean> {
  const unused = await context.direct((sql) => findUnusedRegistrations(sql, [nameOf(registration)]));
  return unused.length > 0;
}

/** Follows again what is in use and was stopped; a registration under way may be in use when its answer is there. */
function followAgain(
  context: TrackingContext,
  payload: ProviderCommandPayload,
  otherwise: string,
): Promise<CommandOutcome> {
  const registration = nameOf(payload);
  return context.transaction(async (sql) => {
    const retracked = await retrackRegistration(sql, registration, new Date());
    if (await isRegisteringNow(sql, registration, registrationLease(context))) {
      return { state: "later", error: "The number is being registered again just now." };
    }
    return done(retracked > 0 ? "followed_again" : otherwise);
  });
}

function done(outcome: string): CommandOutcome {
  return { state: "done", outcome };
}

function nameOf({ provider_id, tracking_number, carrier_code }: ProviderCommandPayload): RegistrationName {
  return { provider_id, tracking_number, carrier_code };
}
