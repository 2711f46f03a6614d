import { codes, startForSpec } from "./spec-support";

describe("the 17TRACK simulator at its door", () => {
  it("answers both versions, and 404 for anything else", async () => {
    const { call, close } = await startForSpec();
    for (const version of ["v2.2", "v2.4"]) {
      expect((await call("getquota", [], { version })).body.code).toBe(0);
    }
    expect((await call("getrealtime", [])).status).toBe(404);
    expect((await call("getquota", [], { version: "v2.4/x" })).status).toBe(404);
    await close();
  });

  it("refuses a wrong key with 401, and takes a new one after a change", async () => {
    const { call, control, close } = await startForSpec();
    const refused = await call("getquota", [], { key: "wrong" });
    expect(refused).toMatchObject({ status: 401, body: { code: -18010002 } });
    await control.settings({ api_key: "rotated" });
    expect((await call("getquota", [])).status).toBe(401);
    expect((await call("getquota", [], { key: "rotated" })).status).toBe(200);
    await close();
  });

  it("takes 40 numbers a call, not 41, and only arrays of numbers", async () => {
    const { call, close } = await startForSpec();
    const numbers = Array.from({ length: 41 }, (_, index) => ({
      number: `UNKNOWN${index}`,
      carrier: 100002,
    }));
    expect((await call("register", numbers.slice(0, 40))).body.data.accepted).toHaveLength(40);
    expect((await call("register", numbers)).body).toEqual({
      code: -18010014,
      data: { errors: [{ code: -18010014, message: expect.stringContaining("40") }] },
    });
    for (const bad of ["{not json", [], {}, "", '"text"']) {
      expect((await call("register", bad)).body.code).toBe(-18010013);
    }
    expect(codes(await call("register", [{ carrier: 1 }, null]))).toEqual({ "": -18010010 });
    await close();
  });

  it("answers 429 to the fourth call in a second, and counts what arrived", async () => {
    const { call, control, close } = await startForSpec({ calls_per_second: 3, rate_window_ms: 60_000 });
    const statuses = [];
    for (let index = 0; index < 5; index += 1) {
      statuses.push((await call("getquota", [])).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(await control.calls()).toMatchObject({ count: 5, max_calls_in_any_window: 5, too_many: 2 });
    await control.clearCalls();
    expect((await call("getquota", [])).status).toBe(200);
    await close();
  });

  it("logs what was called with what, and how it was answered", async () => {
    const { call, control, close } = await startForSpec();
    await call("register", [{ number: "1Z999AA10123456784" }]);
    await call("getquota", [], { key: "wrong" });
    const { calls } = await control.calls({ endpoint: "register" });
    expect(calls).toEqual([
      expect.objectContaining({
        version: "v2.4",
        endpoint: "register",
        body: [{ number: "1Z999AA10123456784" }],
        status: 200,
      }),
    ]);
    expect((await control.calls()).calls.map(({ status }) => status)).toEqual([200, 401]);
    await close();
  });

  it("tells the person at the control what is wrong with an order", async () => {
    const { control, close } = await startForSpec();
    await expect(control.events("X12345", [{ status: "" }])).rejects.toThrow("400");
    await expect(control.journey("X12345", "nowhere")).rejects.toThrow("There are: dhl_de");
    await expect(control.settings({ step_ms: -1 })).rejects.toThrow("step_ms");
    await expect(control.sendWebhook("X12345")).rejects.toThrow("not registered");
    await close();
  });

  it("forgets everything but its settings on demand", async () => {
    const { call, control, close } = await startForSpec({ quota_total: 7 });
    await call("register", [{ number: "1Z999AA10123456784" }]);
    await control.quota({ remain: 0, max_daily: 1 });
    await control.fault({ kind: "stall", times: null });
    await control.reset();
    expect((await control.registrations()).count).toBe(0);
    expect((await control.calls()).max_calls_in_any_second).toBe(0);
    expect((await call("getquota", [])).body.data).toMatchObject({ quota_remain: 7, max_track_daily: 0 });
    await close();
  });
});
