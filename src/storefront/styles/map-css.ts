/** What a map is painted with; the way and its signs take the package's own colour. */
export interface MapColors {
  water: string;
  land: string;
  /** Between countries. */
  border: string;
}

export const MAP_COLORS: Record<"light" | "dark", MapColors> = {
  light: { water: "#dbe7ef", land: "#fbfaf8", border: "#c9c3bc" },
  dark: { water: "#14202a", land: "#332f2c", border: "#57514b" },
};

/** The map of a package's way. */
export const MAP_CSS = `
.trk-map { margin: 1rem 0 0; container-type: inline-size; }
.trk-map-picture { display: block; width: 100%; height: auto; border: 1px solid var(--trk-line); border-radius: 0.75rem; }
.trk-map path { vector-effect: non-scaling-stroke; }
.trk-map-water { fill: var(--trk-map-water); }
.trk-map-land { fill: var(--trk-map-land); }
.trk-map-border { fill: none; stroke: var(--trk-map-border); stroke-width: 1px; stroke-linejoin: round; }
.trk-map-country { fill: color-mix(in srgb, var(--trk-ink) 22%, var(--trk-map-land)); stroke: var(--trk-ink); stroke-width: 1.25px; stroke-linejoin: round; }
.trk-map-way, .trk-map-way-edge, .trk-map-stop, .trk-map-stop-edge { fill: none; stroke-linecap: round; stroke-linejoin: round; }
.trk-map-way { stroke: var(--trk-ink); stroke-width: 2.5px; }
.trk-map-way-edge { stroke: var(--trk-map-land); stroke-width: 5px; stroke-opacity: 0.75; }
.trk-map-stop { stroke: var(--trk-ink); stroke-width: 7px; }
.trk-map-stop-edge { stroke: var(--trk-map-land); stroke-width: 10px; }
.trk-map-start { fill: var(--trk-map-land); stroke: var(--trk-ink); stroke-width: 3; }
.trk-map-halo { fill: var(--trk-map-land); stroke: var(--trk-ink); stroke-width: 2; }
.trk-map-dot, .trk-map-last, .trk-map-arrived { fill: var(--trk-ink); }
.trk-map-arrived { stroke: var(--trk-map-land); stroke-width: 2; }
.trk-map-tick { fill: none; stroke: var(--trk-map-land); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
.trk-map path.trk-map-tick { vector-effect: none; }
.trk-map-legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0 0; padding: 0; list-style: none; color: var(--trk-muted); font-size: 0.9375rem; }
.trk-map-legend li { display: flex; align-items: flex-start; gap: 0.375rem; min-width: 0; }
.trk-map-sign { flex: none; width: 1.25rem; height: 1.25rem; margin-top: 0.125em; }
@container (max-width: 32rem) { .trk-map-border { stroke-width: 0.75px; } .trk-map-mark { transform: scale(1.35); } }
@container (max-width: 22rem) { .trk-map-mark { transform: scale(1.8); } }
`;
