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
  let [x, y] = [Math.round((points[0] ?? 0) * unit), Math.round((points[1] ?? 0) * unit)];
  let data = "";
  for (let at = 2; at < points.length; at += 2) {
    const [nextX, nextY] = [Math.round((points[at] ?? 0) * unit), Math.round((points[at + 1] ?? 0) * unit)];
    if (nextX !== x || nextY !== y) {
      data += `${number((nextX - x) / unit, decimals, data !== "")}${number((nextY - y) / unit, decimals, true)}`;
      [x, y] = [nextX, nextY];
    }
  }
  const start = `M${number(Math.round((points[0] ?? 0) * unit) / unit, decimals, false)}${number(Math.round((points[1] ?? 0) * unit) / unit, decimals, true)}`;
  return data === "" ? "" : `${start}l${data}${closed ? "z" : ""}`;
}

/** A number as short as it can be written behind another one. */
function number(value: number, decimals: number, follows: boolean): string {
  const text = String(Number(value.toFixed(decimals))).replace(/^(-?)0\./, "$1.");
  return follows && !text.startsWith("-") ? ` ${text}` : text;
}
