import type { Quota } from "../provider";
import type { EffectKind, FeedPayload } from "./effect";

/** What the dashboard's bell says of troubles. Each says what to do, or that nothing has to be done. */

export function configurationBell(providerId: string, message: string): FeedPayload {
  return { title: `${providerId}: the configuration must be mended`, description: message };
}

export function quotaGoneBell(providerId: string): FeedPayload {
  return {
    title: `${providerId}: quota used up`,
    description:
      "The quota is used up. New packages are registered, the newest shipments first, as soon as there is quota again.",
  };
}

export function quotaLowBell(providerId: string, { remaining, total }: Quota): FeedPayload {
  return {
    title: `${providerId}: quota is running out`,
    description: `${remaining} of ${total} registrations are left.`,
  };
}

/** @param said what is known of why; null for nothing */
export function quotaUnknownBell(providerId: string, said: string | null): FeedPayload {
  return {
    title: `${providerId}: nobody knows how much quota is left`,
    description: [
      "For an hour the provider has not said how much of the quota is left.",
      ...(said === null ? [] : [said]),
      "Packages are registered all the same, and refused one by one when the quota is used up. Look into the provider's own dashboard, and for an update of the plugin.",
    ].join(" "),
  };
}

export function webhookUnreadableBell(providerId: string): FeedPayload {
  return {
    title: `${providerId}: a webhook could not be understood`,
    description:
      "It is kept, and listed among the failures, where it can be tried again after an update of the plugin. News of its package is fetched instead.",
  };
}

/** @param said what the provider says about its webhooks; null when it says nothing */
export function webhooksMissingBell(providerId: string, address: string, said: string | null): FeedPayload {
  const cure = `Check that ${address} is entered as the webhook address at ${providerId}, and that it can be reached from outside.`;
  return {
    title: `${providerId}: no webhooks arrive`,
    description: [
      "There is news, but no webhook has come for a day. It is fetched instead, which takes longer.",
      ...(said === null ? [] : [said]),
      cure,
    ].join(" "),
  };
}

/**
 * Something that should have happened will not, unless a person tries it again.
 *
 * @param others how many more of the kind gave up at the same moment for the same reason
 */
export function gaveUpBell(kind: EffectKind, error: string, others: number): FeedPayload {
  const more = others === 0 ? "" : ` ${others} more gave up with it. All are listed among the failures.`;
  return { title: titleOfGivenUp(kind), description: `${error.slice(0, 500)}${more}` };
}

function titleOfGivenUp(kind: EffectKind): string {
  switch (kind) {
    case "notify":
      return "A customer could not be told about a package";
    case "ask_customer":
      return "A customer could not be asked by mail";
    case "sync_fulfillment":
      return "A shipment is not followed";
    default:
      return "A tracking task gave up";
  }
}
