import type { Quota } from "../provider";
import type { FeedPayload } from "./effect";

/** What the dashboard's bell says of troubles that last. Each says what to do, or that nothing has to be done. */

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
