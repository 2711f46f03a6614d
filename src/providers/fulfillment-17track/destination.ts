/** Where a country may stand in what Medusa hands over. */
interface Addressed {
  delivery_address?: { country_code?: string | null } | null;
  shipping_address?: { country_code?: string | null } | null;
}

/** Where the parcel goes, ISO 3166-1 alpha-2 in upper case; null when no address names a country. */
export function destinationOf(fulfillment: object, order: object | undefined): string | null {
  const code =
    (fulfillment as Addressed).delivery_address?.country_code ??
    (order as Addressed | undefined)?.shipping_address?.country_code;
  return code ? code.toUpperCase() : null;
}
