/** A package whose carrier is settled; null while nobody knows it. */
export interface SettledPackage {
  tracking_number: string;
  carrier_code: string | null;
}

/**
 * What our fulfillment provider leaves in `fulfillment.data` for whoever follows its packages later, as labels have no
 * place for the carrier. Anyone who holds the order's id can read it, so it names carriers and the ends of their numbers,
 * never a whole number.
 */
interface CarrierHint {
  number_ends_with: string;
  carrier_code: string;
}

const SHORTEST_END = 4;
const LONGEST_END = 8;

/** The carriers of a fulfillment, for {@link chosenCarrierCode}; empty when none is known. */
export function carrierHints(packages: SettledPackage[]): { carriers?: CarrierHint[] } {
  const numbers = packages.map((parcel) => parcel.tracking_number);
  const carriers = packages.flatMap(({ tracking_number, carrier_code }) => {
    const end = distinctEnd(tracking_number, numbers);
    return carrier_code === null || end === null ? [] : [{ number_ends_with: end, carrier_code }];
  });
  return carriers.length === 0 ? {} : { carriers };
}

/**
 * The carrier that was chosen for a package when its fulfillment was created; null when none was, or when the
 * fulfillment is another provider's.
 * @param data `fulfillment.data`
 * @param trackingNumber normalised
 */
export function chosenCarrierCode(
  data: Record<string, unknown> | null | undefined,
  trackingNumber: string,
): string | null {
  const hints: unknown[] = Array.isArray(data?.carriers) ? data.carriers : [];
  // The longest end that fits, for a number that is itself the end of another.
  const [best] = hints
    .filter(isHint)
    .filter((hint) => trackingNumber.endsWith(hint.number_ends_with))
    .sort((one, other) => other.number_ends_with.length - one.number_ends_with.length);
  return best?.carrier_code ?? null;
}

/**
 * As short as may be, but so long that it fits one number of the fulfillment only. Null when that takes more of the
 * number than may be seen: then the carrier is found out instead.
 */
function distinctEnd(number: string, all: string[]): string | null {
  for (let length = SHORTEST_END; length <= LONGEST_END && length < number.length; length++) {
    const end = number.slice(-length);
    if (all.every((other) => other === number || !other.endsWith(end))) {
      return end;
    }
  }
  return null;
}

function isHint(value: unknown): value is CarrierHint {
  const hint = value as Partial<CarrierHint> | null;
  return (
    typeof hint?.number_ends_with === "string" &&
    hint.number_ends_with.length >= SHORTEST_END &&
    typeof hint.carrier_code === "string"
  );
}
