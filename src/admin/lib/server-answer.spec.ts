import { readAnswer, ServerRefusal } from "./server-answer";

const answer = (status: number, body: string) =>
  readAnswer(new Response(body, { status, statusText: "Bad" }));
const refusalOf = (status: number, body: string) =>
  answer(status, body).then(
    () => null,
    (error: unknown) => (error instanceof ServerRefusal ? { ...error, message: error.message } : error),
  );

describe("what the server answers", () => {
  it("is its JSON", async () => {
    expect(await answer(200, '{"trackers":[]}')).toEqual({ trackers: [] });
  });

  it("is its refusal, with the code that names it", async () => {
    const body = { type: "not_allowed", code: "payment_not_authorized", message: "Capture it first." };
    expect(await refusalOf(400, JSON.stringify(body))).toMatchObject({
      message: "Capture it first.",
      status: 400,
      code: "payment_not_authorized",
    });
  });

  it("is a refusal without a code when it is not the server itself that answers", async () => {
    expect(await refusalOf(502, "<h1>Bad gateway</h1>")).toMatchObject({
      message: "Bad",
      status: 502,
      code: null,
    });
  });
});
