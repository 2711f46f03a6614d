import type { RefusalReason } from "../../../modules/tracking/provider";

/** What an error code of 17TRACK means for us. */
export type SortedError =
  /** What was asked for is so already. */
  | { kind: "done_already" }
  /** Registered; the carrier has said nothing yet. */
  | { kind: "not_yet" }
  | { kind: "not_registered" }
  /** Stopped, and retracked before: only another registration follows it again. */
  | { kind: "retracked_before"; message: string }
  /** `say` takes the carrier's name, or "The carrier", and says what to enter. */
  | { kind: "merchant_must_act"; reason: RefusalReason; say: (carrier: string) => string }
  | { kind: "wait_for_quota"; message: string }
  | { kind: "try_later"; message: string }
  /**
   * Key, account, address or webhook settings must be mended. `endpoint`: what is wrong concerns the endpoint that was
   * called, and others may work.
   */
  | { kind: "configuration"; concerns: "account" | "endpoint"; message: string };

const mustAct = (reason: RefusalReason, say: (carrier: string) => string): SortedError => ({
  kind: "merchant_must_act",
  reason,
  say,
});
const later = (message: string): SortedError => ({ kind: "try_later", message });
const mend = (message: string): SortedError => ({ kind: "configuration", concerns: "account", message });
const mendForEndpoint = (message: string): SortedError => ({
  kind: "configuration",
  concerns: "endpoint",
  message,
});

const CHECK_DETAILS = () =>
  "17TRACK does not understand the details sent with this number. Check number, carrier, postal code and dates, and send again.";
const BUSY = later("17TRACK is not available at the moment. It is tried again by itself.");
const CARRIER_SILENT = later("17TRACK got no answer from the carrier. It is tried again by itself.");

/**
 * Every error code of 17TRACK's tracking API (https://api.17track.net/en/doc?anchor=api-errorcode), and the HTTP
 * statuses it repeats in its answers, sorted once.
 */
export const ERRORS: Readonly<Record<string, SortedError>> = {
  "401": mend("17TRACK refuses the security key. Check api_key against your 17TRACK dashboard."),
  "404": mendForEndpoint("17TRACK does not know this address. Check base_url and version."),
  "429": later("17TRACK receives too many calls. It is tried again by itself."),
  "500": BUSY,
  "503": BUSY,
  "-18010001": mend(
    "17TRACK does not accept calls from this server's IP address. Add it to the whitelist in your 17TRACK dashboard, or switch the whitelist off.",
  ),
  "-18010002": mend("17TRACK refuses the security key. Check api_key against your 17TRACK dashboard."),
  "-18010003": BUSY,
  "-18010004": mend("Your 17TRACK account is disabled. Ask 17TRACK's support."),
  "-18010005": mendForEndpoint(
    "Your 17TRACK account may not do this. Check its rights in your 17TRACK dashboard.",
  ),
  "-18010010": mustAct("other", CHECK_DETAILS),
  "-18010011": mustAct("other", CHECK_DETAILS),
  "-18010012": mustAct(
    "number_invalid",
    () => "17TRACK does not take this for a tracking number. Check it against the label and correct it.",
  ),
  "-18010013": mustAct("other", CHECK_DETAILS),
  // We never send more; a request that is refused for it is cut in halves.
  "-18010014": later("17TRACK was sent too many numbers at once. It is tried again by itself."),
  "-18010015": mustAct("other", CHECK_DETAILS),
  "-18010016": mustAct(
    "other",
    () => "17TRACK takes a last-mile carrier only for postal services. Choose one carrier and send again.",
  ),
  "-18010018": mustAct(
    "country_and_postal_code_needed",
    (carrier) => `${carrier} asks for the recipient's country and postal code. Enter both and send again.`,
  ),
  "-18010019": mustAct(
    "postal_code_needed",
    (carrier) => `${carrier} asks for the recipient's postal code. Enter it and send again.`,
  ),
  "-18010020": mustAct(
    "phone_needed",
    (carrier) =>
      `${carrier} asks for the last four digits of a phone number. Enter the recipient's and send again.`,
  ),
  "-18010022": mustAct(
    "ship_date_needed",
    (carrier) => `${carrier} asks for the day of shipping. Enter it and send again.`,
  ),
  "-18010201": mendForEndpoint("17TRACK has no webhook address. Enter it in your 17TRACK dashboard."),
  "-18010202": mendForEndpoint(
    "The webhook address at 17TRACK is not a web address. Correct it in your 17TRACK dashboard.",
  ),
  "-18010203": mendForEndpoint(
    "17TRACK's test call to your webhook address failed. Check that the shop can be reached at it.",
  ),
  "-18010204": mendForEndpoint(
    "17TRACK has no webhook address to send to. Enter it in your 17TRACK dashboard.",
  ),
  "-18010205": mend("An IP address in your 17TRACK dashboard is malformed. Correct the whitelist."),
  "-18010206": later(
    "17TRACK could not reach your webhook address. Check that the shop answers there, and try again.",
  ),
  "-18019801": mustAct(
    "other",
    () =>
      "17TRACK follows this number with several carriers. Remove the package and add it again with the right carrier.",
  ),
  "-18019802": mustAct("carrier_unknown", () => "17TRACK does not know the new carrier. Choose another one."),
  "-18019803": { kind: "done_already" },
  "-18019804": mustAct("carrier_unknown", () => "17TRACK was not told the new carrier. Choose one."),
  "-18019805": { kind: "not_registered" },
  "-18019806": mustAct(
    "other",
    () => "17TRACK has stopped following this number. Follow it again first, then change the carrier.",
  ),
  "-18019807": mustAct(
    "other",
    () =>
      "The carrier of this number was changed five times, and 17TRACK allows no more. Remove the package and add it again with the right carrier; that uses one registration of your quota.",
  ),
  "-18019808": later("17TRACK is still looking this number up. It is tried again by itself."),
  "-18019809": { kind: "done_already" },
  "-18019810": mustAct(
    "other",
    () =>
      "17TRACK follows this number with several carriers and needs to know which one is meant. Choose the carrier and send again.",
  ),
  "-18019811": mustAct("other", CHECK_DETAILS),
  "-18019815": CARRIER_SILENT,
  "-18019816": CARRIER_SILENT,
  "-18019817": BUSY,
  "-18019818": mustAct(
    "carrier_unsupported",
    (carrier) => `${carrier} cannot be asked at once by 17TRACK. Wait for its next regular update.`,
  ),
  "-18019901": { kind: "done_already" },
  "-18019902": { kind: "not_registered" },
  "-18019903": mustAct(
    "carrier_not_detected",
    () => "17TRACK cannot tell the carrier of this number. Choose the carrier and send again.",
  ),
  "-18019904": { kind: "done_already" },
  "-18019905": {
    kind: "retracked_before",
    message:
      "17TRACK follows a stopped number again only once, and this one was followed again before. Follow it again to register it anew, which costs one registration, or enter its news by hand.",
  },
  "-18019906": { kind: "done_already" },
  "-18019907": {
    kind: "wait_for_quota",
    message:
      "Today's limit of your 17TRACK account is used up. It goes on by itself tomorrow, or when you raise the limit.",
  },
  "-18019908": {
    kind: "wait_for_quota",
    message: "Your 17TRACK quota is used up. It goes on by itself when there is quota again.",
  },
  "-18019909": { kind: "not_yet" },
  "-18019910": mustAct(
    "carrier_unknown",
    () => "17TRACK does not know this carrier. Choose another one and send again.",
  ),
  "-18019911": mustAct(
    "carrier_unsupported",
    (carrier) =>
      `${carrier} cannot be followed with 17TRACK at the moment. Choose another carrier, or enter the news by hand.`,
  ),
  "-18019912": mendForEndpoint(
    "Your 17TRACK account is not authorised for real-time queries. Ask 17TRACK's support.",
  ),
};

/**
 * What a code means. One that 17TRACK added since is shown to the merchant rather than tried for ever; a refusal
 * without any code is tried again.
 */
export function sortError(code: string | null): SortedError {
  if (code === null) {
    return later("17TRACK refused this number without saying why. It is tried again by itself.");
  }
  return (
    (Object.hasOwn(ERRORS, code) ? ERRORS[code] : undefined) ??
    mustAct(
      "other",
      () =>
        `17TRACK refuses this number for a reason unknown here (code ${code}). Check number and carrier, or ask 17TRACK's support.`,
    )
  );
}

/** How far a trouble reaches, as the caller wants to know it: only to what was called for, or to everything. */
export function scopeOf(concerns: "account" | "endpoint"): { scope?: "operation" } {
  return concerns === "endpoint" ? { scope: "operation" } : {};
}
