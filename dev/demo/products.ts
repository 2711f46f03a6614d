/** A drawing of a product, small enough to travel inside the address. In lines, as not every machine has emojis. */
function drawing(background: string, line: string, path: string): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" rx="12" fill="${background}"/>` +
    `<path d="${path}" fill="#fff" stroke="${line}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

const SHIRT = "M36 24 L20 32 L26 48 L32 45 V74 H64 V45 L70 48 L76 32 L60 24 Q48 34 36 24 Z";
const SOCK = "M40 20 H60 V52 Q60 58 54 62 L40 73 Q32 78 27 71 Q23 64 30 59 L40 52 Z M40 30 H60";
const MUG = "M26 32 H62 V64 Q62 74 52 74 H36 Q26 74 26 64 Z M62 40 H68 Q76 40 76 48 Q76 58 62 58";
const LAMP = "M36 22 H60 L70 48 H26 Z M48 48 V74 M34 74 H62";

/** What the demo sells. */
export const PRODUCTS = [
  { title: "Linen shirt", price: 49, thumbnail: drawing("#e0e7ff", "#3730a3", SHIRT) },
  { title: "Wool socks", price: 9, thumbnail: drawing("#fee2e2", "#991b1b", SOCK) },
  { title: "Stoneware mug", price: 18, thumbnail: drawing("#dcfce7", "#166534", MUG) },
  { title: "Reading lamp", price: 79, thumbnail: drawing("#fef9c3", "#854d0e", LAMP) },
];
