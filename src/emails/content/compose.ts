import { closeIsolates } from "../../i18n/isolate";
import { cleanTexts, shorten, withoutMarkup } from "../format/clean";
import { type Language, languageFor } from "../i18n";
import type { Facts } from "../i18n/texts";
import type { EmailPackage, TrackingEmailData, TrackingEmailInput } from "../types";
import { buttonOf } from "./button";
import type { EmailContent, PackageContent } from "./email-content";
import { collectFacts, estimateOf, isolateNames } from "./facts";
import { frameOf } from "./frame";
import { moodOf } from "./mood";
import { itemsContent, packageContent } from "./package-content";
import { isMoreBeside, type Situation, situationOf } from "./situation";

/** Places are addresses at times; in a subject the rest of the sentence must stay visible. */
const LONGEST_PLACE_IN_SUBJECT = 40;
/** What mail programs show at most beside the subject. */
const LONGEST_PREHEADER = 140;

/**
 * Decides everything a mail says.
 * @throws Error when the mail is about a package that is not in the data
 */
export function composeEmail(input: TrackingEmailInput): EmailContent {
  const data = cleanTexts(input.data);
  const language = languageFor(input.language, data.shop.language);
  const { direction } = language;
  const about = input.kind === "shipped" ? null : packageOf({ ...input, data });
  const situation = situationOf({ ...input, data }, about?.reason ?? null);
  const raw = collectFacts(situation, data, about, language);
  const facts = isolateNames(raw, direction);
  const words = language.texts.situations[situation];
  const { labels } = language.texts;
  return {
    ...frameOf(data.shop, facts.order, language),
    subject: withoutMarkup(words.subject(isolateNames({ ...raw, place: shortPlace(raw) }, direction))),
    preheader: closeIsolates(shorten(words.preheader(facts), LONGEST_PREHEADER)),
    headline: words.headline(facts),
    sentence: words.sentence(facts),
    mood: moodOf(situation),
    quote: null,
    packages: shownPackages(situation, data, about, facts, language),
    other_packages: otherPackages(situation, data, about, language),
    items: itemsContent(data.items, language),
    estimate: facts.estimate === null ? null : { label: labels.estimated_delivery, value: facts.estimate },
    button: buttonOf(situation, data, about, language),
  };
}

function packageOf({ kind, data }: TrackingEmailInput): EmailPackage {
  const parcel = data.packages[data.package];
  if (!parcel) {
    throw new Error(
      `The mail "${kind}" is about package ${data.package}, but its data has ${data.packages.length} packages, counted from 0.`,
    );
  }
  return parcel;
}

function shortPlace({ place }: Facts): string | null {
  return place && shorten(place, LONGEST_PLACE_IN_SUBJECT);
}

function shownPackages(
  situation: Situation,
  data: TrackingEmailData,
  about: EmailPackage | null,
  facts: Facts,
  language: Language,
): PackageContent[] {
  const all = about === null || situation === "delivered_all";
  const arrived = situation === "part_delivered";
  return numbered(data, about)
    .filter(({ parcel }) => all || parcel === about || (arrived && parcel.status === "delivered"))
    .map(({ parcel, position, total }) => {
      const estimate = facts.estimate === null ? estimateOf(situation, parcel, language) : null;
      return packageContent(parcel, position, total, estimate, language);
    });
}

/** Only a delivery in part makes people ask for the rest. */
function otherPackages(
  situation: Situation,
  data: TrackingEmailData,
  about: EmailPackage | null,
  language: Language,
): EmailContent["other_packages"] {
  if (situation !== "delivered_in_part" && situation !== "part_delivered") {
    return null;
  }
  const { status, colon, labels } = language.texts;
  const packages = numbered(data, about)
    .filter(({ parcel }) => parcel !== about && parcel.status !== "delivered")
    .map(({ parcel, position, total }) => {
      const estimate = estimateOf(situation, parcel, language);
      const content = packageContent(parcel, position, total, estimate, language);
      return { ...content, title: content.title + colon + status[parcel.status] };
    });
  return packages.length === 0 ? null : { title: labels.other_packages, packages };
}

function numbered(data: TrackingEmailData, about: EmailPackage | null) {
  const complete = about === null || (data.packages.length === data.packages_total && !isMoreBeside(data));
  return data.packages.map((parcel, index) => ({
    parcel,
    position: index + 1,
    total: complete ? data.packages.length : null,
  }));
}
