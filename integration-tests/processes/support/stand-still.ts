import { eventually } from "../../../dev/shop/eventually";
import type { Hold, TestDatabase } from "./database";

/**
 * Places where a shop can be made to stand still, so that it can be killed there and nowhere else. Each is a lock that
 * the test holds; the shop waits for it in the middle of what it does.
 */

/** Before it takes anything out of the inbox: what comes in is still kept. */
export function holdInbox(database: TestDatabase): Promise<Hold> {
  return holdStatements(database, { lock: 17, on: "update", table: "tracking_inbox" });
}

/** Once a fulfillment is shipped, before it is noted that its packages are. */
export function holdNoting(database: TestDatabase): Promise<Hold> {
  return holdStatements(database, { lock: 18, on: "update", table: "tracker" });
}

/** Where Medusa makes a new fulfillment known as the order's. */
export function holdLinking(database: TestDatabase): Promise<Hold> {
  return holdStatements(database, { lock: 19, on: "insert", table: "order_fulfillment" });
}

/** Where Medusa takes items of an order from the stock. */
export function holdStock(database: TestDatabase, lineItemIds: string[]): Promise<Hold> {
  return database.hold(
    `select 1 from inventory_level where inventory_item_id in
       (select inventory_item_id from reservation_item where line_item_id = any($1)) for update`,
    [lineItemIds],
  );
}

/** Where Medusa takes what it has fulfilled off the items reserved for an order. */
export function holdReservations(database: TestDatabase, lineItemIds: string[]): Promise<Hold> {
  return database.hold("select 1 from reservation_item where line_item_id = any($1) for update", [
    lineItemIds,
  ]);
}

/**
 * For each row, as `insert … on conflict do update` counts as an update of the table even when it only inserts.
 *
 * @param lock a number nobody else uses; statements of this kind wait for it
 */
async function holdStatements(
  database: TestDatabase,
  { lock, on, table }: { lock: number; on: "insert" | "update"; table: string },
): Promise<Hold> {
  const name = `stand_still_${lock}`;
  await database.query(
    `create or replace function ${name}() returns trigger language plpgsql as
     $$ begin perform pg_advisory_xact_lock_shared(${lock}); return new; end $$`,
  );
  await database.query(
    `create or replace trigger ${name} before ${on} on ${table} for each row execute function ${name}()`,
  );
  return database.hold(`select pg_advisory_xact_lock(${lock})`);
}

/** In the middle of taking an update in: its transaction waits for the tracker. */
export function holdTracker(database: TestDatabase, number: string): Promise<Hold> {
  return database.hold("select 1 from tracker where tracking_number = $1 for update", [number]);
}

/** Once a package's label has another number, before the package has it. */
export function holdNumber(database: TestDatabase, providerId: string, number: string): Promise<Hold> {
  return database.hold("select pg_advisory_xact_lock(hashtextextended($1, 17))", [`${providerId} ${number}`]);
}

/** Where Medusa writes a fulfillment's labels anew. */
export function holdLabels(database: TestDatabase): Promise<Hold> {
  return holdStatements(database, { lock: 20, on: "insert", table: "fulfillment_label" });
}

/** Where Medusa writes into an order what was fulfilled, shipped or delivered; the fulfillment itself goes on. */
export function holdOrder(database: TestDatabase, orderId: string): Promise<Hold> {
  return database.hold(`select 1 from "order" where id = $1 for update`, [orderId]);
}

/** When it gives the order's lane free, or takes it. */
export function holdLane(database: TestDatabase, orderId: string): Promise<Hold> {
  return database.hold("select 1 from tracking_lane where id = $1 for update", [`order:${orderId}`]);
}

/** Waits until a shop stands still at what is held. */
export async function standsStill(hold: Hold, statement: RegExp): Promise<void> {
  await eventually(async () => {
    expect(await hold.waiting()).toContainEqual(expect.stringMatching(statement));
  });
}
