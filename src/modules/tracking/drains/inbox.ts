import type { TrackingContext } from "../context";
import { webhookUnreadableBell } from "../domain/alarm-bells";
import { groupBy } from "../operations/group-by";
import { ingest } from "../operations/ingest";
import { type TrackingProvider, type TrackingUpdate, UnreadableBodyError } from "../provider";
import { endAlarm, raiseAlarm } from "../repositories/alarm-repository";
import { hasOtherUnreadable, type InboxRow, noteTakenIn } from "../repositories/inbox-repository";
import { claim, complete, postpone, surrenderExhausted } from "../repositories/lease";
import type { Sql } from "../repositories/sql";
import { digestOf } from "../repositories/update-digest";

const BATCH = 200;

interface ReadRow {
  row: InboxRow;
  /** What it says; without what was taken in at an earlier attempt. */
  updates: TrackingUpdate[];
  /** Why a part of it cannot be read; null when all of it can. */
  problem: string | null;
}

/** Works the inbox off. */
export async function drainInbox(context: TrackingContext): Promise<void> {
  while (await drainInboxBatch(context)) {
    // More may wait.
  }
}

/**
 * Works one batch of the inbox off: reads bodies, takes their updates in, marks them done in the same transaction.
 * A body that cannot be understood, or not all of it, is put before a human and holds nothing up.
 *
 * @returns whether more may wait
 */
export async function drainInboxBatch(context: TrackingContext): Promise<boolean> {
  const rows = await context.direct((sql) =>
    claim<InboxRow>(sql, "tracking_inbox", { limit: BATCH, lease_seconds: context.options.lease_seconds }),
  );
  for (const [providerId, group] of groupBy(rows, (row) => row.provider_id)) {
    await takeIn(context, providerId, await readBodies(context, providerId, group));
  }
  if (rows.length === BATCH) {
    return true;
  }
  await surrenderWebhooks(context);
  return false;
}

async function readBodies(
  context: TrackingContext,
  providerId: string,
  rows: InboxRow[],
): Promise<ReadRow[]> {
  const readable: ReadRow[] = [];
  for (const row of rows) {
    try {
      const provider = context.providers.get(providerId);
      readable.push(read(provider, row));
    } catch (error) {
      await putAside(context, row, error, { give_up: error instanceof UnreadableBodyError });
    }
  }
  return readable;
}

/** @throws whatever makes nothing of it readable */
function read(provider: TrackingProvider, row: InboxRow): ReadRow {
  const isNew = (update: TrackingUpdate) => !row.taken_in?.includes(digestOf(update));
  try {
    const updates = provider.read(Buffer.from(row.body ?? "", row.body_encoding));
    return { row, updates: updates.filter(isNew), problem: null };
  } catch (error) {
    if (error instanceof UnreadableBodyError && error.readable.length > 0) {
      return { row, updates: error.readable.filter(isNew), problem: error.message };
    }
    throw error;
  }
}

/** All together; if that fails, one by one, so that a bad one stands alone. */
async function takeIn(context: TrackingContext, providerId: string, rows: ReadRow[]): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  try {
    const { can_fetch } = context.providers.get(providerId);
    await context.transaction(async (sql) => {
      const updates = rows.flatMap((row) => row.updates);
      await ingest(sql, providerId, updates, { can_fetch, now: new Date() });
      const whole = rows.filter(({ problem }) => problem === null);
      await complete(
        sql,
        "tracking_inbox",
        whole.map(({ row }) => row),
      );
      for (const { row, updates, problem } of rows) {
        if (problem !== null) {
          await noteTakenIn(sql, row.id, [...(row.taken_in ?? []), ...updates.map(digestOf)]);
          await giveBack(context, sql, row, { error: problem, give_up: true });
        }
      }
    });
  } catch (error) {
    if (rows.length === 1) {
      await Promise.all(rows.map(({ row }) => putAside(context, row, error, { give_up: false })));
      return;
    }
    for (const row of rows) {
      await takeIn(context, providerId, [row]);
    }
  }
}

/** Puts a body back for later, or before a human. */
async function putAside(
  context: TrackingContext,
  row: InboxRow,
  error: unknown,
  { give_up }: { give_up: boolean },
): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  await context.transaction((sql) => giveBack(context, sql, row, { error: message, give_up }));
}

async function giveBack(
  context: TrackingContext,
  sql: Sql,
  row: InboxRow,
  failure: { error: string; give_up: boolean },
): Promise<void> {
  const { error, give_up } = failure;
  context.logger.warn(`tracking: webhook ${row.id} of ${row.provider_id} could not be taken in: ${error}`);
  // A person who tries one again, and sees it fail as before, knows already.
  const asBefore = give_up && row.error === error;
  const state = await postpone(sql, "tracking_inbox", row, failure);
  if (state === "needs_a_human" && !asBefore) {
    await ringForUnreadable(sql, row.provider_id, [row]);
  }
}

/** Puts bodies before a human, and rings, whose process died at every attempt. */
async function surrenderWebhooks(context: TrackingContext): Promise<void> {
  const rows = await context.transaction(async (sql) => {
    const surrendered = await surrenderExhausted<InboxRow>(sql, "tracking_inbox");
    for (const [providerId, group] of groupBy(surrendered, ({ provider_id }) => provider_id)) {
      await ringForUnreadable(sql, providerId, group);
    }
    return surrendered;
  });
  for (const { id, provider_id, error } of rows) {
    context.logger.warn(`tracking: webhook ${id} of ${provider_id} could not be taken in: ${error}`);
  }
}

/** One bell for all that cannot be read, until none of it is left. */
async function ringForUnreadable(sql: Sql, providerId: string, rows: Pick<InboxRow, "id">[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  if (!(await hasOtherUnreadable(sql, providerId, ids))) {
    await endAlarm(sql, "webhook_unreadable", providerId);
  }
  await raiseAlarm(sql, "webhook_unreadable", providerId, { bell: webhookUnreadableBell(providerId) });
}
