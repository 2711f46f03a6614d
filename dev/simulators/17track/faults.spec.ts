import { startForSpec } from "./spec-support";

const UNKNOWN = { number: "FAULTY-1234", carrier: 100002 };

describe("an API that fails on demand", () => {
  let spec: Awaited<ReturnType<typeof startForSpec>>;
  beforeEach(async () => {
    spec = await startForSpec();
  });
  afterEach(() => spec.close());

  const register = () => spec.call("register", [UNKNOWN]);
  const registered = async () => (await spec.control.registrations()).count;

  it("answers 5xx as often as ordered, then well", async () => {
    await spec.control.fault({ kind: "status", status: 503, times: 2 });
    expect([(await register()).status, (await register()).status, (await register()).status]).toEqual([
      503, 503, 200,
    ]);
    expect((await spec.control.calls()).calls.map(({ fault }) => fault)).toEqual(["status", "status", null]);
  });

  it("fails until cleared, at one endpoint only", async () => {
    await spec.control.fault({ kind: "status", status: 500, endpoint: "register", times: null });
    expect((await register()).status).toBe(500);
    expect((await spec.call("getquota", [])).status).toBe(200);
    await spec.control.clearFaults();
    expect((await register()).status).toBe(200);
  });

  it("lets some calls pass first", async () => {
    await spec.control.fault({ kind: "status", skip: 1 });
    expect([(await register()).status, (await register()).status]).toEqual([200, 503]);
  });

  it("answers 429 with a time to wait", async () => {
    await spec.control.fault({ kind: "rate_limit", retry_after: 7 });
    const response = await fetch(`${spec.running.url}/track/v2.4/getquota`, {
      method: "POST",
      headers: { "17token": "demo-17track-key" },
      body: "[]",
    });
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(await response.json()).toEqual({
      code: 429,
      data: { errors: [{ code: 429, message: "Too many requests." }] },
    });
  });

  it("fails a whole request with a code of 0, or with its own", async () => {
    await spec.control.fault({ kind: "error", code: -18010013, envelope_code: 0 });
    expect((await register()).body).toMatchObject({ code: 0, data: { errors: [{ code: -18010013 }] } });
    await spec.control.fault({ kind: "error", code: -18010003 });
    expect((await register()).body.code).toBe(-18010003);
  });

  it("hangs up before the work, or after it", async () => {
    await spec.control.fault({ kind: "drop" });
    await expect(register()).rejects.toThrow("fetch failed");
    expect(await registered()).toBe(0);
    await spec.control.fault({ kind: "drop", when: "after" });
    await expect(register()).rejects.toThrow("fetch failed");
    expect(await registered()).toBe(1);
  });

  it("does the work and answers 500", async () => {
    await spec.control.fault({ kind: "status", status: 500, when: "after" });
    expect((await register()).status).toBe(500);
    expect(await registered()).toBe(1);
  });

  it("breaks off in the middle of the answer, or answers something else altogether", async () => {
    await spec.control.fault({ kind: "truncate" });
    await expect(register()).rejects.toThrow();
    expect(await registered()).toBe(1);
    await spec.control.fault({ kind: "malformed" });
    await expect(register()).rejects.toThrow("not valid JSON");
  });

  it("never answers, and can still be ended", async () => {
    await spec.control.fault({ kind: "stall" });
    const signal = AbortSignal.timeout(50);
    const stalled = fetch(`${spec.running.url}/track/v2.4/getquota`, {
      method: "POST",
      headers: { "17token": "demo-17track-key" },
      signal,
    });
    await expect(stalled).rejects.toThrow("timeout");
    await spec.control.fault({ kind: "stall" });
    const cut = expect(spec.call("getquota", [])).rejects.toThrow("fetch failed");
    while ((await spec.control.calls()).count < 2) {
      // The call has to be under way before its server ends.
    }
    await spec.close();
    await cut;
  });

  it("answers late, and goes wrong after that when so ordered", async () => {
    await spec.control.fault({ kind: "latency", ms: 20 });
    await spec.control.fault({ kind: "status", status: 502 });
    expect((await register()).status).toBe(502);
    expect((await register()).status).toBe(200);
  });

  it("knows its endpoints", async () => {
    await expect(spec.control.fault({ kind: "drop", endpoint: "registre" })).rejects.toThrow(
      "There are: register",
    );
  });
});
