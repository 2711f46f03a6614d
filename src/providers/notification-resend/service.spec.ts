import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ProviderSendNotificationDTO } from "@medusajs/framework/types";
import { readMailFailure } from "../../contracts/mail-failure";
import { ResendError } from "./errors";
import provider from "./index";
import type { ResendOptions } from "./options";
import { ResendNotificationProvider } from "./service";

interface Call {
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}
interface Answer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

let server: Server;
let baseUrl: string;
let calls: Call[];
let answer: Answer | "drop";

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      calls.push({ path: `${request.method} ${request.url}`, headers: request.headers, body });
      if (answer === "drop") {
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  calls = [];
  answer = { status: 200, body: '{"id":"49a3999c"}' };
});

const options = (changes: Partial<ResendOptions> = {}): ResendOptions => ({
  api_key: "re_test_123",
  from: "Linen & Wool <mail@shop.example>",
  base_url: baseUrl,
  ...changes,
});

const notification = (changes: Partial<ProviderSendNotificationDTO> = {}): ProviderSendNotificationDTO => ({
  to: "ada@customer.example",
  channel: "email",
  template: "tracking-shipped",
  content: { subject: "On its way", html: "<p>Hello</p>", text: "Hello" },
  provider_data: { idempotency_key: "trk_1:shipped" },
  ...changes,
});

const send = (changes?: Partial<ProviderSendNotificationDTO>, with_options?: Partial<ResendOptions>) =>
  new ResendNotificationProvider({}, options(with_options)).send(notification(changes));

async function failureOf(changes?: Partial<ProviderSendNotificationDTO>): Promise<ResendError> {
  const failure = await send(changes).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ResendError);
  return failure as ResendError;
}

const refuse = (status: number, name: string, message = "No", headers?: Record<string, string>) => {
  answer = { status, body: JSON.stringify({ statusCode: status, name, message }), headers };
};

describe("a mail that is taken", () => {
  it("goes out as it was rendered, under the caller's key, and its id comes back", async () => {
    await expect(send()).resolves.toEqual({ id: "49a3999c" });
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      path: "POST /emails",
      headers: { authorization: "Bearer re_test_123", "idempotency-key": "trk_1:shipped" },
      body: {
        from: "Linen & Wool <mail@shop.example>",
        to: "ada@customer.example",
        subject: "On its way",
        html: "<p>Hello</p>",
        text: "Hello",
      },
    });
    expect(calls[0]?.headers["user-agent"]).toBeTruthy();
  });

  it("names the sender of the notification before that of the options, and where answers go", async () => {
    await send({ from: "Returns <returns@shop.example>" }, { reply_to: "support@shop.example" });
    expect(calls[0]?.body).toMatchObject({
      from: "Returns <returns@shop.example>",
      reply_to: "support@shop.example",
    });
  });

  it("has no key when the caller gave none, and may be text alone", async () => {
    await send({ provider_data: null, content: { subject: "Hi", text: "Hello" } });
    expect(calls[0]?.headers).not.toHaveProperty("idempotency-key");
    expect(calls[0]?.body).not.toHaveProperty("html");
  });

  it("takes copies and attachments of other mails of the shop along", async () => {
    await send({
      provider_data: { cc: "a@shop.example", bcc: ["b@shop.example"], reply_to: "c@shop.example" },
      attachments: [{ content: "SGk=", filename: "invoice.pdf", content_type: "application/pdf" }],
    });
    expect(calls[0]?.body).toMatchObject({
      cc: "a@shop.example",
      bcc: ["b@shop.example"],
      reply_to: "c@shop.example",
      attachments: [{ content: "SGk=", filename: "invoice.pdf", content_type: "application/pdf" }],
    });
  });
});

describe("a notification that cannot be a mail", () => {
  it.each([
    ["no content", { content: null }, "missing_content"],
    ["no subject", { content: { html: "<p>Hello</p>" } }, "missing_content"],
    ["a subject alone", { content: { subject: "Hello" } }, "missing_content"],
    ["no recipient", { to: "" }, "missing_recipient"],
    ["an empty key", { provider_data: { idempotency_key: "" } }, "invalid_idempotency_key"],
    ["a key that is no text", { provider_data: { idempotency_key: 7 } }, "invalid_idempotency_key"],
    ["a key too long", { provider_data: { idempotency_key: "x".repeat(257) } }, "invalid_idempotency_key"],
    ["a key with a line break", { provider_data: { idempotency_key: "a\r\nb" } }, "invalid_idempotency_key"],
  ])("because of %s is refused before anything is sent", async (_name, changes, code) => {
    const failure = await failureOf(changes);
    expect(failure).toMatchObject({ code, retryable: false });
    expect(calls).toEqual([]);
  });
});

describe("a mail that is not taken", () => {
  it("waits as long as a rate limit says", async () => {
    refuse(429, "rate_limit_exceeded", "Too many requests", { "retry-after": "7" });
    expect(await failureOf()).toMatchObject({ retryable: true, retry_after_ms: 7000 });
    refuse(429, "rate_limit_exceeded", "Too many requests", { "ratelimit-reset": "2" });
    expect(await failureOf()).toMatchObject({ retryable: true, retry_after_ms: 2000 });
    refuse(429, "rate_limit_exceeded");
    expect(await failureOf()).toMatchObject({ retryable: true, retry_after_ms: 1000 });
  });

  it.each(["daily_quota_exceeded", "monthly_quota_exceeded"])(
    "waits for the next day after %s",
    async (name) => {
      refuse(429, name, "You have reached your quota", { "retry-after": "1" });
      const { retryable, retry_after_ms } = await failureOf();
      expect(retryable).toBe(true);
      expect(retry_after_ms).toBeGreaterThan(0);
      expect(retry_after_ms).toBeLessThanOrEqual(24 * 3_600_000);
    },
  );

  it.each([
    [400, "invalid_idempotency_key"],
    [401, "missing_api_key"],
    [401, "restricted_api_key"],
    [403, "invalid_api_key"],
    [403, "validation_error"],
    [409, "invalid_idempotent_request"],
    [422, "invalid_from_address"],
    [422, "some_new_error"],
  ])("needs a person after %i %s", async (status, name) => {
    refuse(status, name);
    expect(await failureOf()).toMatchObject({ code: name, retryable: false, retry_after_ms: null });
  });

  it("says what to do", async () => {
    refuse(403, "validation_error", "The shop.example domain is not verified");
    const { message } = await failureOf();
    expect(message).toContain("The shop.example domain is not verified. Check the recipient and the sender;");
  });

  it("keeps addresses and keys out of its message", async () => {
    refuse(422, "validation_error", "Invalid `to`: ada@customer.example, key re_abc123def456");
    const { message } = await failureOf();
    expect(message).not.toMatch(/ada|customer\.example|re_abc/);
  });

  it.each([
    ["the connection breaks", "drop", true],
    ["a server error is no JSON", { status: 502, body: "<html>Bad gateway</html>" }, true],
    ["a refusal is no JSON", { status: 403, body: "<html>Forbidden</html>" }, false],
    ["an error is null", { status: 500, body: "null" }, true],
    ["an error is a text", { status: 400, body: '"no"' }, true],
    ["success is no JSON", { status: 200, body: "<html>" }, true],
    ["success has no id", { status: 200, body: "{}" }, true],
    ["success is null", { status: 200, body: "null" }, true],
  ] as const)("throws when %s", async (_name, given, retryable) => {
    answer = given;
    expect(await failureOf()).toMatchObject({ retryable });
  });
});

describe("what is left after Medusa's Notification module", () => {
  /** The module keeps the message only: packages/modules/notification, createNotifications_. */
  const throughMedusa = (error: Error) =>
    new Error([`Failed to send notification with id noti_1:\n${error.message}`].join("\n"));

  it("can be read back from the message", async () => {
    refuse(429, "rate_limit_exceeded", "Too many requests", { "retry-after": "7" });
    expect(readMailFailure(throughMedusa(await failureOf()))).toEqual({
      code: "rate_limit_exceeded",
      retryable: true,
      retry_after_ms: 7000,
    });
    refuse(409, "concurrent_idempotent_requests");
    expect(readMailFailure(throughMedusa(await failureOf()))).toEqual({
      code: "concurrent_idempotent_requests",
      retryable: true,
      retry_after_ms: null,
    });
    refuse(403, "invalid_api_key");
    expect(readMailFailure(throughMedusa(await failureOf()))).toEqual({
      code: "invalid_api_key",
      retryable: false,
      retry_after_ms: null,
    });
  });

  it("is not mistaken when somebody else's words look like it", async () => {
    refuse(403, "invalid_api_key", "[resend:rate_limit_exceeded retry_after_ms=1]");
    expect(readMailFailure(throughMedusa(await failureOf()))?.code).toBe("invalid_api_key");
    expect(readMailFailure(new Error("SMTP is down"))).toBeNull();
    expect(readMailFailure(undefined)).toBeNull();
  });
});

describe("options", () => {
  const validate = (changes: Record<string, unknown>) => () =>
    ResendNotificationProvider.validateOptions({ ...options(), channels: ["email"], ...changes });

  it("accepts what the README shows", () => {
    expect(validate({})).not.toThrow();
    expect(validate({ from: "mail@shop.example", base_url: undefined })).not.toThrow();
  });

  it.each([
    [{ api_key: undefined }, "`api_key` is missing"],
    [{ api_key: " " }, "`api_key` is empty"],
    [{ from: undefined }, "`from` must be a text"],
    [{ from: "shop" }, '`from` must be an address such as "mail@shop.example"'],
    [{ from: "Shop <mail@shop.example>\r\nBcc: x@y.example" }, "`from` must be an address"],
    [{ reply_to: "nobody" }, "`reply_to` must be an address"],
    [{ base_url: "localhost:9003" }, "`base_url` must be an http(s) address"],
  ])("refuses %j", (changes, message) => {
    expect(validate(changes)).toThrow(message);
  });

  it("never repeats a key in an error", () => {
    expect(validate({ api_key: "re_secret", from: "shop" })).toThrow(/^(?!.*re_secret)/);
  });
});

it("is a provider of the Notification module", () => {
  expect(provider).toMatchObject({ module: "notification" });
  expect(ResendNotificationProvider.identifier).toBe("notification-resend");
});
