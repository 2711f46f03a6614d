import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/**
 * Writes the components' style sheet beside the built package's other files, for storefronts that import it:
 * `medusa-plugin-17track/storefront/styles.css`. Runs after `medusa plugin:build`.
 */
const storefront = path.resolve(import.meta.dirname, "../../.medusa/server/src/storefront");
const { kitStylesheet } = createRequire(import.meta.url)(path.join(storefront, "styles/stylesheet.js"));
writeFileSync(path.join(storefront, "styles.css"), kitStylesheet(null));
