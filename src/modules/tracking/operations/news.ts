import { type Attention, attentionOf } from "../domain/attention";
import { cutoffOf } from "../domain/cutoff";
import { endOfEstimate } from "../domain/estimate";
import { isSaidDelivered } from "../domain/not-received";
import type { Cause } from "../domain/notification";
import { firstPollAt, nextPollAt } from "../domain/poll-schedule";
import { beginTimeline, endTimeline } from "../domain/reused-number";
import { byNewest, type ReadSnapshot, readSnapshot, type TimelineEvent } from "../domain/snapshot";
import {
  currentStatus,
  earlierEstimate,
  type ManualState,
  newerEstimate,
  newerState,
  type ProviderState,
  type Timeline,
} from "../domain/timeline";
import { REPEATS_END_MS } from "../domain/webhook-repeats";
import type { TrackingSnapshot } from "../provider";
import type { EventToStore } from "../repositories/event-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import type { NumberPast } from "./number-past";
import { askAgain, RETRACK_ASKED, setProviderState } from "./provider-state";

/** A locked tracker while news is taken in; `after` is what will be written. */
export class TrackerNews {
  readonly after: TrackerRow;
  private readonly events = new Map<string, EventToStore>();
  /** Scans of the newest snapshot, to find the one the status rests on; null while none was newer than what we had. */
  private latestScans: TimelineEvent[] | null = null;
  /** What was taken in: all that the provider knows, or single scans only. */
  private told: "nothing" | "scans" | "all" = "nothing";
  private foreign: EventToStore[] = [];

  /** @param past needed where something that is known already may be another package's */
  constructor(
    readonly before: TrackerRow,
    private readonly now: Date,
    private readonly past: NumberPast | null = null,
  ) {
    this.after = { ...before };
  }

  /**
   * Takes in what the provider says. Stale news adds scans it alone knows, and changes nothing else.
   *
   * @param isKept whether the news was kept from before its tracker was entered: the number may have been let go since
   */
  takeSnapshot(
    snapshot: TrackingSnapshot,
    carrierCode: string | null,
    { isKept }: { isKept: boolean },
  ): void {
    const { order_placed_at, ship_date } = this.before;
    const read = readSnapshot(snapshot, cutoffOf(order_placed_at, ship_date), this.now);
    this.after.last_checked_at = this.now;
    this.after.poll_attempts = 0;
    this.told = snapshot.estimated_delivery !== undefined || this.told === "all" ? "all" : "scans";
    if (read === null) {
      return;
    }
    this.takeEstimate(read);
    if (read.version === this.after.snapshot_version) {
      return;
    }
    for (const event of read.events) {
      const known = this.events.get(event.fingerprint);
      if (known === undefined || known.version < event.version) {
        const { id: tracker_id } = this.before;
        this.events.set(event.fingerprint, {
          ...event,
          tracker_id,
          source: "provider",
          public: true,
          created_by: null,
        });
      }
    }
    this.takeState(read, carrierCode, { isFollowed: !isKept && !this.isFromBefore(snapshot) });
  }

  /**
   * The provider has stopped following the number without being asked to. Soon after it was followed again that may be an
   * old message, repeated: then the provider is asked to follow it, which changes nothing where it does.
   */
  takeStop(message: string | null): void {
    if (this.after.provider_state !== "registered") {
      return;
    }
    if (this.isFollowedAgainLately()) {
      askAgain(this.after, "stopped");
      return;
    }
    setProviderState(this.after, "stopped", { reason: "stopped_by_provider", message });
    this.after.register_at = null;
    this.after.register_attempts = 0;
  }

  /** Takes in a status a person set. */
  takeManual(manual: ManualState | null, event: EventToStore): void {
    this.events.set(event.fingerprint, event);
    if (manual !== null) {
      this.after.manual_status = manual.status;
      this.after.manual_reason = manual.reason;
      this.after.manual_at = new Date(manual.at);
    }
  }

  eventsToStore(): EventToStore[] {
    return [...this.events.values()];
  }

  /** Scans that were stored as this package's, and are another's. */
  eventsToForget(): EventToStore[] {
    return this.foreign;
  }

  /** Whether something that is known, or the status, is another package's; only where the past is known. */
  get hasForeign(): boolean {
    const timeline = this.timeline();
    return this.own(timeline) !== timeline;
  }

  /**
   * Works out what is shown, when to ask again, and whether a person is needed; call it once, after everything was
   * taken in, so that of one batch only the last counts.
   */
  settle(canFetch: boolean): void {
    const { after } = this;
    this.leaveForeign();
    const current = currentStatus(this.providerState(), this.manualState());
    after.status = current.status;
    after.reason = current.reason;
    after.sub_status = current.sub_status;
    after.status_at = dateOrNull(current.status_at);
    after.status_set_by = current.set_by;
    after.cause = this.causeOfStatus();
    after.delivered_at = after.status === "delivered" ? this.deliveredAt() : null;
    this.settleLastEvent();
    if (!isSaidDelivered(after)) {
      // The carrier takes the delivery back: what the customer said is true, and answered.
      after.not_received_at = null;
    }
    const attention = this.attention();
    after.attention = attention.reason;
    after.attention_check_at = attention.check_at;
    const quietSince = after.last_event_at ?? after.shipped_at ?? after.created_at;
    const facts = {
      status: after.status,
      reason: after.reason,
      quiet_since: quietSince,
      poll_attempts: after.poll_attempts,
    };
    const followed = canFetch && after.provider_state === "registered" && after.removed_at === null;
    after.next_poll_at = followed ? this.nextQuestion(nextPollAt(facts, this.now, Math.random())) : null;
  }

  /**
   * What nobody has asked about yet is asked about soon. Single scans do not answer the question that is due: they may
   * bring it forward, but not put it off.
   */
  private nextQuestion(next: Date | null): Date | null {
    const due = this.before.next_poll_at;
    const neverAsked = this.after.last_checked_at === null && this.after.poll_attempts === 0;
    if (next !== null && neverAsked) {
      return due ?? firstPollAt(this.now);
    }
    return this.told === "scans" && next !== null && due !== null && due < next ? due : next;
  }

  get changed(): boolean {
    const { before, after } = this;
    return (
      before.snapshot_version !== after.snapshot_version ||
      before.provider_state !== after.provider_state ||
      before.attention !== after.attention ||
      this.foreign.length > 0 ||
      this.hasNewEvents()
    );
  }

  /** The customer's report was settled by this news, or together with it. */
  get reportSettled(): boolean {
    return this.before.not_received_at !== null && this.after.not_received_at === null;
  }

  get statusChanged(): boolean {
    return this.before.status !== this.after.status || this.before.reason !== this.after.reason;
  }

  private takeState(
    read: ReadSnapshot,
    carrierCode: string | null,
    { isFollowed }: { isFollowed: boolean },
  ): void {
    const { after } = this;
    const current = this.providerState();
    const next = newerState(current, read);
    if (next === null || next === current) {
      return;
    }
    after.snapshot_at = dateOrNull(next.version.split("|")[1] ?? null) ?? dateOrNull(next.status_at);
    this.writeState(next);
    after.carrier_code = after.carrier_code ?? carrierCode;
    after.carrier_name = read.carrier_name ?? after.carrier_name;
    if (isFollowed && (after.provider_state === "waiting" || after.provider_state === "refused")) {
      // Whoever reports a number follows it, whatever became of the answer to our registration.
      setProviderState(after, "registered");
      after.registered_at = after.registered_at ?? this.now;
    }
    this.latestScans = read.events;
  }

  private takeEstimate(read: ReadSnapshot): void {
    this.writeEstimates(
      newerEstimate(this.latestEstimate(), read),
      earlierEstimate(this.firstEstimate(), read),
    );
  }

  private writeEstimates(latest: Timeline["estimate"], first: Timeline["first_estimate"]): void {
    const { after } = this;
    after.estimate_version = latest?.version ?? null;
    after.estimated_from = latest?.estimate?.from ?? null;
    after.estimated_to = latest?.estimate?.to ?? null;
    after.estimated_source = latest?.estimate?.source ?? null;
    after.first_estimate_version = first?.version ?? null;
    after.first_estimated_from = first?.estimate.from ?? null;
    after.first_estimated_to = first?.estimate.to ?? null;
  }

  private isFollowedAgainLately(): boolean {
    const { retracked_at, registered_at, created_at } = this.after;
    const lately = (at: Date | null) => at !== null && this.now.getTime() - at.getTime() < REPEATS_END_MS;
    // The first registration of a new tracker follows nothing again.
    return lately(retracked_at) || (lately(registered_at) && !lately(created_at));
  }

  private writeState(state: ProviderState | null): void {
    const { after } = this;
    after.snapshot_version = state?.version ?? null;
    after.provider_status = state?.status ?? null;
    after.provider_reason = state?.reason ?? null;
    after.provider_sub_status = state?.sub_status ?? null;
    after.provider_status_at = dateOrNull(state?.status_at ?? null);
    after.latest_scan_at = dateOrNull(state?.latest_event_at ?? null);
  }

  /** Leaves to other packages with this number what is theirs. */
  private leaveForeign(): void {
    const timeline = this.timeline();
    const own = this.own(timeline);
    if (own === timeline) {
      return;
    }
    const isForeign = ({ source, fingerprint }: EventToStore) =>
      source === "provider" && !own.events.has(fingerprint);
    const known = this.past?.events ?? [];
    this.foreign = known.filter(isForeign);
    for (const event of this.eventsToStore().filter(isForeign)) {
      this.events.delete(event.fingerprint);
    }
    this.writeState(own.provider);
    this.writeEstimates(own.estimate, own.first_estimate);
    this.latestScans = [...own.events.values()].sort(byNewest);
    const manual = [...known, ...this.events.values()].filter(({ source }) => source === "manual");
    const shown = [...own.events.values(), ...manual.filter((event) => event.public)].sort(byNewest);
    this.copyLastEvent(shown[0] ?? null);
  }

  /** A timeline without what other packages with this number brought; the same one when there is nothing of them. */
  private own(timeline: Timeline): Timeline {
    const { order_placed_at, ship_date, shipped_at } = this.before;
    const cutoff = cutoffOf(order_placed_at, ship_date);
    return this.past === null
      ? timeline
      : endTimeline(beginTimeline(timeline, cutoff), { ...this.past, cutoff, shipped_at });
  }

  /** Everything that is known by now, where the past is. */
  private timeline(): Timeline {
    const events = new Map<string, TimelineEvent>();
    for (const event of [...(this.past?.events ?? []), ...this.events.values()]) {
      const known = events.get(event.fingerprint);
      if (event.source === "provider" && (known === undefined || known.version < event.version)) {
        events.set(event.fingerprint, event);
      }
    }
    return {
      provider: this.providerState(),
      manual: this.manualState(),
      estimate: this.latestEstimate(),
      first_estimate: this.firstEstimate(),
      events,
    };
  }

  private hasNewEvents(): boolean {
    const known = new Set(this.past?.events.map(({ fingerprint }) => fingerprint));
    return [...this.events.keys()].some((fingerprint) => !known.has(fingerprint));
  }

  /** Known before the tracker was last written: the number may have been let go, and entered again, since. */
  private isFromBefore({ synced_at }: TrackingSnapshot): boolean {
    return synced_at !== null && new Date(synced_at) < this.before.updated_at;
  }

  /** Nobody is needed where a person has ended the delivery, unless the customer is still waiting. */
  private attention(): Attention {
    const { after } = this;
    const closed = after.fulfillment_closed_by === "person" || after.fulfillment_closed_by === "cancellation";
    if (closed) {
      const reason = after.not_received_at === null ? null : "customer_says_not_received";
      return { reason, check_at: null };
    }
    // While its provider is asked, nobody knows whether it is stopped.
    const asked = after.provider_state_reason === RETRACK_ASKED;
    const provider_state = asked ? "registered" : after.provider_state;
    return attentionOf(
      { ...after, provider_state, estimated_to: endOfEstimate(after.estimated_to) },
      this.now,
    );
  }

  /** The scan the status rests on: the newest that says it, or else the newest there is. */
  private causeOfStatus(): Cause | null {
    const { before, after } = this;
    if (after.status_set_by === "manual") {
      const manual = [...this.events.values()].find(
        (event) => event.source === "manual" && event.occurred_at === after.manual_at?.toISOString(),
      );
      return manual === undefined ? before.cause : causeOf(manual, true);
    }
    const newest = this.latestScans?.[0];
    if (newest === undefined) {
      return this.latestScans !== null && this.statusChanged ? null : before.cause;
    }
    const match = this.latestScans?.find(
      ({ status, reason }) => status === after.status && (status !== "exception" || reason === after.reason),
    );
    return match === undefined ? causeOf(newest, false) : causeOf(match, true);
  }

  private deliveredAt(): Date | null {
    const scan = this.latestScans?.find(({ status }) => status === "delivered");
    if (scan !== undefined && this.after.status_set_by === "provider") {
      return new Date(scan.occurred_at);
    }
    return this.before.delivered_at ?? this.after.status_at ?? this.now;
  }

  /** The newest public event, copied for lists. */
  private settleLastEvent(): void {
    for (const event of this.events.values()) {
      const at = new Date(event.occurred_at);
      const newer = this.after.last_event_at === null || at >= this.after.last_event_at;
      if (event.public && newer && this.isNewestOf(event)) {
        this.copyLastEvent(event);
      }
    }
  }

  private copyLastEvent(event: TimelineEvent | null): void {
    this.after.last_event = event?.description_translated ?? event?.description ?? null;
    this.after.last_event_at = dateOrNull(event?.occurred_at ?? null);
    this.after.last_event_location = event?.location ?? null;
  }

  private isNewestOf(event: EventToStore): boolean {
    const newestScan = this.latestScans?.[0];
    return (
      event.source === "manual" || newestScan === undefined || newestScan.fingerprint === event.fingerprint
    );
  }

  private providerState(): ProviderState | null {
    const { after } = this;
    if (after.snapshot_version === null || after.provider_status === null) {
      return null;
    }
    return {
      version: after.snapshot_version,
      status: after.provider_status,
      reason: after.provider_reason,
      sub_status: after.provider_sub_status,
      status_at: after.provider_status_at?.toISOString() ?? null,
      latest_event_at: after.latest_scan_at?.toISOString() ?? null,
    };
  }

  private manualState(): ManualState | null {
    const { manual_status: status, manual_reason: reason, manual_at: at } = this.after;
    return status === null || at === null ? null : { status, reason, at: at.toISOString() };
  }

  private latestEstimate() {
    const {
      estimate_version: version,
      estimated_from: from,
      estimated_to: to,
      estimated_source: source,
    } = this.after;
    const estimate = from === null && to === null ? null : { from, to, source };
    return version === null ? null : { version, estimate };
  }

  private firstEstimate() {
    const {
      first_estimate_version: version,
      first_estimated_from: from,
      first_estimated_to: to,
    } = this.after;
    return version === null ? null : { version, estimate: { from, to, source: null } };
  }
}

function causeOf({ fingerprint, occurred_at, local_time }: TimelineEvent, saysStatus: boolean): Cause {
  return { fingerprint, occurred_at, local_time, says_status: saysStatus };
}

function dateOrNull(value: string | null): Date | null {
  const date = value === null || value === "" ? null : new Date(value);
  return date === null || Number.isNaN(date.getTime()) ? null : date;
}
