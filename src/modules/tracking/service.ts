import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type { Context, Logger } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { callSlots } from "./call-slots";
import type { TrackingContext } from "./context";
import type { EffectKind, NewEffect } from "./domain/effect";
import type { NotificationKind } from "./domain/notification";
import { checkAttention } from "./drains/attention";
import { drainChanges } from "./drains/catch-up";
import { runProviderCommand } from "./drains/commands";
import type { CommandOutcome, ProviderCommand } from "./drains/give-command";
import { drainInbox, drainInboxBatch } from "./drains/inbox";
import { drainPolls, fetchAndIngest } from "./drains/polls";
import { purge } from "./drains/purge";
import { drainRegistrations } from "./drains/registrations";
import { drainRetracks } from "./drains/retracks";
import { InboxWriter } from "./inbox-writer";
import Alarm from "./models/alarm";
import CallSlot from "./models/call-slot";
import Cursor from "./models/cursor";
import DeliveryInstruction from "./models/delivery-instruction";
import DeliveryRating from "./models/delivery-rating";
import Lane from "./models/lane";
import LookupLimit from "./models/lookup-limit";
import LookupSession from "./models/lookup-session";
import NotReceivedReport from "./models/not-received-report";
import OrderLink from "./models/order-link";
import ParkedUpdate from "./models/parked-update";
import ProviderStatus from "./models/provider-status";
import ProviderToken from "./models/provider-token";
import QuotaHold from "./models/quota-hold";
import Tracker from "./models/tracker";
import TrackerItem from "./models/tracker-item";
import TrackingEvent from "./models/tracking-event";
import TrackingInbox from "./models/tracking-inbox";
import TrackingOutbox from "./models/tracking-outbox";
import { type AddedTrackers, addTrackers, firstCheckAt, type NewTracker } from "./operations/add-trackers";
import { correctTracker } from "./operations/correct-tracker";
import { postponeEffect, surrenderEffects } from "./operations/give-up-effects";
import { arePassedOn } from "./operations/hand-over-instructions";
import { type IngestResult, ingest, type TrackerChange } from "./operations/ingest";
import {
  askToConfirmInstructions,
  confirmInstructions,
  setInstructions,
} from "./operations/instruct-delivery";
import { type NewRating, rateDelivery } from "./operations/rate-delivery";
import { type ManualEvent, recordEvent } from "./operations/record-event";
import { removeTrackers, removeTrackersOfFulfillments } from "./operations/remove-trackers";
import { type NewReport, reportNotReceived, resolveNotReceived } from "./operations/report-not-received";
import { retrackTrackers } from "./operations/retrack-trackers";
import { stopTrackers } from "./operations/stop-trackers";
import { type ResolvedOptions, resolveOptions, type TrackingOptions } from "./options";
import type { Capabilities, IncomingHeaders, TrackingUpdate } from "./provider";
import { ProviderRegistry } from "./provider-registry";
import { ProviderTokens } from "./provider-tokens";
import { findBeingChanged } from "./repositories/carrier-change-repository";
import { findCorrectionsBegun, forgetCorrection, noteCorrection } from "./repositories/correction-repository";
import { advanceCursor, readCursor } from "./repositories/cursor-repository";
import {
  type CustomerMessagesRow,
  deleteCustomerMessages,
  readCustomerMessages,
} from "./repositories/customer-message-repository";
import {
  type AskedInstructionRow,
  type DeliveryInstructionRow,
  findInstruction,
  findInstructionBySecret,
} from "./repositories/delivery-instruction-repository";
import type { DeliveryRatingRow } from "./repositories/delivery-rating-repository";
import { findFulfillmentsToMark } from "./repositories/due-tracker-repository";
import { type FailureRow, findFailures, retryFailure } from "./repositories/failure-repository";
import { type HealthRow, readHealth } from "./repositories/health-repository";
import { insertInbox } from "./repositories/inbox-repository";
import { findPackage, type JourneyRow, readJourneys } from "./repositories/journey-repository";
import { enterLane, type FoundLane, leaveLane, renewLane, tryLane } from "./repositories/lane-repository";
import { claim, complete, keep } from "./repositories/lease";
import {
  type Admission,
  admitAttempt,
  type CountedAs,
  type LimitBucket,
  settleAttempt,
} from "./repositories/lookup-attempt-repository";
import { extendSession, findSession, type LookupSessionRow } from "./repositories/lookup-session-repository";
import type { NotReceivedReportRow } from "./repositories/not-received-repository";
import {
  ensureLink,
  findLinks,
  findOrderByToken,
  type OrderLinkRow,
  revokeLink,
} from "./repositories/order-link-repository";
import {
  findOutcome,
  findWaitingMails,
  freezeMail,
  insertEffects,
  type OutboxRow,
  type RenderedMail,
  settleByKey,
  settleEffects,
  thawMail,
  withdrawSettled,
} from "./repositories/outbox-repository";
import { deleteExpiredParked } from "./repositories/parked-repository";
import { type ProviderStatusRow, readProviderStatuses } from "./repositories/provider-status-repository";
import { type Manager, type Sql, sqlOf } from "./repositories/sql";
import {
  readTimelines,
  type TimelineChoice,
  type TimelineRow,
  withItems,
} from "./repositories/timeline-repository";
import {
  listTrackerRows,
  type TrackerList,
  type TrackerListQuery,
} from "./repositories/tracker-list-repository";
import {
  closeFulfillment,
  findSharedNumbers,
  forgetTrackers,
  markOnLabel,
  markShipped,
  reopenFulfillment,
} from "./repositories/tracker-repository";
import type { ClosedBy, CorrectionBegun, TrackerCorrection, TrackerRow } from "./repositories/tracker-row";
import { hashSessionToken, newSessionToken } from "./session-token";
import { isBrokenByPostgres } from "./sql-state";

interface Cradle {
  logger: Logger;
  [key: string]: unknown;
}

const MAX_DEADLOCKS = 3;

/**
 * The tracking module: trackers and their events, what arrives (inbox) and what must happen (outbox).
 * Knows ids of orders and fulfillments, nothing else of commerce, and no provider by name.
 */
export default class TrackingModuleService extends MedusaService({
  Tracker,
  TrackerItem,
  TrackingEvent,
  TrackingInbox,
  TrackingOutbox,
  ParkedUpdate,
  ProviderStatus,
  ProviderToken,
  QuotaHold,
  CallSlot,
  Cursor,
  OrderLink,
  LookupLimit,
  LookupSession,
  DeliveryInstruction,
  DeliveryRating,
  NotReceivedReport,
  Lane,
  Alarm,
}) {
  readonly options: ResolvedOptions;
  readonly providers: ProviderRegistry;
  private readonly context: TrackingContext;
  private readonly tokens: ProviderTokens;
  private readonly inbox = new InboxWriter((rows) => this.direct_((sql) => insertInbox(sql, rows)));

  constructor(...dependencies: [Cradle, TrackingOptions?, ...unknown[]]) {
    super(...dependencies);
    const [cradle, options = {}] = dependencies;
    this.options = resolveOptions(options);
    this.providers = new ProviderRegistry(cradle, this.options.default_provider);
    this.context = {
      transaction: (work) => this.transaction(work),
      direct: (work) => this.direct_(work),
      callContext: (providerId) => ({
        ...callSlots(this.context, providerId),
        token: (name, renew, refused) =>
          this.tokens.get({ id: `${providerId}:${name}`, renew, refused: refused ?? null }),
      }),
      providers: this.providers,
      options: this.options,
      logger: cradle.logger,
    };
    this.tokens = new ProviderTokens(this.context);
  }

  // ---- What arrives ----------------------------------------------------------------------------------------------

  /**
   * Takes a webhook in: verifies the raw bytes, keeps them. When this resolves to `kept` the update is durable.
   * A body seen before is `known`: acknowledged, and not worked again.
   */
  async receive(
    slug: string,
    rawBody: Buffer,
    headers: IncomingHeaders,
  ): Promise<"kept" | "known" | "forged" | "nobody"> {
    const found = this.providers.findBySlug(slug);
    if (found === null) {
      return "nobody";
    }
    if (!found.provider.verify(rawBody, headers)) {
      return "forged";
    }
    // Postgres keeps no NUL in a text.
    const faithful = isUtf8(rawBody) && !rawBody.includes(0);
    const encoding = faithful ? "utf8" : "base64";
    const isNew = await this.inbox.keep({
      provider_id: found.id,
      unique_key: createHash("sha256").update(rawBody).digest("hex"),
      body: rawBody.toString(encoding),
      body_encoding: encoding,
    });
    return isNew ? "kept" : "known";
  }

  /** Takes updates in: one transaction for the whole batch. Says which trackers changed and how. */
  ingest(providerId: string, updates: TrackingUpdate[]): Promise<IngestResult> {
    const { can_fetch } = this.providers.get(providerId);
    return this.transaction((sql) => ingest(sql, providerId, updates, { can_fetch, now: new Date() }));
  }

  // ---- Drains: each safe to run in many processes at once --------------------------------------------------------

  drainInbox(): Promise<void> {
    return drainInbox(this.context);
  }

  /** Works one batch of the inbox off. Returns whether more may wait. */
  drainInboxBatch(): Promise<boolean> {
    return drainInboxBatch(this.context);
  }

  drainRegistrations(): Promise<void> {
    return drainRegistrations(this.context);
  }

  drainPolls(): Promise<TrackerChange[]> {
    return drainPolls(this.context);
  }

  drainChanges(): Promise<TrackerChange[]> {
    return drainChanges(this.context);
  }

  drainRetracks(): Promise<void> {
    return drainRetracks(this.context);
  }

  checkAttention(): Promise<void> {
    return checkAttention(this.context);
  }

  /** Forgets parked updates that waited too long. */
  trimParked(): Promise<void> {
    return this.direct_(deleteExpiredParked);
  }

  purge(): Promise<void> {
    return purge(this.context);
  }

  // ---- Trackers --------------------------------------------------------------------------------------------------

  addTrackers(trackers: NewTracker[], options: { revive_removed: boolean }): Promise<AddedTrackers> {
    return this.transaction((sql) =>
      addTrackers(sql, trackers, { ...options, capabilities: this.capabilities, now: new Date() }),
    );
  }

  correctTracker(
    id: string,
    correction: TrackerCorrection,
    options: { announce: boolean },
  ): Promise<TrackerRow> {
    return this.transaction((sql) =>
      correctTracker(sql, id, correction, { ...options, capabilities: this.capabilities, now: new Date() }),
    );
  }

  /** Notes that a correction to another number is about to change the label, before it does. */
  noteCorrection(id: string, begun: CorrectionBegun): Promise<void> {
    return this.direct_((sql) => noteCorrection(sql, id, begun));
  }

  /** A correction that was begun did not come to be. */
  forgetCorrection(id: string): Promise<void> {
    return this.direct_((sql) => forgetCorrection(sql, id));
  }

  /** Packages of a fulfillment of which a correction was begun and neither made nor taken back. */
  findCorrectionsBegun(fulfillmentId: string) {
    return this.direct_((sql) => findCorrectionsBegun(sql, fulfillmentId));
  }

  removeTrackers(ids: string[]): Promise<TrackerRow[]> {
    return this.transaction((sql) => removeTrackers(sql, ids));
  }

  removeTrackersOfFulfillments(fulfillmentIds: string[]): Promise<TrackerRow[]> {
    return this.transaction((sql) => removeTrackersOfFulfillments(sql, fulfillmentIds));
  }

  /** Takes trackers out as if they had never been entered: entering them was part of something that failed. */
  forgetTrackers(ids: string[]): Promise<void> {
    return this.direct_((sql) => forgetTrackers(sql, ids));
  }

  /** Stops following packages at their provider; their timelines stay. */
  stopTrackers(ids: string[]): Promise<void> {
    return this.transaction((sql) => stopTrackers(sql, ids, new Date()));
  }

  /** Follows stopped or refused packages again. */
  retrackTrackers(ids: string[]): Promise<void> {
    return this.transaction((sql) =>
      retrackTrackers(sql, ids, { capabilities: this.capabilities, now: new Date() }),
    );
  }

  recordEvent(
    trackerId: string,
    event: ManualEvent,
    options: { tell_customer: boolean },
  ): Promise<TrackerRow> {
    return this.transaction((sql) =>
      recordEvent(sql, trackerId, event, { ...options, capabilities: this.capabilities, now: new Date() }),
    );
  }

  /** Asks providers about these trackers now. */
  async refreshTrackers(trackers: TrackerRow[]): Promise<TrackerChange[]> {
    const changes: TrackerChange[] = [];
    for (const id of new Set(trackers.map(({ provider_id }) => provider_id))) {
      if (this.capabilities(id).can_fetch) {
        const own = trackers.filter(({ provider_id }) => provider_id === id);
        changes.push(...(await fetchAndIngest(this.context, id, own)).changes);
      }
    }
    return changes;
  }

  /** Whether a package's carrier was corrected and its provider has not been told yet: until then nobody is asked. */
  async isCarrierBeingChanged(trackerId: string): Promise<boolean> {
    return (await this.direct_((sql) => findBeingChanged(sql, [trackerId]))).has(trackerId);
  }

  /** The fulfillment went out: from now on its trackers are registered. */
  markShipped(fulfillmentId: string, shippedAt: Date): Promise<void> {
    return this.direct_((sql) => markShipped(sql, fulfillmentId, shippedAt, firstCheckAt(shippedAt)));
  }

  /** These numbers were seen on the fulfillment's labels. */
  markOnLabel(fulfillmentId: string, numbers: string[]): Promise<void> {
    return this.direct_((sql) => markOnLabel(sql, fulfillmentId, numbers));
  }

  /** The fulfillment was delivered or cancelled in Medusa: nothing more is marked. */
  closeFulfillment(fulfillmentId: string, by: ClosedBy): Promise<void> {
    return this.direct_((sql) => closeFulfillment(sql, fulfillmentId, by));
  }

  /** Takes back that somebody closed a fulfillment: marking it delivered did not work. */
  reopenFulfillment(fulfillmentId: string, by: "plugin" | "person"): Promise<void> {
    return this.direct_((sql) => reopenFulfillment(sql, fulfillmentId, by));
  }

  /** Writes an effect for every fulfillment that is delivered without Medusa knowing it. */
  async detectDelivered(): Promise<void> {
    const found = await this.direct_((sql) => findFulfillmentsToMark(sql, 200));
    await this.addEffects(
      found.map(({ fulfillment_id, order_id, unique_key }) => ({
        kind: "mark_delivered",
        unique_key,
        tracker_id: null,
        order_id,
        payload: { fulfillment_id },
      })),
    );
  }

  findSharedNumbers(orderId: string, numbers: string[]) {
    return this.direct_((sql) => findSharedNumbers(sql, orderId, numbers));
  }

  /** Trackers as they are, with what is in them and without events. */
  withItems(trackers: TrackerRow[]): Promise<TimelineRow[]> {
    return this.direct_((sql) => withItems(sql, trackers));
  }

  listTrackerRows(query: TrackerListQuery): Promise<TrackerList> {
    return this.direct_((sql) => listTrackerRows(sql, query));
  }

  /** Trackers with their items and events, newest event first. */
  readTimelines(where: TimelineChoice): Promise<TimelineRow[]> {
    return this.direct_((sql) => readTimelines(sql, where));
  }

  // ---- What customers say ----------------------------------------------------------------------------------------

  /** Keeps a text until it is confirmed from the order's mailbox; a mail asks for that. */
  askToConfirmInstructions(text: {
    id: string;
    order_id: string;
    text: string;
    secret_hash: string;
  }): Promise<"asked" | "too_many"> {
    return this.transaction((sql) => askToConfirmInstructions(sql, text));
  }

  /** Takes the delivery instructions of the signed-in customer. */
  setInstructions(text: {
    order_id: string;
    text: string;
    customer_id: string;
  }): Promise<DeliveryInstructionRow | "too_many"> {
    return this.transaction((sql) => setInstructions(sql, text, this.capabilities));
  }

  /** Makes the delivery instructions that belong to a secret count. */
  confirmInstructions(secretHash: string): Promise<"confirmed" | "confirmed_before" | "ended"> {
    return this.transaction((sql) => confirmInstructions(sql, secretHash, this.capabilities));
  }

  /** What a secret confirms, or has confirmed; null when it is nobody's. */
  findInstructionBySecret(secretHash: string): Promise<AskedInstructionRow | null> {
    return this.direct_((sql) => findInstructionBySecret(sql, secretHash));
  }

  findInstruction(id: string): Promise<AskedInstructionRow | null> {
    return this.direct_((sql) => findInstruction(sql, id));
  }

  /** Rates an order's delivery, or changes its rating. */
  rateDelivery(rating: NewRating): Promise<DeliveryRatingRow | "closed" | "too_many"> {
    return this.transaction((sql) => rateDelivery(sql, rating, new Date()));
  }

  /** Notes that a customer does not have a package that is said to be delivered. */
  reportNotReceived(
    report: NewReport,
  ): Promise<NotReceivedReportRow | "unknown" | "not_delivered" | "too_many"> {
    return this.transaction((sql) => reportNotReceived(sql, report, new Date()));
  }

  /** Notes that a person has settled such a report. */
  resolveNotReceived(report: {
    tracker_id: string;
    resolved_by: string | null;
  }): Promise<"resolved" | "resolved_before" | "unknown"> {
    return this.transaction((sql) => resolveNotReceived(sql, report, new Date()));
  }

  /** Everything that a customer said of an order. */
  readCustomerMessages(orderId: string): Promise<CustomerMessagesRow> {
    return this.direct_((sql) => readCustomerMessages(sql, orderId));
  }

  /** Forgets everything that customers said of these orders. */
  forgetCustomerMessages(orderIds: string[]): Promise<void> {
    return this.transaction((sql) => deleteCustomerMessages(sql, orderIds));
  }

  // ---- Effects ---------------------------------------------------------------------------------------------------

  addEffects(effects: NewEffect[]): Promise<void> {
    return this.direct_((sql) => insertEffects(sql, effects));
  }

  /** What came of an effect, by its key; null when there is none, or nothing came of it yet. */
  findOutcome(uniqueKey: string): Promise<string | null> {
    return this.direct_((sql) => findOutcome(sql, uniqueKey));
  }

  /** Takes back an effect that was written as settled: what it settled did not come to be. */
  withdrawEffect(uniqueKey: string): Promise<void> {
    return this.direct_((sql) => withdrawSettled(sql, uniqueKey));
  }

  /** Puts effects before a human, and rings, whose process died at every attempt. Returns how many. */
  surrenderEffects(): Promise<number> {
    return this.transaction(surrenderEffects);
  }

  /** Takes effects that are due; each is ours for the length of the lease. */
  async claimEffects<Kind extends EffectKind>(
    kinds: readonly Kind[],
    limit: number,
  ): Promise<(OutboxRow & { kind: Kind })[]> {
    const options = { kinds: [...kinds], limit, lease_seconds: this.options.lease_seconds };
    return this.direct_((sql) => claim<OutboxRow & { kind: Kind }>(sql, "tracking_outbox", options));
  }

  /** Renews the lease of a claimed effect. Returns whether it is still ours. */
  keepEffect({ id, attempts }: OutboxRow): Promise<boolean> {
    const { lease_seconds } = this.options;
    return this.direct_((sql) => keep(sql, "tracking_outbox", { id, attempts }, lease_seconds));
  }

  completeEffects(rows: OutboxRow[], outcome: string): Promise<void> {
    return this.direct_((sql) =>
      complete(
        sql,
        "tracking_outbox",
        rows.map(({ id, attempts }) => ({ id, attempts, outcome })),
      ),
    );
  }

  /** Puts an effect that failed back for later, or before a human and rings. Null: it is not ours any more. */
  postponeEffect(
    row: OutboxRow,
    failure: { error: string; give_up: boolean; after_ms?: number; count?: boolean },
  ): Promise<"waiting" | "needs_a_human" | null> {
    return this.transaction((sql) => postponeEffect(sql, row, failure));
  }

  /** Mails of one kind about an order that are not sent yet, due or not. */
  findWaitingMails(orderId: string, kind: NotificationKind): Promise<(OutboxRow & { kind: "notify" })[]> {
    return this.direct_((sql) => findWaitingMails(sql, orderId, kind));
  }

  /** Ends effects that still wait with an outcome, even if somebody works on them just now. */
  async settleEffects(ids: string[], outcome: string): Promise<void> {
    if (ids.length > 0) {
      await this.direct_((sql) => settleEffects(sql, ids, outcome));
    }
  }

  /** The same for one effect, by its key. One that is done, or not there, stays as it is. */
  settleEffect(uniqueKey: string, outcome: string): Promise<void> {
    return this.direct_((sql) => settleByKey(sql, uniqueKey, outcome));
  }

  freezeMail(id: string, mail: RenderedMail): Promise<void> {
    return this.direct_((sql) => freezeMail(sql, id, mail));
  }

  /** The next attempt renders the mail anew: certainly nobody took it. */
  thawMail(row: OutboxRow): Promise<void> {
    return this.direct_((sql) => thawMail(sql, row));
  }

  runProviderCommand(command: ProviderCommand): Promise<CommandOutcome> {
    return runProviderCommand(this.context, command);
  }

  // ---- What gave up, and health ----------------------------------------------------------------------------------

  findFailures(page: { offset: number; limit: number }): Promise<{ failures: FailureRow[]; count: number }> {
    return this.direct_((sql) => findFailures(sql, page));
  }

  /** Puts a row that gave up back to work. Returns whether there was one. */
  retryFailure(id: string): Promise<boolean> {
    return this.direct_((sql) => retryFailure(sql, id));
  }

  async readProviderStatuses(): Promise<Map<string, ProviderStatusRow>> {
    const rows = await this.direct_((sql) => readProviderStatuses(sql));
    return new Map(rows.map((row) => [row.id, row]));
  }

  readHealth(): Promise<HealthRow> {
    return this.direct_((sql) => readHealth(sql, this.providers.ids));
  }

  // ---- Links -----------------------------------------------------------------------------------------------------

  ensureOrderLink(orderId: string): Promise<OrderLinkRow> {
    return this.direct_((sql) => ensureLink(sql, orderId, this.options.retention_days));
  }

  revokeOrderLink(orderId: string): Promise<boolean> {
    return this.direct_((sql) => revokeLink(sql, orderId));
  }

  /** Live tokens by order id. */
  async findOrderLinks(orderIds: string[]): Promise<Map<string, string>> {
    const links = await this.direct_((sql) => findLinks(sql, orderIds));
    return new Map(links.map(({ order_id, token }) => [order_id, token]));
  }

  findOrderByToken(token: string): Promise<string | null> {
    return this.direct_((sql) => findOrderByToken(sql, token));
  }

  // ---- Looking up ------------------------------------------------------------------------------------------------

  /** Lets a look-up in and counts it, or says how long to wait. */
  admitLookup(buckets: LimitBucket[]): Promise<Admission> {
    return this.direct_((sql) => admitAttempt(sql, buckets));
  }

  /** Ends a look-up that was let in. What it found is open to the session that is answered; null when nothing was. */
  async settleLookup(
    found: Pick<LookupSessionRow, "view" | "subject_id"> | null,
    takenBack: CountedAs[],
  ): Promise<{ token: string; expires_at: Date } | null> {
    const token = newSessionToken();
    const hash = hashSessionToken(token);
    const session = found === null || hash === null ? null : { ...found, token_hash: hash };
    const expiresAt = await this.direct_((sql) => settleAttempt(sql, { taken_back: takenBack, session }));
    return expiresAt === null ? null : { token, expires_at: expiresAt };
  }

  /** What a session's token opens; null when it has ended. Using it makes it last longer, up to its two hours. */
  async openLookupSession(token: string): Promise<LookupSessionRow | null> {
    const hash = hashSessionToken(token);
    return hash === null ? null : this.direct_((sql) => extendSession(sql, hash));
  }

  /** The same without making it last longer. */
  async findLookupSession(token: string): Promise<LookupSessionRow | null> {
    const hash = hashSessionToken(token);
    return hash === null ? null : this.direct_((sql) => findSession(sql, hash));
  }

  /** The package that has this number now, and of which something was heard lately. */
  findPackage(trackingNumber: string): Promise<string | null> {
    return this.direct_((sql) =>
      findPackage(sql, {
        tracking_number: trackingNumber,
        provider_ids: this.providers.ids,
        days: this.options.retention_days,
      }),
    );
  }

  /** Packages at city level, without their order and without the carrier's words. */
  readJourneys(where: { order_id: string } | { tracker_id: string }): Promise<JourneyRow[]> {
    return this.direct_((sql) => readJourneys(sql, where));
  }

  // ---- Lanes, cursors --------------------------------------------------------------------------------------------

  enterLane(laneId: string, holder: string, seconds: number): Promise<FoundLane | null> {
    return this.direct_((sql) => enterLane(sql, laneId, holder, seconds));
  }

  tryLane(laneId: string, holder: string, seconds: number): Promise<boolean> {
    return this.direct_((sql) => tryLane(sql, laneId, holder, seconds));
  }

  renewLane(laneId: string, holder: string, seconds: number): Promise<void> {
    return this.direct_((sql) => renewLane(sql, laneId, holder, seconds));
  }

  leaveLane(laneId: string, holder: string): Promise<void> {
    return this.direct_((sql) => leaveLane(sql, laneId, holder));
  }

  readCursor(id: string, start: string): Promise<string> {
    return this.direct_((sql) => readCursor(sql, id, start));
  }

  advanceCursor(id: string, value: string): Promise<void> {
    return this.direct_((sql) => advanceCursor(sql, id, value));
  }

  /** Whether delivery instructions for these packages of an order, or for what is still to be shipped, are passed on. */
  passesInstructionsOn(trackers: TrackerRow[]): boolean {
    const nobody = this.providers.ids.length === 0;
    return arePassedOn(trackers, nobody ? null : this.providers.defaultId, this.capabilities);
  }

  // ---- Ground ----------------------------------------------------------------------------------------------------

  private readonly capabilities = (providerId: string): Capabilities => {
    if (!this.providers.has(providerId)) {
      // A provider taken out of the configuration: its trackers stay readable, and nobody is asked about them.
      return { needs_registration: false, can_fetch: false, takes_instructions: false };
    }
    const { needs_registration, can_fetch, passInstructions } = this.providers.get(providerId);
    return { needs_registration, can_fetch, takes_instructions: passInstructions !== undefined };
  };

  private async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return (await this.transaction_(work)) as T;
      } catch (error) {
        if (!isBrokenByPostgres(error) || attempt >= MAX_DEADLOCKS) {
          throw error;
        }
      }
    }
  }

  @InjectTransactionManager()
  protected async transaction_<T>(
    work: (sql: Sql) => Promise<T>,
    @MedusaContext() context: Context<Manager> = {},
  ): Promise<T> {
    return work(sqlOf(context.transactionManager as Manager));
  }

  @InjectManager()
  protected async direct_<T>(
    work: (sql: Sql) => Promise<T>,
    @MedusaContext() context: Context<Manager> = {},
  ): Promise<T> {
    return work(sqlOf(context.manager as Manager));
  }
}
