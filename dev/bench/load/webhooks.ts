import type { Request } from "autocannon";
import { newRegistration } from "../../simulators/17track/endpoints/new-registration";
import { toParcelEvent } from "../../simulators/17track/event-input";
import type { Track17Simulator } from "../../simulators/17track/simulator";
import { buildTrackItem } from "../../simulators/17track/track-item";
import { signWebhook } from "../../simulators/17track/webhooks/sign";
import { CARRIER, numberAt } from "../world/seed-trackers";

const MODEL = "BENCHMODEL000";
const SCANS = 10;

/**
 * Webhooks as 17TRACK sends them, no two alike: package after package gets a tenth scan, then each a newer one, and
 * so on. What is around the number is made once per turn, because load must cost little.
 */
export class Webhooks {
  private sent = 0;
  private parts: string[] = [];

  constructor(
    private readonly simulator: Track17Simulator,
    private readonly apiKey: string,
    private readonly packages: { prefix: string; count: number },
  ) {
    const registration = newRegistration(
      MODEL,
      {},
      { carrier: CARRIER, origin: 2 },
      simulator.context("v2.4"),
    );
    simulator.state.registry.add(registration);
  }

  /** The next one, to that address. */
  request(path: string): Request {
    return { method: "POST", path, setupRequest: (request) => ({ ...request, path, ...this.next() }) };
  }

  private next(): { body: string; headers: Record<string, string> } {
    const { prefix, count } = this.packages;
    if (this.sent % count === 0) {
      this.parts = this.model(Math.floor(this.sent / count)).split(MODEL);
    }
    const body = this.parts.join(numberAt(prefix, this.sent % count));
    this.sent += 1;
    return { body, headers: { "content-type": "application/json", sign: signWebhook(body, this.apiKey) } };
  }

  /** @param turn how often every package has had its turn before */
  private model(turn: number): string {
    const { state } = this.simulator;
    const start = Math.floor(Date.now() / 3_600_000) * 3_600_000 - 3_600_000;
    state.parcel(MODEL).events = Array.from({ length: SCANS }, (_, index) => {
      const newest = index === SCANS - 1;
      const at = newest ? Date.now() : start - (SCANS - index) * 3_600_000;
      return toParcelEvent(
        {
          status: "InTransit",
          description: `Processed at facility ${newest ? SCANS + turn : index + 1}`,
          city: "Hamburg",
          country: "DE",
          at: new Date(at).toISOString(),
        },
        state.now(),
      );
    });
    const [registration] = state.registry.find(MODEL);
    if (registration === undefined) {
      throw new Error("The model package is not registered.");
    }
    return JSON.stringify({ event: "TRACKING_UPDATED", data: buildTrackItem(state, registration, "v2.4") });
  }
}
