import { z } from "@medusajs/framework/zod";

/** Where 17TRACK publishes its carriers. */
export const LIST_URL = "https://res.17track.net/asset/carrier/info/apicarrier.all.json";

const entrySchema = z.object({
  key: z.number().int().positive(),
  _name: z.string().min(1),
  _country_iso: z.string().nullish(),
  _url: z.string().nullish(),
});

/** A carrier as 17TRACK publishes it. */
export interface PublishedCarrier {
  code: string;
  name: string;
  country: string | null;
  url: string | null;
}

/**
 * Reads the published list; entries it cannot make sense of are left out.
 *
 * @throws Error when it is no such list at all
 */
export function readPublishedList(text: string): Map<string, PublishedCarrier> {
  const list = z.array(z.unknown()).min(1000).safeParse(parseOrNull(text));
  if (!list.success) {
    throw new Error("What came is not 17TRACK's list of carriers. Nothing was changed.");
  }
  const carriers = list.data.flatMap((raw) => {
    const entry = entrySchema.safeParse(raw);
    return entry.success ? [published(entry.data)] : [];
  });
  return new Map(carriers.map((carrier) => [carrier.code, carrier]));
}

/**
 * Fetches the published list.
 *
 * @throws Error with what to do when the network does not allow it
 */
export async function fetchPublishedList(url: string): Promise<Map<string, PublishedCarrier>> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  } catch {
    throw new Error(`${url} cannot be reached. Nothing was changed; try again with a network connection.`);
  }
  if (!response.ok) {
    throw new Error(`${url} answered HTTP ${response.status}. Nothing was changed; try again later.`);
  }
  return readPublishedList(await response.text());
}

function published(entry: z.infer<typeof entrySchema>): PublishedCarrier {
  const country = entry._country_iso?.trim().toUpperCase() ?? "";
  const url = entry._url?.trim() ?? "";
  return {
    code: String(entry.key),
    name: entry._name.trim(),
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    url: URL.canParse(url) ? url : null,
  };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
