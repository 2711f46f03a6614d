import { signWebhook } from "../../../dev/simulators/17track/webhooks/sign";
import type { Story } from "./story";

export interface HookAnswer {
  status: number;
  body: string;
}

export interface HookOptions {
  /** Rightly signed by default; null sends no signature. */
  sign?: string | null;
  slug?: string;
  method?: string;
  headers?: Record<string, string>;
}

/** Sends bytes to a webhook address, as anybody on the internet may. */
export async function sendHook(
  story: Story,
  body: string | Buffer | ReadableStream<Uint8Array>,
  { sign, slug = "17track", method = "POST", headers = {} }: HookOptions = {},
): Promise<HookAnswer> {
  const signature =
    sign === undefined && !(body instanceof ReadableStream)
      ? signWebhook(body, story.track17Key)
      : (sign ?? null);
  const init = {
    method,
    headers: {
      "content-type": "application/json",
      ...(signature === null ? {} : { sign: signature }),
      ...headers,
    },
    ...(method === "GET" ? {} : { body }),
    // Node's fetch wants to be told when a body is streamed.
    duplex: "half",
  };
  const response = await fetch(`${story.baseUrl}/hooks/tracking/${slug}`, init as RequestInit);
  return { status: response.status, body: await response.text() };
}

export interface RawEvent {
  description?: unknown;
  time_utc?: unknown;
  time_iso?: unknown;
  sub_status?: unknown;
  [key: string]: unknown;
}

export interface RawUpdate {
  number: unknown;
  carrier?: unknown;
  status?: unknown;
  sub_status?: unknown;
  /** Newest first, as 17TRACK sends them. */
  events?: (RawEvent | string | null)[];
  synced_at?: unknown;
}

const DEFAULT_EVENT = { sub_status: "InTransit_Other" };

/** The body of a TRACKING_UPDATED, as lean as one can be that is still understood. */
export function updateBody({
  number,
  carrier = 100002,
  status,
  sub_status,
  events = [],
  synced_at,
}: RawUpdate) {
  const now = new Date().toISOString();
  return {
    event: "TRACKING_UPDATED",
    data: {
      number,
      carrier,
      track_info: {
        latest_status: { status: status ?? "InTransit", sub_status: sub_status ?? "InTransit_Other" },
        tracking: {
          providers: [
            {
              provider: { key: carrier, name: "UPS" },
              latest_sync_time: synced_at ?? now,
              events: events.map((event) =>
                event instanceof Object
                  ? { ...DEFAULT_EVENT, time_utc: now, time_iso: now, ...event }
                  : event,
              ),
            },
          ],
        },
      },
    },
  };
}

/** Sends an update, rightly signed, and waits until it is worked off. */
export async function sendUpdate(story: Story, update: RawUpdate): Promise<HookAnswer> {
  const answer = await sendHook(story, JSON.stringify(updateBody(update)));
  await story.quiet();
  return answer;
}
