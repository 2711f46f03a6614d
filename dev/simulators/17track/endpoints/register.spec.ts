import { codes, startForSpec } from "../spec-support";

const UPS_NUMBER = "1Z999AA10123456784";

describe("registering", () => {
  let spec: Awaited<ReturnType<typeof startForSpec>>;
  beforeEach(async () => {
    spec = await startForSpec();
  });
  afterEach(() => spec.close());

  it("detects the carrier from the number's shape and echoes the number in capitals", async () => {
    const { body } = await spec.call("register", [{ number: ` ${UPS_NUMBER.toLowerCase()} `, tag: "trk_1" }]);
    expect(body.data).toEqual({
      accepted: [{ origin: 1, number: UPS_NUMBER, carrier: 100002, email: null, tag: "trk_1", lang: null }],
      rejected: [],
    });
  });

  it("verifies a carrier that was sent, also as text", async () => {
    const { body } = await spec.call("register", [{ number: "ANYTHING-1", carrier: "7041" }]);
    expect(body.data.accepted).toEqual([expect.objectContaining({ origin: 2, carrier: 7041 })]);
  });

  it("answers accepted and rejected side by side", async () => {
    await spec.call("register", [{ number: UPS_NUMBER }]);
    const answer = await spec.call("register", [
      { number: "1234", carrier: 100002 },
      { number: UPS_NUMBER },
      { number: UPS_NUMBER, carrier: 100002 },
      { number: "WHO-KNOWS-1" },
      { number: "WRONG-CARRIER", carrier: 999999 },
      { number: "CLOSED-CARRIER", carrier: 11031 },
      { number: "LAST-MILE-1", carrier: 100002, final_carrier: 21051 },
      { number: "BAD-COUNTRY-1", carrier: 100002, destination_country: "Germany" },
      { number: "9400111899223817576194" },
    ]);
    expect(codes(answer)).toEqual({
      "1234": -18010012,
      [UPS_NUMBER]: -18019901,
      "WHO-KNOWS-1": -18019903,
      "WRONG-CARRIER": -18019910,
      "CLOSED-CARRIER": -18019911,
      "LAST-MILE-1": -18010016,
      "BAD-COUNTRY-1": -18010015,
    });
    expect(answer.body.data.rejected).toHaveLength(8);
    expect(answer.body.data.accepted).toEqual([expect.objectContaining({ carrier: 21051 })]);
    expect(answer.body.data.rejected?.[0]?.error.message).toBe("The format of '1234' is invalid.");
  });

  it("takes one number for two carriers, and charges for both", async () => {
    await spec.call("register", [
      { number: "TWICE-12345", carrier: 100002 },
      { number: "TWICE-12345", carrier: 7041 },
    ]);
    expect((await spec.call("getquota", [])).body.data).toMatchObject({ quota_used: 2, today_used: 2 });
  });

  it.each([
    ["country_and_postal_code", -18010018, { destination_postal_code: "10115", destination_country: "DE" }],
    ["postal_code", -18010019, { destination_postal_code: "10115" }],
    ["phone", -18010020, { phone_number_last_4: "1234" }],
    ["ship_date", -18010022, { ship_date: "2026-11-20" }],
  ] as const)("asks for %s until it gets it", async (requires, code, data) => {
    await spec.control.rule("NEEDY-12345", { requires });
    const bare = { number: "NEEDY-12345", carrier: 100002 };
    expect(codes(await spec.call("register", [bare]))).toEqual({ "NEEDY-12345": code });
    const { body } = await spec.call("register", [{ ...bare, ...data }]);
    expect(body.data.accepted).toHaveLength(1);
  });

  it("takes v2.2's single extra field for whatever is asked, and ignores v2.4's", async () => {
    await spec.control.rule("NEEDY-22222", { requires: "postal_code" });
    const bare = { number: "NEEDY-22222", carrier: 100002 };
    const version = { version: "v2.2" };
    const v24 = await spec.call("register", [{ ...bare, destination_postal_code: "10115" }], version);
    expect(codes(v24)).toEqual({ "NEEDY-22222": -18010019 });
    const v22 = await spec.call("register", [{ ...bare, param: "10115" }], version);
    expect(v22.body.data.accepted).toHaveLength(1);
  });

  it("behaves for single numbers as the control orders", async () => {
    await spec.control.rule(UPS_NUMBER, { undetectable: true });
    await spec.control.rule("SECRET-12345", { detect_as: 7041 });
    await spec.control.rule("CORRECTED-1", { correct_to: 100007 });
    await spec.control.rule("REFUSED-123", { reject: { register: -18019911 } });
    const answer = await spec.call("register", [
      { number: UPS_NUMBER },
      { number: "SECRET-12345" },
      { number: "CORRECTED-1", carrier: 7041 },
      { number: "REFUSED-123", carrier: 7041 },
    ]);
    expect(codes(answer)).toEqual({ [UPS_NUMBER]: -18019903, "REFUSED-123": -18019911 });
    expect(answer.body.data.accepted?.map(({ carrier, origin }) => [carrier, origin])).toEqual([
      [7041, 1],
      [100007, 1],
    ]);
  });

  it("spends quota once per number, and refuses when the total or the day is used up", async () => {
    const order = (number: string) => ({ number, carrier: 100002 });
    await spec.control.quota({ remain: 2 });
    const first = await spec.call("register", [order("QUOTA-001"), order("QUOTA-001"), order("QUOTA-002")]);
    expect(codes(first)).toEqual({ "QUOTA-001": -18019901 });
    const second = await spec.call("register", [order("QUOTA-003")]);
    expect(second.body.data.rejected?.[0]?.error).toEqual({
      code: -18019908,
      message: "Quota is not enough for use.",
    });
    await spec.control.quota({ remain: 100, max_daily: 2 });
    expect(codes(await spec.call("register", [order("QUOTA-003")]))).toEqual({ "QUOTA-003": -18019907 });
    await spec.control.quota({ max_daily: 0 });
    expect((await spec.call("register", [order("QUOTA-003")])).body.data.accepted).toHaveLength(1);
  });

  it("answers the quota flat, below zero too", async () => {
    await spec.control.quota({ total: 10, used: 12, used_today: 3, max_daily: 0 });
    for (const body of [[], {}]) {
      expect((await spec.call("getquota", body)).body.data).toEqual({
        quota_total: 10,
        quota_used: 12,
        quota_remain: -2,
        today_used: 3,
        max_track_daily: 0,
        free_email_quota: 300,
        free_email_quotaused: 0,
      });
    }
  });
});
