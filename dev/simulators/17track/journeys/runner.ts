import { Timers } from "../../http/timers";
import { toParcelEvent } from "../event-input";
import type { Parcel } from "../parcel";
import type { Track17State } from "../state";
import { fullSubStatus } from "../statuses";
import { estimateFrom } from "./estimate";
import { findJourney } from "./index";
import type { Journey, JourneyStep } from "./journey";

/** How far a parcel's journey has come. Plain data: it is written to disk with the rest. */
export interface RunningJourney {
  name: string;
  /** Index of the step that comes next. */
  next_step: number;
  /** When it comes (ms); null: on demand only, or at the end. */
  next_at: number | null;
  /** Its own pace; null: the simulator's. */
  hour_ms: number | null;
  step_ms: number | null;
}

export interface JourneyStart {
  hour_ms?: number | null;
  step_ms?: number | null;
  /** Steps that have happened already. */
  steps_done?: number;
  /** When the last of those happened (ms); the ones before are spread over the time they usually take. Default: now. */
  last_step_at?: number;
  /** Go on only when told to. */
  paused?: boolean;
}

/** Lets journeys unfold: each step is stamped with the moment at which it does. */
export class JourneyRunner {
  private readonly timers = new Timers();

  /** @param onNews called with a number after each step that unfolds by itself or on demand */
  constructor(
    private readonly state: Track17State,
    private readonly onNews: (number: string) => void,
  ) {}

  /** Puts a parcel at the start of a journey, or some way into it. Whatever was known about it goes. */
  start(parcel: Parcel, journey: Journey, options: JourneyStart = {}): void {
    const done = Math.min(options.steps_done ?? 0, journey.steps.length);
    parcel.events = [];
    parcel.status = null;
    parcel.origin_country = journey.origin_country;
    parcel.destination_country = journey.destination_country;
    parcel.journey = {
      name: journey.name,
      next_step: done,
      next_at: null,
      hour_ms: options.hour_ms ?? null,
      step_ms: options.step_ms ?? null,
    };
    const times = pastTimes(journey.steps.slice(0, done), options.last_step_at ?? this.state.now());
    journey.steps.slice(0, done).forEach((step, index) => {
      apply(parcel, step, times[index] ?? this.state.now());
    });
    if (options.paused !== true) {
      this.plan(parcel, done === 0);
    }
  }

  /** Unfolds the next step now. False when there is none. */
  advance(parcel: Parcel): boolean {
    const running = parcel.journey;
    const step = running === null ? undefined : findJourney(running.name)?.steps[running.next_step];
    if (running === null || step === undefined) {
      return false;
    }
    apply(parcel, step, this.state.now());
    running.next_step += 1;
    const wasPlanned = running.next_at !== null;
    running.next_at = null;
    if (wasPlanned) {
      this.plan(parcel, false);
    }
    this.onNews(parcel.number);
    return true;
  }

  /** Plans again what was planned in an earlier life of the simulator. */
  resume(): void {
    for (const parcel of this.state.parcels.values()) {
      if (parcel.journey?.next_at != null) {
        this.wake(parcel, parcel.journey, parcel.journey.next_at);
      }
    }
  }

  /** Stops what is planned. */
  clear(): void {
    this.timers.clear();
  }

  close(): void {
    this.timers.close();
  }

  /** @param atOnce the first step of a journey does not keep anybody waiting */
  private plan(parcel: Parcel, atOnce: boolean): void {
    const running = parcel.journey;
    const step = running === null ? undefined : findJourney(running.name)?.steps[running.next_step];
    if (running === null || step === undefined) {
      return;
    }
    const { settings } = this.state;
    const hourMs = running.hour_ms ?? settings.hour_ms;
    const stepMs = running.step_ms ?? (running.hour_ms === null ? settings.step_ms : null);
    const wait = atOnce ? 0 : (stepMs ?? step.after_hours * hourMs);
    this.wake(parcel, running, this.state.now() + wait);
  }

  private wake(parcel: Parcel, running: RunningJourney, at: number): void {
    running.next_at = at;
    this.timers.after(Math.max(0, at - this.state.now()), () => {
      // Another journey may have begun, or this step may have been taken by hand.
      if (parcel.journey === running && running.next_at === at) {
        this.advance(parcel);
      }
    });
  }
}

function apply(parcel: Parcel, step: JourneyStep, at: number): void {
  const { status, sub_status } = step.scan;
  if (step.silent === true) {
    parcel.status = { status, sub_status: fullSubStatus(status, sub_status), sub_status_descr: null };
  } else {
    parcel.status = null;
    parcel.events.push(toParcelEvent(step.scan, at));
  }
  parcel.estimate = estimateFrom(step, at) ?? parcel.estimate;
}

/** When steps happened, if the last of them happened at `last` and each took its usual time. */
function pastTimes(steps: readonly JourneyStep[], last: number): number[] {
  let at = last;
  const times: number[] = [];
  for (const step of steps.toReversed()) {
    times.unshift(at);
    at -= step.after_hours * 3_600_000;
  }
  return times;
}
