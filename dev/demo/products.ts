/** A drawing of a product, small enough to travel inside the address. */
function drawing(background: string, emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" rx="12" fill="${background}"/><text x="48" y="64" font-size="48" text-anchor="middle">${emoji}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

/** What the demo sells. */
export const PRODUCTS = [
  { title: "Linen shirt", price: 49, thumbnail: drawing("#e0e7ff", "👕") },
  { title: "Wool socks", price: 9, thumbnail: drawing("#fee2e2", "🧦") },
  { title: "Stoneware mug", price: 18, thumbnail: drawing("#dcfce7", "☕") },
  { title: "Reading lamp", price: 79, thumbnail: drawing("#fef9c3", "💡") },
];
