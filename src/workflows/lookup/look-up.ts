import type { MedusaContainer } from "@medusajs/framework/types";
import { limitRules } from "../../modules/tracking/domain/lookup-limits";
import {
  normalizeTrackingNumber,
  trackingNumberProblem,
} from "../../modules/tracking/domain/tracking-number";
import type { LimitBucket } from "../../modules/tracking/repositories/lookup-attempt-repository";
import type { LookupView } from "../../modules/tracking/repositories/lookup-session-repository";
import { trackingService } from "../tracking-service";
import { findProvenOrder } from "./find-order";
import { keyedHash } from "./keyed-hash";
import { readOrderNumber } from "./order-number";
import type { Proof } from "./proof";

/** What somebody asks for, as it was typed. */
export type Question = { order: string; proof: Proof } | { tracking_number: string };

export type LookupResult =
  /** `subject_id` is the order's; for the view `package` the tracker's. */
  | { found: true; view: LookupView; subject_id: string; session: { token: string; expires_at: Date } }
  /** `wait`: seconds until it is worth trying again, when nothing was looked up at all. */
  | { found: false; view: LookupView; wait: number | null };

/**
 * Finds an order by its number and what its customer knows, or a package by its number alone, and opens a session.
 *
 * Failures are counted for the address, for the number asked for, and in all, whether or not there is such a number; of
 * packages successes too, apart and with more patience. A success and every kind of failure run the same three statements.
 *
 * @param address of whoever asks; of IPv6 the network
 */
export async function lookUp(
  container: MedusaContainer,
  question: Question,
  address: string,
): Promise<LookupResult> {
  const service = trackingService(container);
  const asked = "order" in question ? askForOrder(container, question) : askForPackage(container, question);
  const buckets = bucketsFor(container, { address, number: asked.canonical });
  const admission = await service.admitLookup(asked.counted.map((kind) => buckets[kind]));
  if (!admission.admitted) {
    return { found: false, view: asked.view, wait: admission.wait };
  }
  const subjectId = await asked.find();
  // Who is right does no harm, but by going through numbers.
  const takenBack = admission.counted.filter(({ id }) => id !== buckets.numbers.id);
  const session = await service.settleLookup(
    subjectId === null ? null : { view: asked.view, subject_id: subjectId },
    subjectId === null ? [] : takenBack,
  );
  return subjectId === null || session === null
    ? { found: false, view: asked.view, wait: null }
    : { found: true, view: asked.view, subject_id: subjectId, session };
}

type Bucket = "address" | "order" | "overall" | "numbers";

interface Asked {
  /** The number in one spelling, for counting. */
  canonical: string;
  view: LookupView;
  /** In which buckets the attempt is counted. */
  counted: readonly Bucket[];
  find(): Promise<string | null>;
}

function askForOrder(container: MedusaContainer, { order, proof }: { order: string; proof: Proof }): Asked {
  const number = readOrderNumber(order);
  return {
    canonical: `order ${number?.canonical ?? ""}`,
    view: proof.kind === "email" ? "full" : "reduced",
    counted: ["address", "order", "overall"],
    find: () => findProvenOrder(container, number, proof),
  };
}

/** Numbers can be gone through one after the other: a second count for the address holds those that exist as well. */
function askForPackage(container: MedusaContainer, { tracking_number }: { tracking_number: string }): Asked {
  const number = normalizeTrackingNumber(tracking_number);
  const isOne = trackingNumberProblem(tracking_number) === null;
  return {
    // Each slip counts for itself: one bucket for all of them would make strangers wait for each other.
    canonical: `package ${number}`,
    view: "package",
    counted: ["address", "order", "overall", "numbers"],
    // What is no tracking number is looked for like one, as the empty one that nothing has.
    find: () => trackingService(container).findPackage(isOne ? number : ""),
  };
}

function bucketsFor(
  container: MedusaContainer,
  { address, number }: { address: string; number: string },
): Record<Bucket, LimitBucket> {
  const rules = limitRules(trackingService(container).options.lookup.limits);
  return {
    address: { id: `address:${keyedHash(container, address)}`, ...rules.address },
    order: { id: `order:${keyedHash(container, number)}`, ...rules.order },
    overall: { id: "overall", ...rules.overall },
    numbers: { id: `numbers:${keyedHash(container, address)}`, ...rules.numbers },
  };
}
