import atlas from "world-atlas/countries-50m.json";
import { MadeGradually } from "../../cache/made-gradually";
import { importanceOf } from "./importance";
import { vectorOf } from "./sphere";

/** A file of world-atlas, as far as it is read: TopoJSON, quantized, with countries and the land they make up. */
interface AtlasFile {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { countries: { geometries: AtlasGeometry[] }; land: { geometries: AtlasGeometry[] } };
}
interface AtlasGeometry {
  type?: string;
  /** ISO 3166-1 numeric, three digits; contested places have none. */
  id?: string;
  properties?: { name: string };
  /** Rings as lists of arcs, `~i` being arc `i` backwards. */
  arcs?: number[][] | number[][][];
}

/** The outlines of the world: stretches of coast and border, each kept once, whatever shapes it belongs to. */
export interface Topology {
  /** Where each arc's points begin; one more than there are arcs. */
  starts: Uint32Array;
  /** Degrees. */
  longitudes: Float32Array;
  latitudes: Float32Array;
  /** The same points on the unit sphere: x, y, z. */
  vectors: Float32Array;
  /** How far an outline would stray without a point, in radians; infinite for an arc's ends. */
  importance: Float32Array;
  land: RingArcs[];
  /** By the atlas's own id, or by name where it has none. */
  countries: Map<string, RingArcs[]>;
  /** Arcs that part two countries. */
  borders: number[];
}

/** Rings of one polygon, the outer one first, each a list of arcs. */
export type RingArcs = number[][];

/** The world's outlines. Reading them takes a moment: when the first map is drawn, or before. */
export const worldTopology = new MadeGradually(() => readTopology(atlas as unknown as AtlasFile));

function* readTopology({ transform, arcs, objects }: AtlasFile): Generator<void, Topology> {
  const starts = new Uint32Array(arcs.length + 1);
  arcs.forEach((arc, index) => {
    starts[index + 1] = (starts[index] ?? 0) + arc.length;
  });
  const total = starts[arcs.length] ?? 0;
  const longitudes = new Float32Array(total);
  const latitudes = new Float32Array(total);
  arcs.forEach((arc, index) => {
    let [x, y] = [0, 0];
    arc.forEach(([dx, dy], position) => {
      x += dx;
      y += dy;
      const at = (starts[index] ?? 0) + position;
      longitudes[at] = x * transform.scale[0] + transform.translate[0];
      latitudes[at] = y * transform.scale[1] + transform.translate[1];
    });
  });
  const vectors = vectorsOf(longitudes, latitudes);
  const importance = new Float32Array(total);
  for (let index = 0; index < arcs.length; index += 1) {
    yield;
    importanceOf(vectors, starts[index] ?? 0, starts[index + 1] ?? 0, importance);
  }
  const countries = new Map(
    objects.countries.geometries.map((geometry) => [
      geometry.id ?? geometry.properties?.name ?? "",
      polygonsOf(geometry),
    ]),
  );
  return {
    starts,
    longitudes,
    latitudes,
    vectors,
    importance,
    land: objects.land.geometries.flatMap(polygonsOf),
    countries,
    borders: bordersOf(countries),
  };
}

function vectorsOf(longitudes: Float32Array, latitudes: Float32Array): Float32Array {
  const vectors = new Float32Array(longitudes.length * 3);
  longitudes.forEach((longitude, index) => {
    vectors.set(vectorOf([longitude, latitudes[index] ?? 0]), index * 3);
  });
  return vectors;
}

function polygonsOf({ type, arcs = [] }: AtlasGeometry): RingArcs[] {
  if (type === "Polygon") {
    return [arcs as number[][]];
  }
  return type === "MultiPolygon" ? (arcs as number[][][]) : [];
}

function bordersOf(countries: Map<string, RingArcs[]>): number[] {
  const owners = new Map<number, Set<string>>();
  for (const [country, polygons] of countries) {
    for (const arc of polygons.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, (owners.get(index) ?? new Set()).add(country));
    }
  }
  return [...owners].filter(([, names]) => names.size > 1).map(([index]) => index);
}
