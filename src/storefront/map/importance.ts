/**
 * Says of every point of a polyline how far the line would stray without it (Douglas-Peucker, for all tolerances
 * at once): keeping the points whose importance is at least `t` gives the line simplified by `t`.
 *
 * @param points x, y, z of every point
 * @param from the line's first point, counted in points
 * @param to behind its last point
 * @param importance written to, by point; the unit is that of `points`. The ends get infinity
 */
export function importanceOf(
  points: ArrayLike<number>,
  from: number,
  to: number,
  importance: Float32Array | number[],
): void {
  if (to <= from) {
    return;
  }
  importance[from] = Number.POSITIVE_INFINITY;
  importance[to - 1] = Number.POSITIVE_INFINITY;
  const stretches: [first: number, last: number, least: number][] = [
    [from, to - 1, Number.POSITIVE_INFINITY],
  ];
  for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
    const [first, last, least] = next;
    let [farthest, distance] = [-1, -1];
    for (let index = first + 1; index < last; index += 1) {
      const found = distanceToChord(points, index, first, last);
      if (found > distance) {
        [farthest, distance] = [index, found];
      }
    }
    if (farthest !== -1) {
      // Never more than what it is part of, so that a tolerance keeps a point only together with those.
      const own = Math.min(distance, least);
      importance[farthest] = own;
      stretches.push([first, farthest, own], [farthest, last, own]);
    }
  }
}

/** Distance of a point to the straight line between two others; to the first of them when they are one. */
function distanceToChord(points: ArrayLike<number>, point: number, first: number, last: number): number {
  const [x, y, z] = difference(points, point, first);
  const [dx, dy, dz] = difference(points, last, first);
  const length = dx * dx + dy * dy + dz * dz;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy + z * dz) / length));
  return Math.hypot(x - along * dx, y - along * dy, z - along * dz);
}

function difference(points: ArrayLike<number>, one: number, other: number): [number, number, number] {
  const [a, b] = [one * 3, other * 3];
  return [
    (points[a] ?? 0) - (points[b] ?? 0),
    (points[a + 1] ?? 0) - (points[b + 1] ?? 0),
    (points[a + 2] ?? 0) - (points[b + 2] ?? 0),
  ];
}
