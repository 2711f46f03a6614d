import type { LegendEntry, MapContent } from "../map/content";
import type { PixelPoint } from "../map/draw";
import { HEIGHT, WIDTH } from "../map/picture";

/**
 * A package's way on a map, with its signs explained beneath. Needs no script, and no style of its own:
 * everything can be changed by class and by the variables `--trk-map-…`.
 */
export function RouteMap({ content }: { content: MapContent }) {
  const { id, title, legend, drawing, arrived } = content;
  const { water, land, borders, countries, way, stops, start, last } = drawing;
  return (
    <figure className="trk-map" data-key="map">
      <svg
        className="trk-map-picture"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-legend`}
      >
        <title id={`${id}-title`}>{title}</title>
        <path className="trk-map-water" d={water} />
        {land && <path className="trk-map-land" d={land} />}
        {borders && <path className="trk-map-border" d={borders} />}
        {countries && <path className="trk-map-country" d={countries} />}
        {way && <path className="trk-map-way-edge" d={way} />}
        {way && <path className="trk-map-way" d={way} />}
        {stops.length > 0 && <path className="trk-map-stop-edge" d={dots(stops)} />}
        {stops.length > 0 && <path className="trk-map-stop" d={dots(stops)} />}
        {start && <Mark at={start} sign="start" />}
        {last && <Mark at={last} sign={arrived ? "arrived" : "last"} />}
      </svg>
      <figcaption>
        <ul id={`${id}-legend`} className="trk-map-legend">
          {legend.map(({ sign, text }) => (
            <li key={sign}>
              <svg className="trk-map-sign" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
                <Sign sign={sign} />
              </svg>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** Lines of no length: with round ends they are dots, whose size does not follow the picture's. */
function dots(points: PixelPoint[]): string {
  return points.map(([x, y]) => `M${x} ${y}h0`).join("");
}

function Mark({ at: [x, y], sign }: { at: PixelPoint; sign: LegendEntry["sign"] }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g className="trk-map-mark">
        <Sign sign={sign} />
      </g>
    </g>
  );
}

/** Signs differ by their form: a ring, a dot, a dot in a ring, a tick, a shaded field. Around 0, 0. */
function Sign({ sign }: { sign: LegendEntry["sign"] }) {
  switch (sign) {
    case "start":
      return <circle className="trk-map-start" r="5.5" />;
    case "stop":
      return <circle className="trk-map-dot" r="4" />;
    case "last":
      return (
        <>
          <circle className="trk-map-halo" r="11" />
          <circle className="trk-map-last" r="6.5" />
        </>
      );
    case "arrived":
      return (
        <>
          <circle className="trk-map-arrived" r="10" />
          <path className="trk-map-tick" d="M-4.5.5l3 3 6-6.5" />
        </>
      );
    case "country":
      return <rect className="trk-map-country" x="-9" y="-6" width="18" height="12" rx="2" />;
  }
}
