import { createHash } from "node:crypto";
import type { ResolvedOptions } from "../../modules/tracking/options";
import { livePageScript } from "../../storefront/live-page";
import { stylesheet } from "../../storefront/styles/stylesheet";

export interface Asset {
  /** Name of the file, made from what is in it: another content is another file. */
  file: string;
  type: string;
  body: string;
}

/** Made once per process: colours come from the options, there is one script. */
const made = new Map<string, Asset>();

/** The style sheet of the tracking page in a shop's colour. */
export function stylesheetAsset(color: string | null): Asset {
  return once(`css ${color}`, "css", "text/css; charset=utf-8", () => stylesheet(color));
}

/** The script of the tracking page. */
export function scriptAsset(): Asset {
  return once("js", "js", "text/javascript; charset=utf-8", livePageScript);
}

/**
 * The asset of this name. A page from before an update may ask for an older one: it gets the present one of its
 * kind, `exact` being false. Null for names that no asset ever had.
 */
export function findAsset(
  { shop, sales_channels }: Pick<ResolvedOptions, "shop" | "sales_channels">,
  file: string,
): { asset: Asset; exact: boolean } | null {
  const assets = [
    ...[shop, ...Object.values(sales_channels)].map(({ color }) => stylesheetAsset(color)),
    scriptAsset(),
  ];
  const exact = assets.find((asset) => asset.file === file);
  const ofKind = assets.find((asset) => extension(asset.file) === extension(file));
  const asset = exact ?? ofKind;
  return asset === undefined ? null : { asset, exact: exact !== undefined };
}

function once(key: string, ending: string, type: string, make: () => string): Asset {
  const known = made.get(key);
  if (known !== undefined) {
    return known;
  }
  const body = make();
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 16);
  const asset = { body, type, file: `${hash}.${ending}` };
  made.set(key, asset);
  return asset;
}

function extension(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1);
}
