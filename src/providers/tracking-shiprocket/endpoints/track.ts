import { trackingNumberProblem } from "../../../modules/tracking/domain/tracking-number";
import type { CallContext, FetchResult, Refused, TrackedNumber } from "../../../modules/tracking/provider";
import type { Answer, ShiprocketClient } from "../http/client";
import { readTracking } from "../snapshot/read-tracking";

/** Numbers that Shiprocket takes in one request. */
export const BATCH_SIZE = 50;

type Client = Pick<ShiprocketClient, "send">;

/**
 * What Shiprocket knows of these numbers: one by `GET courier/track/awb/…`, several by `POST courier/track/awbs`. When a
 * list is refused for its content it is asked in halves until the culprit stands alone: one that Shiprocket cannot read
 * must not hold up the other 49.
 *
 * @returns one result per number, in order
 * @throws ProviderCallError when a call failed as a whole
 */
export async function track(
  client: Client,
  numbers: TrackedNumber[],
  context: CallContext,
): Promise<FetchResult[]> {
  const askable = numbers.filter(({ tracking_number }) => trackingNumberProblem(tracking_number) === null);
  const distinct = [...new Map(askable.map((number) => [number.tracking_number, number])).values()];
  const found = new Map<string, Said>();
  for (let start = 0; start < distinct.length; start += BATCH_SIZE) {
    const batch = distinct.slice(start, start + BATCH_SIZE);
    for (const said of await ask(client, batch, context)) {
      found.set(said.tracking_number, said);
    }
  }
  return numbers.map((number) => {
    const said = found.get(number.tracking_number);
    return said === undefined ? NUMBER_INVALID : resultOf(number, said.answer);
  });
}

/** What was said of one number: its part of an answer. */
interface Said {
  tracking_number: string;
  answer:
    | { kind: "entry"; entry: unknown; answered_at: string | null }
    | Exclude<Answer, { kind: "answered" }>;
}

async function ask(client: Client, numbers: TrackedNumber[], context: CallContext): Promise<Said[]> {
  const [first, ...others] = numbers;
  if (first === undefined) {
    return [];
  }
  if (others.length === 0) {
    return [await askOne(client, first, context)];
  }
  const awbs = numbers.map(({ tracking_number }) => tracking_number);
  const answer = await client.send(
    { endpoint: "courier/track/awbs", path: "courier/track/awbs", method: "POST", body: { awbs } },
    context,
  );
  if (answer.kind === "refused") {
    const middle = Math.ceil(numbers.length / 2);
    const before = await ask(client, numbers.slice(0, middle), context);
    return [...before, ...(await ask(client, numbers.slice(middle), context))];
  }
  return awbs.map((tracking_number) => ({
    tracking_number,
    answer:
      answer.kind === "answered"
        ? {
            kind: "entry",
            entry: Object.hasOwn(answer.body, tracking_number) ? answer.body[tracking_number] : null,
            answered_at: answer.answered_at,
          }
        : answer,
  }));
}

async function askOne(
  client: Client,
  { tracking_number }: TrackedNumber,
  context: CallContext,
): Promise<Said> {
  const answer = await client.send(
    {
      endpoint: "courier/track/awb",
      path: `courier/track/awb/${encodeURIComponent(tracking_number)}`,
      method: "GET",
    },
    context,
  );
  return {
    tracking_number,
    answer:
      answer.kind === "answered"
        ? { kind: "entry", entry: answer.body, answered_at: answer.answered_at }
        : answer,
  };
}

function resultOf(number: TrackedNumber, answer: Said["answer"]): FetchResult {
  switch (answer.kind) {
    case "entry":
      return readTracking(number, answer.entry, answer.answered_at);
    // A number that Shiprocket has not heard of yet looks the same as one that it never will.
    case "not_found":
      return { outcome: "pending" };
    case "refused":
      return answer.status === 422
        ? { ...NUMBER_INVALID, code: "422" }
        : {
            outcome: "wait",
            reason: "try_later",
            message: `Shiprocket did not take the question (${answer.status}). It is tried again by itself.`,
            code: String(answer.status),
          };
  }
}

const NUMBER_INVALID: Refused = {
  outcome: "refused",
  reason: "number_invalid",
  message: "Shiprocket cannot read this number. Check it against the label (the AWB number) and correct it.",
  code: null,
};
