import { CityList, type ListedCity } from "./city-list";
import { hashOf } from "./hash";
import { normaliseName } from "./normalise";

/** Degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** Places that are no more: abandoned, destroyed, or history. */
const GONE: ReadonlySet<string> = new Set(["PPLQ", "PPLW", "PPLH", "PPLCH"]);
/** Part of a city. Carriers mean the town of that name, where there is one. */
const SECTION = "PPLX";
/** The list counts in these parts of a degree. */
const DEGREE = 100_000;
/** Entries of one name that are this near are one place, listed as a town and as the seat of its district. */
const ONE_PLACE = 0.3 * DEGREE;

/** Cities that are read in one go; a few milliseconds. */
const IN_ONE_GO = 500;

/** What stands in a slot: nothing, one place, or a name that stands for several. */
const [EMPTY, SECTION_OF_TOWN, SECTIONS_OF_TOWNS, TOWN, TOWNS] = [0, 1, 2, 3, 4];

/**
 * Where cities are, by country, region and name. Of the list's 130,000 names it keeps hashes only, in a table of
 * 5 MB; as texts they would take six times as much. That a name which is not in the list has the hash of one that
 * is happens once in 10^10 questions.
 */
export class CityIndex {
  /** An open hash table: each key stands in the first free slot from the one that its lowest bits name. */
  private readonly keys: Float64Array;
  private readonly states: Uint8Array;
  private readonly latitudes: Int32Array;
  private readonly longitudes: Int32Array;

  private constructor(cities: number) {
    const slots = 2 ** Math.ceil(Math.log2(cities * 1.4));
    this.keys = new Float64Array(slots);
    this.states = new Uint8Array(slots);
    this.latitudes = new Int32Array(slots);
    this.longitudes = new Int32Array(slots);
  }

  /** Reads the list, which takes a moment, a part at a time. */
  static *read(): Generator<void, CityIndex> {
    const list = new CityList();
    const index = new CityIndex(list.count());
    let read = 0;
    for (const city of list) {
      if (!GONE.has(city.kind)) {
        index.add(city);
      }
      read += 1;
      if (read % IN_ONE_GO === 0) {
        yield;
      }
    }
    return index;
  }

  /**
   * @param region as the list has it (see `regionCode`)
   * @returns null when the list has no such city in that region, or several
   */
  find(country: string, region: string, city: string): Coordinates | null {
    const slot = this.slotOf(keyOf(country, region, city));
    const state = this.states[slot];
    return state === TOWN || state === SECTION_OF_TOWN
      ? { latitude: (this.latitudes[slot] ?? 0) / DEGREE, longitude: (this.longitudes[slot] ?? 0) / DEGREE }
      : null;
  }

  private add({ country, region, name, kind, latitude, longitude }: Readonly<ListedCity>): void {
    const key = keyOf(country, region, name);
    const slot = this.slotOf(key);
    const state = this.states[slot] ?? EMPTY;
    const [one, several] = kind === SECTION ? [SECTION_OF_TOWN, SECTIONS_OF_TOWNS] : [TOWN, TOWNS];
    if (state < one) {
      this.keys[slot] = key;
      this.states[slot] = one;
      this.latitudes[slot] = latitude;
      this.longitudes[slot] = longitude;
    } else if (state === one) {
      const near =
        Math.abs(latitude - (this.latitudes[slot] ?? 0)) < ONE_PLACE &&
        Math.abs(longitude - (this.longitudes[slot] ?? 0)) < ONE_PLACE;
      this.states[slot] = near ? one : several;
    }
  }

  private slotOf(key: number): number {
    const last = this.keys.length - 1;
    let slot = key & last;
    while (this.states[slot] !== EMPTY && this.keys[slot] !== key) {
      slot = (slot + 1) & last;
    }
    return slot;
  }
}

function keyOf(country: string, region: string, city: string): number {
  return hashOf(`${country} ${region} ${normaliseName(city)}`);
}
