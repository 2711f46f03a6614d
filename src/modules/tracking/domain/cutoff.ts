const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Carriers reuse numbers. Scans from before this moment belong to an earlier package with the same number:
 * 24 h before the order was placed, or 3 days before the ship date the merchant gave, whichever is later.
 * When the number was entered makes no difference. Null when nothing is known of the order: then nothing is cut off.
 *
 * @param shipDate `YYYY-MM-DD`
 */
export function cutoffOf(orderPlacedAt: Date | null, shipDate: string | null): Date | null {
  const candidates: number[] = [];
  if (orderPlacedAt !== null) {
    candidates.push(orderPlacedAt.getTime() - 24 * HOUR);
  }
  const shipped = shipDate === null ? Number.NaN : Date.parse(`${shipDate}T00:00:00Z`);
  if (!Number.isNaN(shipped)) {
    candidates.push(shipped - 3 * DAY);
  }
  return candidates.length === 0 ? null : new Date(Math.max(...candidates));
}
