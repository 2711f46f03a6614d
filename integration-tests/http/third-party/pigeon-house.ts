import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { jsonAnswer, writeAnswer } from "../../../dev/simulators/http/answer";
import { listen, type RunningServer } from "../../../dev/simulators/http/listen";
import { WebhookClient } from "../../../dev/simulators/http/webhook-client";

/** One scan of a pigeon. */
interface PigeonScan {
  state: "ANNOUNCED" | "FLYING" | "CIRCLING" | "LANDED";
  text: string;
}

/** A service nobody in this repository knows by name: parcels, their scans, and signed webhooks. */
export interface PigeonHouse extends RunningServer {
  /** Scans a parcel, now. */
  scan(number: string, scan: PigeonScan): void;
  /** Sends what is known of a parcel to the shop; resolves with the status of the answer. */
  push(number: string, url: string, secret?: string): Promise<number | null>;
  /** Numbers asked for, call by call. */
  asked: string[][];
  reset(): void;
}

export const API_KEY = "pigeon-key";
export const WEBHOOK_SECRET = "pigeon-secret";

export async function startPigeonHouse(port: number): Promise<PigeonHouse> {
  const parcels = new Map<string, (PigeonScan & { at: string; place: string })[]>();
  const asked: string[][] = [];
  const client = new WebhookClient();
  const parcelOf = (number: string) => {
    const scans = (parcels.get(number) ?? []).toReversed();
    return { number, state: scans[0]?.state ?? "ANNOUNCED", asked_at: new Date().toISOString(), scans };
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://pigeons");
    if (request.headers.authorization !== `Bearer ${API_KEY}`) {
      return writeAnswer(response, jsonAnswer(401, {}));
    }
    const numbers = (url.searchParams.get("numbers") ?? "").split(",");
    asked.push(numbers);
    writeAnswer(response, jsonAnswer(200, numbers.filter((number) => parcels.has(number)).map(parcelOf)));
  });
  const running = await listen(server, "Pigeon Post", port, "Give it another port.");
  return {
    ...running,
    asked,
    scan(number, scan) {
      const place = "Trafalgar Square";
      parcels.set(number, [...(parcels.get(number) ?? []), { ...scan, at: new Date().toISOString(), place }]);
    },
    async push(number, url, secret = WEBHOOK_SECRET) {
      const body = Buffer.from(JSON.stringify(parcelOf(number)));
      const sign = createHmac("sha256", secret).update(body).digest("hex");
      return (await client.post(url, body, { "x-pigeon-signature": sign }, 5_000)).status;
    },
    reset() {
      parcels.clear();
      asked.length = 0;
    },
    async close() {
      client.close();
      await running.close();
    },
  };
}
