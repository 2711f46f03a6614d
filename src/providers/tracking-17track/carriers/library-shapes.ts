import { amazon, dhl, fedex, getTracking, ontrac, type TrackingCourier, ups, usps } from "ts-tracking-number";

/** A carrier whose number forms, check digits included, the library knows. */
interface KnownForms {
  courier: TrackingCourier;
  codes: readonly string[];
}

const KNOWN: readonly KnownForms[] = [
  { courier: ups, codes: ["100002"] },
  { courier: fedex, codes: ["100003"] },
  { courier: usps, codes: ["21051"] },
  { courier: ontrac, codes: ["100049"] },
  { courier: amazon, codes: ["100308", "100309", "100417"] },
  { courier: dhl, codes: ["100001"] },
];

const ECOMMERCE = "DHL E-Commerce";

/** Codes a form speaks for. The forms with few characters and a weak check fit many a stranger's number. */
export interface LibraryMatch {
  codes: readonly string[];
  strength: "strong" | "weak";
}

/** What ts-tracking-number recognises in a number: check digits hold where a form has them. */
export function libraryMatches(number: string): LibraryMatch[] {
  return KNOWN.flatMap(({ courier, codes }) => {
    const match = getTracking(number, [courier]);
    if (match === undefined) {
      return [];
    }
    // "GM…", "LX…" and their like: eCommerce, America's first.
    const named = match.name === ECOMMERCE ? ["7047", "7048"] : codes;
    return [{ codes: named, strength: isDistinct(number) ? ("strong" as const) : ("weak" as const) }];
  });
}

/** Letters in front, or more digits than a national parcel number has. */
function isDistinct(number: string): boolean {
  return (
    /^(1Z|TBA|JJD|JVGL|[A-Z]{2}\d)/.test(number) || /^[CD]\d{14}$/.test(number) || /^\d{20,}$/.test(number)
  );
}
