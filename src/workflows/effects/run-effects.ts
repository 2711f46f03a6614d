import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isRefusal, readMailFailure } from "../../contracts/mail-failure";
import { type EffectKind, NOT_TRUE_ANY_MORE } from "../../modules/tracking/domain/effect";
import type { OutboxRow } from "../../modules/tracking/repositories/outbox-repository";
import { messageOf } from "../message-of";
import { trackingService } from "../tracking-service";
import { askCustomer } from "./ask-customer";
import type { EffectResult } from "./effect-result";
import { emitEvents } from "./emit-events";
import { markDelivered } from "./mark-delivered";
import { notifyCustomer, reviveIfTrueAgain } from "./notify-customer";
import { ringBell } from "./ring-bell";
import { syncFulfillment } from "./sync-fulfillment";
import { whileOurs } from "./while-ours";

/** Effects taken at a time, and worked on side by side; few, so that the connection pool has room for the rest. */
const BATCH = 20;
const AT_ONCE = 4;
/** How long a command waits for a provider that is known to be away, before it looks again. */
const PAUSED_MS = 30_000;
/** Events go out together. */
const EVENT_BATCH = 200;

type SlowKind = Exclude<EffectKind, "emit">;
const SLOW_KINDS: readonly SlowKind[] = [
  "mark_delivered",
  "notify",
  "ask_customer",
  "provider_command",
  "sync_fulfillment",
  "feed",
];
type SlowRow = OutboxRow & { kind: SlowKind };

/** Runs every effect that is due, in this process; others may do the same. */
export async function runEffects(container: MedusaContainer): Promise<void> {
  const service = trackingService(container);
  const surrendered = await service.surrenderEffects();
  if (surrendered > 0) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(
      `tracking: the process ended every time ${surrendered} effects were worked on; they wait for a person`,
    );
  }
  await emitDueEvents(container);
  for (;;) {
    const rows = await service.claimEffects(SLOW_KINDS, BATCH);
    const queue = [...rows];
    const worker = async () => {
      for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
        const effect = row;
        await whileOurs(container, effect, () => runEffect(container, effect));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    // What waited for one of these to be done first may be due now.
    if (rows.length === 0) {
      return;
    }
  }
}

async function emitDueEvents(container: MedusaContainer): Promise<void> {
  const service = trackingService(container);
  for (;;) {
    const rows = await service.claimEffects(["emit"], EVENT_BATCH);
    try {
      await emitEvents(
        container,
        rows.map(({ payload }) => payload),
      );
      await service.completeEffects(rows, "emitted");
    } catch (error) {
      for (const row of rows) {
        await takeFailure(container, row, error);
      }
    }
    if (rows.length < EVENT_BATCH) {
      return;
    }
  }
}

async function runEffect(container: MedusaContainer, row: SlowRow): Promise<void> {
  const service = trackingService(container);
  try {
    const result = await perform(container, row);
    if ("outcome" in result) {
      await service.completeEffects([row], result.outcome);
      if (row.kind === "notify" && result.outcome === NOT_TRUE_ANY_MORE) {
        await reviveIfTrueAgain(container, row);
      }
    } else {
      await service.postponeEffect(row, {
        error: result.reason,
        give_up: false,
        after_ms: result.later_ms,
        count: false,
      });
    }
  } catch (error) {
    await takeFailure(container, row, error);
  }
}

function perform(container: MedusaContainer, row: SlowRow): Promise<EffectResult> {
  switch (row.kind) {
    case "notify":
      return notifyCustomer(container, row);
    case "ask_customer":
      return askCustomer(container, row);
    case "feed":
      return ringBell(container, row.payload);
    case "mark_delivered":
      return markDelivered(container, row.order_id, row.payload, row.attempts);
    case "provider_command":
      return runCommand(container, row);
    case "sync_fulfillment":
      return syncFulfillment(container, row.order_id, row.payload);
  }
}

async function runCommand(
  container: MedusaContainer,
  row: OutboxRow & { kind: "provider_command" },
): Promise<EffectResult> {
  const result = await trackingService(container).runProviderCommand(row);
  if (result.state === "paused") {
    return { later_ms: PAUSED_MS, reason: `${row.payload.provider_id} is left alone for a while.` };
  }
  if (result.state === "later") {
    throw new Error(result.error);
  }
  return { outcome: result.outcome };
}

/** Whoever failed may say when to try again, or that trying is no use; anything else is tried with growing gaps. */
async function takeFailure(container: MedusaContainer, row: OutboxRow, error: unknown): Promise<void> {
  const service = trackingService(container);
  const message = messageOf(error);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.warn(`tracking: effect ${row.id} (${row.kind}) failed: ${message}`);
  const known = readMailFailure(error);
  // What was frozen before this attempt may have reached the customer at an earlier one.
  if (known !== null && isRefusal(known) && row.rendered === null) {
    await service.thawMail(row);
  }
  await service.postponeEffect(row, {
    error: message,
    give_up: known !== null && !known.retryable,
    ...(known?.retry_after_ms == null ? {} : { after_ms: known.retry_after_ms, count: false }),
  });
}
