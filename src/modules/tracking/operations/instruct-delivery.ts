import type { NewEffect } from "../domain/effect";
import { newId } from "../new-id";
import type { Capabilities } from "../provider";
import { lockCustomerMessages } from "../repositories/customer-message-repository";
import {
  confirmInstruction,
  countInstructions,
  type DeliveryInstructionRow,
  findCurrentInstruction,
  findInstructionBySecret,
  insertInstruction,
  replaceInstructions,
} from "../repositories/delivery-instruction-repository";
import { insertEffects } from "../repositories/outbox-repository";
import type { Sql } from "../repositories/sql";
import { readLiveTrackers } from "../repositories/tracker-repository";
import { handoversOf } from "./hand-over-instructions";

/** Mails that an order's link can set off in 24 hours: enough for every slip, too few to annoy anybody. */
const MOST_MAILS_A_DAY = 5;
/** Texts that a signed-in customer may give an order in 24 hours. */
const MOST_TEXTS_A_DAY = 20;
/** Hours in which a text can be confirmed. */
const CONFIRMABLE_HOURS = 24;

type CapabilitiesOf = (providerId: string) => Capabilities;

/**
 * Keeps a text that whoever holds the order's link has typed. It counts for nothing until it is confirmed from the
 * mailbox of the order: the mail that asks for that is among the effects.
 *
 * @param secret_hash SHA-256 of the secret in that mail, hex
 */
export async function askToConfirmInstructions(
  sql: Sql,
  text: { id: string; order_id: string; text: string; secret_hash: string },
): Promise<"asked" | "too_many"> {
  await lockCustomerMessages(sql, text.order_id);
  if ((await countInstructions(sql, text.order_id, { signed_in: false })) >= MOST_MAILS_A_DAY) {
    return "too_many";
  }
  const { id, order_id } = await insertInstruction(sql, { ...text, valid_hours: CONFIRMABLE_HOURS });
  await insertEffects(sql, [
    {
      kind: "ask_customer",
      unique_key: `ask:confirm_instructions:${id}`,
      tracker_id: null,
      order_id,
      payload: { about: "confirm_instructions", instruction_id: id },
    },
  ]);
  return "asked";
}

/** Takes a text of the signed-in customer; it counts at once. The same text once more changes nothing. */
export async function setInstructions(
  sql: Sql,
  { order_id, text, customer_id }: { order_id: string; text: string; customer_id: string },
  capabilities: CapabilitiesOf,
): Promise<DeliveryInstructionRow | "too_many"> {
  await lockCustomerMessages(sql, order_id);
  const current = await findCurrentInstruction(sql, order_id);
  if (current?.text === text) {
    return current;
  }
  if ((await countInstructions(sql, order_id, { signed_in: true })) >= MOST_TEXTS_A_DAY) {
    return "too_many";
  }
  await replaceInstructions(sql, order_id, null);
  const instruction = await insertInstruction(sql, { id: newId("trdi"), order_id, text, customer_id });
  await announce(sql, instruction, capabilities);
  return instruction;
}

/** Makes the text of a secret count, in place of every other. Only the first time does anything. */
export async function confirmInstructions(
  sql: Sql,
  secretHash: string,
  capabilities: CapabilitiesOf,
): Promise<"confirmed" | "confirmed_before" | "ended"> {
  const asked = await findInstructionBySecret(sql, secretHash);
  if (asked === null) {
    return "ended";
  }
  await lockCustomerMessages(sql, asked.order_id);
  const instruction = await findInstructionBySecret(sql, secretHash);
  if (instruction?.state === "confirmed") {
    return "confirmed_before";
  }
  if (instruction === null || instruction.state === "replaced" || instruction.ended) {
    return "ended";
  }
  await replaceInstructions(sql, instruction.order_id, instruction.id);
  await confirmInstruction(sql, instruction.id);
  await announce(sql, instruction, capabilities);
  return "confirmed";
}

async function announce(
  sql: Sql,
  instruction: DeliveryInstructionRow,
  capabilities: CapabilitiesOf,
): Promise<void> {
  const { id, order_id } = instruction;
  const set: NewEffect = {
    kind: "emit",
    unique_key: `emit:${id}:set`,
    tracker_id: null,
    order_id,
    payload: { names: ["delivery_instructions.set"], data: { id, order_id } },
  };
  const trackers = await readLiveTrackers(sql, order_id);
  await insertEffects(sql, [set, ...handoversOf(instruction, trackers, capabilities)]);
}
