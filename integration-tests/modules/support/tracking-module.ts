import path from "node:path";
import { moduleIntegrationTestRunner } from "@medusajs/test-utils";
import { TRACKING_MODULE } from "../../../src/modules/tracking";
import { BARE_SCAN, BARE_SNAPSHOT } from "../../../src/modules/tracking/domain/bare.spec-support";
import type { NewTracker } from "../../../src/modules/tracking/operations/add-trackers";
import type { SnapshotEvent, TrackingSnapshot, TrackingUpdate } from "../../../src/modules/tracking/provider";
import type { Sql } from "../../../src/modules/tracking/repositories/sql";
import type TrackingModuleService from "../../../src/modules/tracking/service";
import { resetScript } from "./memory-provider";

const MODULE_PATH = path.resolve(__dirname, "../../../src/modules/tracking");

/** Rows as they are: for states that no public way leads to, such as a lease whose holder died. */
export type Statements = <Row>(query: string, params?: unknown[]) => Promise<Row[]>;

/** One transaction of the module's own, run once: what Postgres breaks off is not tried again. */
export type Transaction = <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;

/** A second provider, which registers nothing. */
const MANUAL_PROVIDER = {
  resolve: path.resolve(__dirname, "../../../src/providers/tracking-manual"),
  id: "manual",
};

/**
 * Runs stories on the real module and a real Postgres, with the provider `memory`, and `manual` beside it if wanted.
 *
 * @param options `registers`: whether `memory` wants numbers to be registered, as it does by default
 */
export function withTrackingModule(
  stories: (service: () => TrackingModuleService, sql: Statements, transaction: Transaction) => void,
  { manual = false, registers = true }: { manual?: boolean; registers?: boolean } = {},
): void {
  moduleIntegrationTestRunner<TrackingModuleService>({
    moduleName: TRACKING_MODULE,
    resolve: MODULE_PATH,
    moduleOptions: {
      lease_seconds: 2,
      providers: [
        { resolve: path.resolve(__dirname, "memory-provider"), id: "memory", options: { registers } },
        ...(manual ? [MANUAL_PROVIDER] : []),
      ],
    },
    testSuite: ({ service }) => {
      beforeEach(() => resetScript());
      const ground = service as unknown as { direct_: Transaction; transaction_: Transaction };
      stories(
        () => service,
        (query, params = []) => ground.direct_((sql) => sql.execute(query, params)),
        (work) => ground.transaction_(work),
      );
    },
  });
}

const HOUR = 3_600_000;

/** `hours` before now, ISO 8601 in UTC. */
export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * HOUR).toISOString();
}

/** A package shipped an hour ago of an order placed two days ago. */
export function newTracker(overrides: Partial<NewTracker> = {}): NewTracker {
  return {
    provider_id: "memory",
    tracking_number: "MEM00000001",
    carrier_code: "100",
    carrier_name: null,
    order_id: "order_1",
    fulfillment_id: "ful_1",
    direction: "outbound",
    order_number: "1",
    order_placed_at: new Date(Date.now() - 48 * HOUR),
    ship_date: null,
    origin_country: null,
    destination_country: "DE",
    destination_city: "Berlin",
    destination_postal_code: "10115",
    phone_last4: null,
    language: null,
    shipped_at: new Date(Date.now() - HOUR),
    on_label: true,
    items: [],
    ...overrides,
  };
}

/** A scan; in transit in Hamburg an hour ago unless said otherwise. */
export function scan(overrides: Partial<SnapshotEvent> = {}): SnapshotEvent {
  return {
    ...BARE_SCAN,
    occurred_at: hoursAgo(1),
    description: "Left the sorting centre",
    location: "Hamburg, DE",
    country: "DE",
    city: "Hamburg",
    ...overrides,
  };
}

/** A snapshot whose status is its newest scan's. */
export function snapshot(
  events: SnapshotEvent[],
  overrides: Partial<TrackingSnapshot> = {},
): TrackingSnapshot {
  return {
    ...BARE_SNAPSHOT,
    status: events[0]?.status ?? "pending",
    reason: events[0]?.reason ?? null,
    carrier_name: "Memory Post",
    events,
    ...overrides,
  };
}

/** An update of the package that `newTracker` makes. */
export function update(
  given: TrackingSnapshot,
  number: Partial<Pick<TrackingUpdate, "tracking_number" | "carrier_code">> = {},
): TrackingUpdate {
  return {
    tracking_number: "MEM00000001",
    carrier_code: "100",
    ...number,
    kind: "snapshot",
    snapshot: given,
  };
}
