import type { ViewContext } from "./context";
import { estimateText, joinEstimates } from "./estimate";
import type { Parcel } from "./parcel";
import { mostUrgent, type Saying, sayOfParcel } from "./saying";
import type { Situation } from "./situation";
import { statusIn } from "./status";

/** Situations that go on by themselves, the farthest on its way first. */
const ON_THE_WAY: readonly Situation[] = [
  "out_for_delivery_earlier",
  "customs",
  "in_transit",
  "info_received",
  "pending",
];

/** What the top of the page says for two packages or more: trouble first, then the order as a whole. */
export function answerForSeveral(parcels: Parcel[], context: ViewContext): Saying {
  const { several } = context.language.texts;
  const urgent = mostUrgent(parcels);
  if (urgent !== null) {
    return { ...sayOfParcel(urgent), sentence: several.about(urgent.position, urgent.sentence) };
  }
  const delivered = parcels.filter(({ situation }) => situation === "delivered");
  const rest = parcels.filter((parcel) => !delivered.includes(parcel));
  if (rest.length === 0) {
    return sayAllDelivered(parcels, context);
  }
  if (delivered.length > 0) {
    return {
      mood: "moving",
      icon: "moving",
      headline: several.delivered(delivered.length, parcels.length),
      sentence: sayOfTheRest(rest, context),
      about: null,
    };
  }
  return sayOnTheWay(parcels, context);
}

function sayAllDelivered(parcels: Parcel[], { language: { texts } }: ViewContext): Saying {
  const [last] = [...parcels].sort((a, b) => arrivalOf(b).localeCompare(arrivalOf(a)));
  return {
    mood: "arrived",
    icon: "delivered",
    headline: texts.several.all_delivered(parcels.length),
    sentence: last === undefined ? "" : texts.several.last_one(last.sentence),
    about: null,
  };
}

/** ISO 8601 in UTC, which sorts as text. */
function arrivalOf({ tracker }: Parcel): string {
  return tracker.delivered_at ?? "";
}

function sayOnTheWay(parcels: Parcel[], context: ViewContext): Saying {
  const { several } = context.language.texts;
  const comingToday = parcels.filter(({ situation }) => situation === "out_for_delivery");
  const rest = parcels.filter((parcel) => !comingToday.includes(parcel));
  const nothingToDo = several.nothing_to_do(parcels.length);
  if (comingToday.length > 0) {
    return {
      mood: "moving",
      icon: "today",
      headline: several.coming_today(comingToday.length, parcels.length),
      sentence: rest.length === 0 ? nothingToDo : sayOfTheRest(rest, context),
      about: null,
    };
  }
  const [farthest] = [...parcels].sort(
    (a, b) => ON_THE_WAY.indexOf(a.situation) - ON_THE_WAY.indexOf(b.situation),
  );
  const joined = joinEstimates(parcels.map(({ estimate }) => estimate?.value ?? null));
  const status = statusIn(farthest?.situation ?? "in_transit", context);
  return {
    mood: status.mood,
    icon: status.icon,
    headline: joined === null ? status.text : several.arriving(estimateText(joined, context)),
    sentence: nothingToDo,
    about: null,
  };
}

function sayOfTheRest(rest: Parcel[], { language: { texts } }: ViewContext): string {
  const [only, ...others] = rest;
  return only !== undefined && others.length === 0
    ? texts.several.other_one(only.position, only.headline)
    : texts.several.others_under_way;
}
