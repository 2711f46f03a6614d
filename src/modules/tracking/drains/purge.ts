import type { TrackingContext } from "../context";
import { deleteOldInstructions } from "../repositories/delivery-instruction-repository";
import { emptyOldComments } from "../repositories/delivery-rating-repository";
import { deleteOldInbox, emptyOldBodies } from "../repositories/inbox-repository";
import { deleteOldLanes } from "../repositories/lane-repository";
import { deleteClearLimits } from "../repositories/lookup-attempt-repository";
import { deleteEndedSessions } from "../repositories/lookup-session-repository";
import { deleteOldReports } from "../repositories/not-received-repository";
import { deleteEndedLinks } from "../repositories/order-link-repository";
import { deleteOldEffects, emptyOldMails } from "../repositories/outbox-repository";
import { deleteEndedTokens } from "../repositories/provider-token-repository";
import type { Sql } from "../repositories/sql";
import { forgetRegistrationDetails } from "../repositories/tracker-details-repository";

/** Rows per statement: small enough that nobody waits for it. */
const BATCH = 500;

/** Throws away what is no longer needed, in small batches. */
export async function purge(context: TrackingContext): Promise<void> {
  const { retention_days } = context.options;
  const tasks: ((sql: Sql) => Promise<number>)[] = [
    (sql) => emptyOldBodies(sql, BATCH),
    (sql) => deleteOldInbox(sql, BATCH),
    (sql) => deleteOldLanes(sql, BATCH),
    (sql) => deleteEndedLinks(sql, BATCH),
    (sql) => deleteEndedSessions(sql, BATCH),
    (sql) => deleteEndedTokens(sql, BATCH),
    (sql) => deleteClearLimits(sql, BATCH),
    (sql) => emptyOldMails(sql, 7, BATCH),
    (sql) =>
      deleteOldEffects(sql, {
        kinds: ["emit", "provider_command", "sync_fulfillment"],
        days: 7,
        limit: BATCH,
      }),
    (sql) =>
      deleteOldEffects(sql, {
        kinds: ["feed", "notify", "ask_customer", "mark_delivered"],
        days: retention_days + 30,
        limit: BATCH,
      }),
    (sql) => forgetRegistrationDetails(sql, BATCH),
    (sql) => deleteOldInstructions(sql, retention_days, BATCH),
    (sql) => emptyOldComments(sql, retention_days, BATCH),
    (sql) => deleteOldReports(sql, retention_days, BATCH),
  ];
  for (const task of tasks) {
    while ((await context.direct(task)) === BATCH) {
      // Another full batch may follow.
    }
  }
}
