import { ERRORS, sortError } from "./errors";

/** Every error code of 17TRACK's error page, 0 (success) left out. */
const DOCUMENTED = [
  -18010001, -18010002, -18010003, -18010004, -18010005, -18010010, -18010011, -18010012, -18010013,
  -18010014, -18010015, -18010016, -18010018, -18010019, -18010020, -18010022, -18010201, -18010202,
  -18010203, -18010204, -18010205, -18010206, -18019801, -18019802, -18019803, -18019804, -18019805,
  -18019806, -18019807, -18019808, -18019809, -18019810, -18019811, -18019815, -18019816, -18019817,
  -18019818, -18019901, -18019902, -18019903, -18019904, -18019905, -18019906, -18019907, -18019908,
  -18019909, -18019910, -18019911, -18019912,
];

describe("the table of errors", () => {
  it("has every documented code, the HTTP statuses that come as codes, and nothing else", () => {
    const codes = [401, 404, 429, 500, 503, ...DOCUMENTED].map(String);
    expect(Object.keys(ERRORS).sort()).toEqual(codes.sort());
  });

  it.each([
    [-18019901, "done_already"],
    [-18019904, "done_already"],
    [-18019906, "done_already"],
    [-18019909, "not_yet"],
    [-18019902, "not_registered"],
    [-18019907, "wait_for_quota"],
    [-18019908, "wait_for_quota"],
    [-18019905, "retracked_before"],
    [-18010003, "try_later"],
    [-18019808, "try_later"],
    [-18010001, "configuration"],
    [-18010002, "configuration"],
    [-18010204, "configuration"],
  ])("sorts %i as %s", (code, kind) => {
    expect(sortError(String(code)).kind).toBe(kind);
  });

  it.each([
    [-18010012, "number_invalid", /Check it against the label/],
    [
      -18010018,
      "country_and_postal_code_needed",
      /^UPS asks for the recipient's country and postal code\. Enter both/,
    ],
    [
      -18010019,
      "postal_code_needed",
      /^UPS asks for the recipient's postal code\. Enter it and send again\.$/,
    ],
    [-18010020, "phone_needed", /^UPS asks for the last four digits of a phone number/],
    [-18010022, "ship_date_needed", /^UPS asks for the day of shipping/],
    [-18019903, "carrier_not_detected", /Choose the carrier/],
    [-18019910, "carrier_unknown", /Choose another one/],
    [-18019911, "carrier_unsupported", /^UPS cannot be followed with 17TRACK at the moment/],
  ])("tells the merchant what to do about %i", (code, reason, sentence) => {
    const sorted = sortError(String(code));
    expect(sorted.kind === "merchant_must_act" && [sorted.reason, sorted.say("UPS")]).toEqual([
      reason,
      expect.stringMatching(sentence),
    ]);
  });

  it("has a whole sentence for everything a person reads", () => {
    for (const sorted of Object.values(ERRORS)) {
      const sentence =
        "say" in sorted ? sorted.say("UPS") : "message" in sorted ? sorted.message : "Nothing.";
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(sentence).not.toMatch(/-180\d+|undefined|\{/);
    }
  });

  it("shows a code it does not know to the merchant, and tries again without one", () => {
    const unknown = sortError("-18019999");
    expect(unknown.kind === "merchant_must_act" && unknown.say("UPS")).toMatch(/code -18019999/);
    expect(sortError("toString").kind).toBe("merchant_must_act");
    expect(sortError(null).kind).toBe("try_later");
  });
});
