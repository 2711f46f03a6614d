/** The points that path data visits, in order. Knows what maps are written with: M, l, h and z. */
export function pointsOf(data: string): [x: number, y: number][] {
  const points: [x: number, y: number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (rest.replace(/-?(?:\d+\.?\d*|\.\d+)|[ ,]/g, "") !== "" || !"Mlhz".includes(command)) {
      throw new Error(`Unexpected path data: ${command}${rest}`);
    }
    for (let at = 0; at < numbers.length; at += 2) {
      const [a = Number.NaN, b = Number.NaN] = numbers.slice(at, at + 2);
      [x, y] = command === "M" ? [a, b] : command === "h" ? [x + a, y] : [x + a, y + b];
      // Without the dust that adding up leaves.
      points.push([Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);
    }
  }
  return points;
}
