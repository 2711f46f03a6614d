import { eventually } from "../../../dev/shop/eventually";
import type { Hold, TestDatabase } from "./database";

/**
 * Places where a shop can be made to stand still, so that it can be killed there and nowhere else. Each is a lock that
 * the test holds; the shop waits for it in the middle of what it does.
 */

/** Before it takes anything out of the inbox: what comes in is still kept. */
export async function holdInbox(database: TestDatabase): Promise<Hold> {
  await database.query(
    `create or replace function stand_still() returns trigger language plpgsql as
     $$ begin perform pg_advisory_xact_lock_shared(17); return null; end $$`,
  );
  await database.query(
    `create or replace trigger stand_still before update on tracking_inbox
       for each statement execute function stand_still()`,
  );
  return database.hold("select pg_advisory_xact_lock(17)");
}

/** In the middle of taking an update in: its transaction waits for the tracker. */
export function holdTracker(database: TestDatabase, number: string): Promise<Hold> {
  return database.hold("select 1 from tracker where tracking_number = $1 for update", [number]);
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
