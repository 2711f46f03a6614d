import { createHash } from "node:crypto";
import { stylesheet } from "../../storefront/styles/stylesheet";

export interface Asset {
  /** Name of the file, made from what is in it: another content is another file. */
  file: string;
  body: string;
}

const built = new Map<string | null, Asset>();

/** The style sheet of the tracking page in a shop's colour. */
export function stylesheetAsset(color: string | null): Asset {
  const known = built.get(color);
  if (known !== undefined) {
    return known;
  }
  const body = stylesheet(color);
  const asset = { body, file: `${createHash("sha256").update(body).digest("hex").slice(0, 16)}.css` };
  built.set(color, asset);
  return asset;
}
