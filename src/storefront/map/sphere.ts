/** Longitude and latitude, in degrees. */
export type Position = [longitude: number, latitude: number];

/** A point on the unit sphere. */
export type Vector = [x: number, y: number, z: number];

const DEGREE = Math.PI / 180;

export function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [longitude * DEGREE, latitude * DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The middle of several points, seen from the earth's centre; null when they balance each other out. */
export function middleOf(positions: Position[]): Position | null {
  const [x, y, z] = positions
    .map(vectorOf)
    .reduce<Vector>((sum, vector) => [sum[0] + vector[0], sum[1] + vector[1], sum[2] + vector[2]], [0, 0, 0]);
  const length = Math.hypot(x, y, z);
  return length < 1e-6 * positions.length
    ? null
    : [Math.atan2(y, x) / DEGREE, Math.asin(Math.min(1, Math.max(-1, z / length))) / DEGREE];
}

/** The meridian amid several points: opposite to the middle of the widest gap between their meridians. */
export function middleMeridian(positions: Position[]): number {
  // At the poles all meridians meet.
  const longitudes = positions
    .filter(([, latitude]) => Math.abs(latitude) < 89.9)
    .map(([longitude]) => longitude)
    .sort((a, b) => a - b);
  let [widest, middle] = [0, 0];
  longitudes.forEach((longitude, index) => {
    const next = longitudes[index + 1] ?? (longitudes[0] ?? 0) + 360;
    if (next - longitude > widest) {
      [widest, middle] = [next - longitude, (longitude + next) / 2 + 180];
    }
  });
  return ((((middle + 180) % 360) + 360) % 360) - 180;
}
