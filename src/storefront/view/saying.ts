import type { Parcel } from "./parcel";
import { type IconName, LOOKS, type Mood, urgencyOf } from "./situation-look";

/** An answer before it has its button: what is said, and which package it is about. */
export interface Saying {
  mood: Mood;
  icon: IconName;
  headline: string;
  sentence: string;
  /** Null when it speaks for all. */
  about: Parcel | null;
}

/** The answer that one package gives. */
export function sayOfParcel(parcel: Parcel): Saying {
  const { mood, icon } = LOOKS[parcel.situation];
  return { mood, icon, headline: parcel.headline, sentence: parcel.sentence, about: parcel };
}

/** The most urgent of several packages; null when none needs anybody. */
export function mostUrgent(parcels: Parcel[]): Parcel | null {
  const urgent = parcels.flatMap((parcel) => {
    const urgency = urgencyOf(parcel.situation);
    return urgency === null ? [] : [{ parcel, urgency }];
  });
  return urgent.sort((a, b) => a.urgency - b.urgency)[0]?.parcel ?? null;
}
