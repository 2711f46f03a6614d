import { ApiFaults } from "../http/api-faults";
import { Timers } from "../http/timers";
import { CallLog } from "./call-log";
import type { EndpointContext } from "./endpoints/endpoint";
import { findJourney, typicalJourney } from "./journeys";
import { JourneyRunner } from "./journeys/runner";
import { isKnown } from "./parcel";
import type { Registration, StopReason } from "./registry";
import { DEFAULT_SETTINGS, type Track17Settings } from "./settings";
import { Track17State } from "./state";
import { buildTrackItem } from "./track-item";
import type { Delivery } from "./webhooks/delivery";
import { type PushResult, WebhookSender } from "./webhooks/sender";

/** The simulated 17TRACK: its state, and everything in it that moves. Speaks no HTTP itself. */
export class Track17Simulator {
  readonly settings: Track17Settings;
  readonly state: Track17State;
  readonly calls = new CallLog();
  readonly faults = new ApiFaults();
  readonly webhooks: WebhookSender;
  readonly journeys: JourneyRunner;
  private readonly timers = new Timers();
  /** Called after every change worth keeping. */
  onChange: () => void = () => {};

  constructor(settings: Partial<Track17Settings> = {}, quotaTotal = 10_000, now: () => number = Date.now) {
    this.settings = { ...DEFAULT_SETTINGS, ...settings };
    this.state = new Track17State(this.settings, quotaTotal, now);
    this.webhooks = new WebhookSender(this.settings, (result) => this.pushed(result));
    this.journeys = new JourneyRunner(this.state, (number) => this.news(number));
  }

  /** What an endpoint may set in motion. */
  context(version: EndpointContext["version"]): EndpointContext {
    return {
      state: this.state,
      version,
      registered: (registration) => this.registered(registration),
      stopped: (registration) => this.announceStop(registration),
      push: (registration) => this.sendUpdate(registration),
    };
  }

  /**
   * Something about a parcel changed: every registration that follows it gets the news.
   *
   * @param webhook whether to send webhooks; default: as the settings say
   */
  news(number: string, webhook = this.settings.auto_webhooks): void {
    const standsStill = this.state.rules.get(number)?.track_time_stands_still ?? false;
    for (const registration of this.state.registry.find(number)) {
      if (registration.stopped_at === null && this.state.hasNews(registration)) {
        registration.tracked_at = (standsStill ? registration.tracked_at : null) ?? this.state.now();
        if (webhook) {
          this.sendUpdate(registration);
        }
      }
    }
    this.changed();
  }

  /** Sends TRACKING_UPDATED with what is known now. */
  sendUpdate(registration: Registration): Delivery | undefined {
    const { number, carrier } = registration;
    const data = buildTrackItem(this.state, registration, this.settings.webhook_version);
    const body = JSON.stringify({ event: "TRACKING_UPDATED", data });
    return this.webhooks.enqueue("TRACKING_UPDATED", number, carrier, body);
  }

  /** 17TRACK stops following by itself, or because it was asked to; sends TRACKING_STOPPED. */
  stop(registration: Registration, reason: StopReason): void {
    registration.stopped_at = this.state.now();
    registration.stop_reason = reason;
    this.announceStop(registration);
  }

  reset(): void {
    this.journeys.clear();
    this.timers.clear();
    this.webhooks.clear();
    this.faults.clear();
    this.calls.clear();
    this.state.clear();
    this.state.quota.reset();
    this.changed();
  }

  /** Resolves once every webhook that is on its way was answered; retries planned for later don't count. */
  settled(): Promise<void> {
    return this.webhooks.idle();
  }

  close(): void {
    this.journeys.close();
    this.timers.close();
    this.webhooks.close();
  }

  changed(): void {
    this.state.registry.touch();
    this.onChange();
  }

  private registered(registration: Registration): void {
    const parcel = this.state.parcel(registration.number);
    if (isKnown(parcel)) {
      registration.tracked_at = this.state.hasNews(registration) ? this.state.now() : null;
      this.timers.after(this.settings.first_result_ms, () => this.news(registration.number));
    } else if (parcel.journey === null) {
      this.startTypicalJourney(registration);
    }
    this.changed();
  }

  private startTypicalJourney(registration: Registration): void {
    const { auto_journey } = this.settings;
    if (auto_journey === "off") {
      return;
    }
    const journey = auto_journey === "by_carrier" ? typicalJourney(registration) : findJourney(auto_journey);
    if (journey !== undefined) {
      const parcel = this.state.parcel(registration.number);
      this.timers.after(this.settings.first_result_ms, () => this.journeys.start(parcel, journey));
    }
  }

  private announceStop({ number, carrier, param, tag }: Registration): void {
    const body = JSON.stringify({
      event: "TRACKING_STOPPED",
      data: { number, carrier, param, tag: tag ?? "" },
    });
    this.webhooks.enqueue("TRACKING_STOPPED", number, carrier, body);
    this.changed();
  }

  private pushed({ number, carrier, push_status, code }: PushResult): void {
    for (const registration of this.state.registry.find(number, carrier)) {
      registration.push_status = push_status;
      registration.push_status_code = code;
      registration.pushed_at = this.state.now();
    }
    this.changed();
  }
}
