import type { GeoContext } from "d3-geo";
import { importanceOf } from "./importance";

/** A line in picture units: x and y in turn. */
export interface PixelLine {
  points: number[];
  closed: boolean;
}

/** Takes down what a geoPath draws. */
export class LineRecorder implements GeoContext {
  readonly lines: PixelLine[] = [];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.lines.push({ points: [x, y], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.lines.at(-1)?.points.push(x, y);
  }

  closePath(): void {
    const line = this.lines.at(-1);
    if (line !== undefined) {
      line.closed = true;
    }
  }

  /** Draws points, which nothing here has. */
  arc(): void {}
}

/** A line with only the points without which it would stray further than this. */
export function simplified({ points, closed }: PixelLine, tolerance: number): PixelLine {
  const spatial: number[] = [];
  for (let at = 0; at < points.length; at += 2) {
    spatial.push(points[at] ?? 0, points[at + 1] ?? 0, 0);
  }
  const importance: number[] = new Array(points.length / 2).fill(0);
  importanceOf(spatial, 0, importance.length, importance);
  return { points: points.filter((_, at) => (importance[at >> 1] ?? 0) >= tolerance), closed };
}

/**
 * Path data, relative where it can be: every number costs its digits on every page.
 * @param decimals digits behind the point
 */
export function pathData(lines: PixelLine[], decimals: number): string {
  return lines.map((line) => lineData(line, decimals)).join("");
}

function lineData({ points, closed }: PixelLine, decimals: number): string {
  const unit = 10 ** decimals;
  let x = Math.round((points[0] ?? 0) * unit);
  let y = Math.round((points[1] ?? 0) * unit);
  const start = `M${short(x, unit)}${following(y, unit)}`;
  let rest = "";
  for (let at = 2; at < points.length; at += 2) {
    const nextX = Math.round((points[at] ?? 0) * unit);
    const nextY = Math.round((points[at + 1] ?? 0) * unit);
    if (nextX !== x || nextY !== y) {
      rest += (rest === "" ? short : following)(nextX - x, unit) + following(nextY - y, unit);
      x = nextX;
      y = nextY;
    }
  }
  return rest === "" ? "" : `${start}l${rest}${closed ? "z" : ""}`;
}

/** A number of so many parts of one, as short as it can be written. */
function short(parts: number, unit: number): string {
  return unit === 1 ? String(parts) : String(parts / unit).replace(/^(-?)0\./, "$1.");
}

/** The same behind another number: a minus parts the two as well as a blank does. */
function following(parts: number, unit: number): string {
  return parts < 0 ? short(parts, unit) : ` ${short(parts, unit)}`;
}
