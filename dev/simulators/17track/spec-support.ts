import type { WireRejected, WireTrackItem } from "./contract";
import { Track17Control } from "./control-client";
import { type RunningTrack17, startTrack17Simulator, type Track17Options } from "./server";

export interface ApiAnswer {
  status: number;
  body: {
    code: number;
    page?: { data_total: number; page_total: number; page_no: number; page_size: number };
    data: {
      accepted?: (WireTrackItem & Record<string, unknown>)[];
      rejected?: WireRejected[];
      errors?: { code: number; message: string }[];
    } & Record<string, unknown>;
  };
}

/** A simulator on a free port with a caller and a control for it. Calls are not limited unless asked for. */
export async function startForSpec(options: Track17Options = {}) {
  const running = await startTrack17Simulator({ calls_per_second: 1_000_000, ...options });
  const control = new Track17Control(running.url);
  const call = caller(running);
  return { running, control, call, close: running.close };
}

function caller(running: RunningTrack17) {
  return async (
    endpoint: string,
    body: unknown,
    { version = "v2.4", key = "demo-17track-key" }: { version?: string; key?: string } = {},
  ): Promise<ApiAnswer> => {
    const response = await fetch(`${running.url}/track/${version}/${endpoint}`, {
      method: "POST",
      headers: { "content-type": "application/json", "17token": key },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as ApiAnswer["body"] };
  };
}

/** The codes a call was refused with, by number. */
export function codes(answer: ApiAnswer): Record<string, number> {
  const rejected = answer.body.data.rejected ?? [];
  return Object.fromEntries(rejected.map(({ number, error }) => [number, error.code]));
}
