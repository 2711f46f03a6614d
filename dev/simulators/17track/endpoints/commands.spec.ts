import { codes, startForSpec } from "../spec-support";

const NUMBER = "JD014600006281";
const order = { number: NUMBER, carrier: 7041 };

describe("commands on registered numbers", () => {
  let spec: Awaited<ReturnType<typeof startForSpec>>;
  beforeEach(async () => {
    spec = await startForSpec();
    await spec.call("register", [order]);
  });
  afterEach(() => spec.close());

  it("knows nothing of numbers nobody registered", async () => {
    const stranger = { number: "STRANGER-1", carrier: 7041 };
    for (const endpoint of ["stoptrack", "retrack", "deletetrack", "push", "gettrackinfo", "changecarrier"]) {
      expect(codes(await spec.call(endpoint, [stranger]))).toEqual({ "STRANGER-1": -18019902 });
    }
    const changed = await spec.call("changeinfo", [{ ...stranger, items: { tag: "x" } }]);
    expect(codes(changed)).toEqual({ "STRANGER-1": -18019902 });
  });

  it("stops once, retracks once, and only what was stopped", async () => {
    expect(codes(await spec.call("retrack", [order]))).toEqual({ [NUMBER]: -18019904 });
    expect((await spec.call("stoptrack", [order])).body.data.accepted).toEqual([order]);
    expect(codes(await spec.call("stoptrack", [order]))).toEqual({ [NUMBER]: -18019906 });
    expect((await spec.call("retrack", [order])).body.data.accepted).toEqual([order]);
    await spec.call("stoptrack", [order]);
    expect(codes(await spec.call("retrack", [order]))).toEqual({ [NUMBER]: -18019905 });
  });

  it("forgets a deleted number; registering it again costs again", async () => {
    await spec.call("deletetrack", [order]);
    expect(codes(await spec.call("gettrackinfo", [order]))).toEqual({ [NUMBER]: -18019902 });
    await spec.call("register", [order]);
    expect((await spec.call("getquota", [])).body.data.quota_used).toBe(2);
  });

  it("changes a carrier at most five times, with every refusal of the documentation", async () => {
    const change = async (values: object) =>
      codes(await spec.call("changecarrier", [{ number: NUMBER, ...values }]))[NUMBER] ?? "changed";
    expect(await change({ carrier_new: 999999 })).toBe(-18019802);
    expect(await change({ carrier_new: 7041 })).toBe(-18019803);
    expect(await change({})).toBe(-18019804);
    expect(await change({ carrier_old: 100002, carrier_new: 7044 })).toBe(-18019805);
    for (const carrier_new of [7044, 100007, 100005, 100002, 100001]) {
      expect(await change({ carrier_new })).toBe("changed");
    }
    expect(await change({ carrier_new: 7041 })).toBe(-18019807);
    await spec.call("register", [order]);
    expect(await change({ carrier_new: 100003 })).toBe(-18019801);
    expect(await change({ carrier_old: 7041, carrier_new: 100001 })).toBe(-18019809);
    await spec.call("stoptrack", [order]);
    expect(await change({ carrier_old: 7041, carrier_new: 100003 })).toBe(-18019806);
    await spec.control.rule(NUMBER, { reject: { changecarrier: -18019808 } });
    expect(await change({ carrier_old: 100001, carrier_new: 100003 })).toBe(-18019808);
  });

  it("changes what was said at registration, and refuses nonsense", async () => {
    await spec.call("changeinfo", [{ ...order, items: { tag: "new", destination_postal_code: "10115" } }]);
    const { registrations } = await spec.control.registrations({ number: NUMBER });
    expect(registrations[0]).toMatchObject({ tag: "new", additional: { destination_postal_code: "10115" } });
    for (const items of [{}, undefined, { destination_country: "Germany" }]) {
      expect(codes(await spec.call("changeinfo", [{ ...order, items }]))).toEqual({ [NUMBER]: -18019811 });
    }
    await spec.call("register", [{ number: NUMBER, carrier: 100002 }]);
    const ambiguous = await spec.call("changeinfo", [{ number: NUMBER, items: { tag: "x" } }]);
    expect(codes(ambiguous)).toEqual({ [NUMBER]: -18019810 });
  });

  it("pushes only with a webhook address and news", async () => {
    expect(codes(await spec.call("push", [order]))).toEqual({ [NUMBER]: -18010204 });
    await spec.control.settings({ webhook_url: "http://127.0.0.1:9/" });
    expect(codes(await spec.call("push", [order]))).toEqual({ [NUMBER]: -18019909 });
    await spec.control.events(NUMBER, [{ status: "InTransit" }], { webhook: false });
    expect((await spec.call("push", [order])).body.data.accepted).toEqual([order]);
  });
});
