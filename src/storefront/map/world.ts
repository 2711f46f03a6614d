import { geoArea } from "d3-geo";
import { atlasIdOf } from "./country-codes";
import { type Position, vectorOf } from "./sphere";
import { type RingArcs, type Topology, worldTopology } from "./topology";

/** How exactly outlines are wanted. Radians on the sphere. */
export interface Detail {
  /** How far they may stray where they are seen. */
  tolerance: number;
  /** What is seen: a cap of the sphere. Outlines outside of it need no more than to lie outside. */
  view: { center: Position; radius: number };
}

/** What lies out of sight is kept as coarse as this, and that far from the view's edge. */
const OUT_OF_SIGHT = (1.5 * Math.PI) / 180;

/** The world's outlines as exactly as they are wanted. */
export interface World {
  land(): Position[][][];
  /** The lines that part countries. */
  borders(): Position[][];
  /**
   * A country's own land; empty when the atlas does not know it, or does not tell it from another.
   * @param code ISO 3166-1 alpha-2
   */
  country(code: string): Position[][][];
}

export function worldAt(detail: Detail): World {
  const topology = worldTopology.get();
  const read = thinner(topology, detail);
  return {
    land: () => polygonsOf(topology.land, read),
    borders: () => topology.borders.map(read),
    country: (code) => polygonsOf(topology.countries.get(atlasIdOf(code) ?? "") ?? [], read),
  };
}

/** Whether a country has a shape. */
export function isDrawn(code: string): boolean {
  return worldTopology.get().countries.has(atlasIdOf(code) ?? "");
}

/** Reads an arc with as few points as the detail allows; its ends stay, so that what shares them still meets. */
function thinner(topology: Topology, { tolerance, view }: Detail): (arc: number) => Position[] {
  const { starts, longitudes, latitudes, vectors, importance } = topology;
  const [x, y, z] = vectorOf(view.center);
  const edge = Math.cos(Math.min(Math.PI, view.radius + OUT_OF_SIGHT));
  const coarse = Math.max(tolerance, OUT_OF_SIGHT);
  const read = new Map<number, Position[]>();
  const thin = (arc: number): Position[] => {
    const points: Position[] = [];
    for (let at = starts[arc] ?? 0; at < (starts[arc + 1] ?? 0); at += 1) {
      const worth = importance[at] ?? 0;
      if (worth < tolerance) {
        continue;
      }
      const cosine =
        x * (vectors[at * 3] ?? 0) + y * (vectors[at * 3 + 1] ?? 0) + z * (vectors[at * 3 + 2] ?? 0);
      if (worth >= coarse || cosine >= edge) {
        points.push([longitudes[at] ?? 0, latitudes[at] ?? 0]);
      }
    }
    return points;
  };
  return (arc) => {
    const points = read.get(arc) ?? thin(arc);
    read.set(arc, points);
    return points;
  };
}

function polygonsOf(polygons: RingArcs[], read: (arc: number) => Position[]): Position[][][] {
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => ringOf(ring, read));
    return outer === undefined || !isArea(outer) ? [] : [[outer, ...holes.filter(isArea)]];
  });
}

/** Joins arcs to a closed ring; each begins where the one before ended. */
function ringOf(arcs: number[], read: (arc: number) => Position[]): Position[] {
  const ring: Position[] = [];
  for (const arc of arcs) {
    const points = arc < 0 ? [...read(~arc)].reverse() : read(arc);
    ring.push(...points.slice(ring.length === 0 ? 0 : 1));
  }
  return ring;
}

/** Points below which a ring may have been turned inside out by what was left away. */
const FEW_POINTS = 24;

/** Whether a ring still encloses something: one that collapsed encloses nothing, or all the rest of the world. */
function isArea(ring: Position[]): boolean {
  if (ring.length < 4) {
    return false;
  }
  return ring.length > FEW_POINTS || geoArea({ type: "Polygon", coordinates: [ring] }) < 2 * Math.PI;
}
