import { Resend } from "resend";
import { ResendControl, type RunningResend, startResendSimulator } from "./index";
import type { ResendOptions } from "./server";

const mail = {
  from: "Shop <orders@shop.example>",
  to: "Ada <ada@customer.example>",
  subject: "Your order #1042 is on its way",
  html: "<p>It is on its way.</p>",
  text: "It is on its way.",
};

describe("Resend, called by its own SDK", () => {
  let running: RunningResend;
  let control: ResendControl;
  let resend: Resend;
  let now = Date.now();

  const start = async (options: ResendOptions = {}) => {
    running = await startResendSimulator({ now: () => now, requests_per_second: 1_000_000, ...options });
    control = new ResendControl(running.url);
    resend = new Resend("re_test", { baseUrl: running.url });
  };
  afterEach(() => running.close());

  it("accepts a mail and shows it", async () => {
    await start();
    const { data, error } = await resend.emails.send({ ...mail, tags: [{ name: "kind", value: "shipped" }] });
    expect(error).toBeNull();
    expect(await control.mails({ to: "ADA@customer.example" })).toEqual([
      expect.objectContaining({
        id: data?.id,
        from: mail.from,
        to: [mail.to],
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        tags: [{ name: "kind", value: "shipped" }],
        idempotency_key: null,
      }),
    ]);
    expect(await control.mails({ to: "bob@customer.example" })).toEqual([]);
    expect((await resend.emails.get(data?.id ?? "")).data).toMatchObject({ object: "email", to: [mail.to] });
    await control.clearMails();
    expect((await resend.emails.get(data?.id ?? "")).error?.name).toBe("not_found");
  });

  it("sends once for one key, answers the same id, and counts the tries", async () => {
    await start();
    const options = { idempotencyKey: "notify/trev_1" };
    const first = await resend.emails.send(mail, options);
    const second = await resend.emails.send(mail, options);
    expect(second.data?.id).toBe(first.data?.id);
    expect(await control.mails()).toEqual([
      expect.objectContaining({
        idempotency_key: "notify/trev_1",
        mails_with_key: 1,
        requests_with_key: 2,
      }),
    ]);
  });

  it("refuses the same key with another mail, until 24 hours have passed", async () => {
    await start();
    const options = { idempotencyKey: "notify/trev_1" };
    await resend.emails.send(mail, options);
    const other = await resend.emails.send({ ...mail, subject: "Something else" }, options);
    expect(other.error).toMatchObject({ name: "invalid_idempotent_request", statusCode: 409 });
    now += 24 * 3_600_000;
    expect((await resend.emails.send(mail, options)).error).toBeNull();
    expect((await control.mails())[0]).toMatchObject({ mails_with_key: 2 });
  });

  it("refuses a second request with a key while the first is under way", async () => {
    await start();
    await control.fault({ kind: "stall" });
    const abort = new AbortController();
    const stalled = fetch(`${running.url}/emails`, {
      method: "POST",
      headers: { authorization: "Bearer re_test", "user-agent": "spec", "idempotency-key": "busy" },
      body: JSON.stringify(mail),
      signal: abort.signal,
    }).catch(() => "aborted");
    while ((await control.calls()).count < 1) {
      // Until the first one has arrived.
    }
    const second = await resend.emails.send(mail, { idempotencyKey: "busy" });
    expect(second.error).toMatchObject({ name: "concurrent_idempotent_requests", statusCode: 409 });
    abort.abort();
    await stalled;
  });

  it("keeps a mail whose answer got lost, so that the same key finds it", async () => {
    await start();
    await control.fault({ kind: "drop", when: "after" });
    const lost = await resend.emails.send(mail, { idempotencyKey: "kept" });
    expect(lost.error).toMatchObject({ name: "application_error", statusCode: null });
    const [kept] = await control.mails();
    expect((await resend.emails.send(mail, { idempotencyKey: "kept" })).data?.id).toBe(kept?.id);
    expect(await control.mails()).toHaveLength(1);
  });

  it.each([
    [{ to: [] }, "missing_required_field"],
    [{ subject: "" }, "missing_required_field"],
    [{ html: undefined, text: undefined }, "missing_required_field"],
    [{ from: "nobody" }, "invalid_from_address"],
    [{ to: ["ada at home"] }, "validation_error"],
    [{ to: Array.from({ length: 51 }, (_, index) => `a${index}@customer.example`) }, "validation_error"],
  ])("refuses a mail with %j", async (flaw, name) => {
    await start();
    const { error } = await resend.emails.send({ ...mail, ...flaw } as typeof mail);
    expect(error).toMatchObject({ name, statusCode: 422 });
    expect(await control.mails()).toEqual([]);
  });

  it("refuses keys that are too long, and callers without a key or a name", async () => {
    await start({ api_key: "re_right" });
    expect((await resend.emails.send(mail)).error).toMatchObject({
      name: "invalid_api_key",
      statusCode: 403,
    });
    const right = new Resend("re_right", { baseUrl: running.url });
    expect((await right.emails.send(mail, { idempotencyKey: "k".repeat(257) })).error).toMatchObject({
      name: "invalid_idempotency_key",
      statusCode: 400,
    });
    const anonymous = await fetch(`${running.url}/emails`, { method: "POST", body: "{}" });
    expect([anonymous.status, (await anonymous.json()) as object]).toEqual([
      401,
      expect.objectContaining({ name: "missing_api_key" }),
    ]);
    const nameless = await fetch(`${running.url}/emails`, { method: "POST", headers: { "user-agent": "" } });
    expect(nameless.status).toBe(403);
  });

  it("takes five requests a second and says so in its headers", async () => {
    await start({ requests_per_second: 5 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => resend.emails.send(mail)));
    const refused = answers.filter(({ error }) => error !== null);
    expect(refused.map(({ error }) => error?.name)).toEqual(["rate_limit_exceeded"]);
    expect(refused[0]?.headers).toMatchObject({
      "ratelimit-limit": "5",
      "ratelimit-remaining": "0",
      "ratelimit-reset": "1",
      "retry-after": "1",
    });
  });

  it("stops at the day's quota, counting every recipient, until the next day", async () => {
    await start({ daily_quota: 3 });
    await resend.emails.send({ ...mail, to: ["a@customer.example", "b@customer.example"] });
    const two = await resend.emails.send({ ...mail, cc: "c@customer.example" });
    expect(two.error).toMatchObject({ name: "daily_quota_exceeded", statusCode: 429 });
    expect((await resend.emails.send(mail)).error).toBeNull();
    now += 24 * 3_600_000;
    expect((await resend.emails.send(mail)).error).toBeNull();
  });

  it("fails on demand", async () => {
    await start();
    await control.fault({ kind: "status", status: 500, name: "internal_server_error" });
    await control.fault({ kind: "rate_limit", retry_after: 3 });
    expect((await resend.emails.send(mail)).error).toMatchObject({
      statusCode: 500,
      name: "internal_server_error",
    });
    const limited = await resend.emails.send(mail);
    expect([limited.error?.name, limited.headers?.["retry-after"]]).toEqual(["rate_limit_exceeded", "3"]);
    expect((await resend.emails.send(mail)).error).toBeNull();
  });

  it("sends a batch whole, or what of it is right", async () => {
    await start();
    const bad = { ...mail, to: "nowhere" };
    expect((await resend.batch.send([mail, mail])).data?.data).toHaveLength(2);
    expect((await resend.batch.send([mail, bad])).error?.name).toBe("validation_error");
    const permissive = await resend.batch.send([bad, mail], { batchValidation: "permissive" });
    expect(permissive.data).toMatchObject({ data: [{}], errors: [{ index: 0 }] });
    expect(await control.mails()).toHaveLength(3);
    const tooMany = await resend.batch.send(Array.from({ length: 101 }, () => mail));
    expect(tooMany.error?.name).toBe("validation_error");
  });

  it("shows people a mailbox, and a mail's HTML only in a sandbox", async () => {
    await start();
    const { data } = await resend.emails.send({
      ...mail,
      html: "<!DOCTYPE html><html><head></head><body><script>alert(1)</script></body></html>",
    });
    expect(await (await fetch(running.url)).text()).toContain("Mailbox");
    const html = await fetch(`${running.url}/mails/${data?.id}/html`);
    expect(html.headers.get("content-security-policy")).toContain("sandbox");
    expect(await html.text()).toMatch(/^<!DOCTYPE html><html><head><base target="_blank"><\/head>/);
    expect((await fetch(`${running.url}/mails/none/html`)).status).toBe(404);
  });
});
