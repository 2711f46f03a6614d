import type { FoundTracking, PackageJourney } from "../../api/store-types";
import { isolate } from "../../i18n/isolate";
import { oneLineTexts } from "../format/one-line";
import { cityAndCountry } from "../format/place";
import type { Language } from "../i18n";
import { mapsOf } from "../map/map-of";
import type { OrderTracking, Shop, Tracker } from "../types";
import { frame } from "./compose";
import type { OrderContent, TrackingPageContent } from "./content";
import { composeOrder } from "./order";
import { packageContent } from "./package-content";
import { readParcel } from "./parcel";
import { sayOfParcel } from "./saying";
import { scanKindOf } from "./scan-kind";
import { stepsOf } from "./steps";

/** What both pages need beside their data. */
interface JourneyContext {
  language: Language;
  now: Date;
}

/** The page of an order for whoever knows its postal code: how far it has come, not what is inside. */
export function composeReducedPage(
  input: { found: Extract<FoundTracking, { view: "reduced" }>; shop: Shop },
  context: JourneyContext,
): TrackingPageContent {
  const { found, shop } = oneLineTexts(input);
  const trackers = found.packages.map((one, position) => asTracker(one, position, context));
  const tracking = composeOrder({ tracking: asTracking(found.order, trackers), shop }, context);
  const { lookup } = context.language.texts;
  const notes = [...tracking.answer.notes, lookup.reduced_note];
  return {
    ...frame([tracking.answer.headline, tracking.order], shop, tracking.order, context.language),
    tracking: withoutNumbers({ ...tracking, answer: { ...tracking.answer, notes } }),
    maps: mapsOf(trackers, context),
  };
}

/** The page of one package for whoever knows its number: nothing of its order. */
export function composePackagePage(
  input: { found: Extract<FoundTracking, { view: "package" }>; shop: Shop },
  context: JourneyContext,
): TrackingPageContent {
  const { found, shop } = oneLineTexts(input);
  const { texts } = context.language;
  const number = found.package.tracking_number;
  const tracker = { ...asTracker(found.package, 0, context), tracking_number: number };
  const parcel = readParcel(tracker, { position: 1, total: 1 }, context);
  const shownNumber = isolate(number, texts.direction);
  const subject = `${texts.packages.number} ${shownNumber}`;
  const { about: _, ...saying } = sayOfParcel(parcel);
  const answer = { ...saying, notes: [texts.lookup.package_note], action: null };
  const steps = tracker.direction === "return" ? null : stepsOf(asTracking(AN_ORDER, [tracker]), context);
  return {
    ...frame([answer.headline, shownNumber], shop, subject, context.language),
    tracking: {
      order: subject,
      answer,
      steps: steps && { label: texts.steps.label, done: texts.in_brackets(texts.steps.done), steps },
      milestones: null,
      packages: [packageContent(parcel, { shop, subject, alone: true, standing: null }, context)],
      returns: null,
      news: [],
    },
    maps: mapsOf([tracker], context),
  };
}

/** The order of a package of whose order nothing is known. */
const AN_ORDER = {
  display_id: 0,
  custom_display_id: null,
  status: "shipped",
  milestones: [],
  more_to_ship: false,
} as const;

function asTracking(
  order: Pick<OrderTracking["order"], "display_id" | "custom_display_id" | "status" | "more_to_ship"> & {
    milestones: readonly OrderTracking["order"]["milestones"][number][];
  },
  trackers: Tracker[],
): OrderTracking {
  return { order: { ...order, id: "", created_at: "", milestones: [...order.milestones] }, trackers };
}

/** A package as the page of an order reads it, with our own words where the carrier's stand there. */
function asTracker(
  { events, ...known }: PackageJourney,
  position: number,
  { language: { texts, locale } }: JourneyContext,
): Tracker {
  return {
    id: String(position + 1),
    tracking_number: "",
    tracking_url: null,
    sub_status: null,
    last_event: null,
    last_event_at: null,
    delivered_at: null,
    items: [],
    ...known,
    events: events.map(({ city, country, ...event }) => ({
      ...event,
      sub_status: null,
      description: texts.lookup.scans[scanKindOf(event)],
      location: cityAndCountry({ city, country }, locale),
      city,
      country,
      coordinates: null,
      carrier_name: null,
    })),
  };
}

function withoutNumbers(tracking: OrderContent): OrderContent {
  const hide = <Parcel extends object>(parcels: Parcel[]) =>
    parcels.map((parcel) => ({ ...parcel, number: null }));
  return {
    ...tracking,
    packages: hide(tracking.packages),
    returns: tracking.returns && { ...tracking.returns, packages: hide(tracking.returns.packages) },
  };
}
