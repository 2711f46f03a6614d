import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes `registry/order-tracking.json`: the storefront's components as an item of a shadcn registry, with the source
 * of every file they need (https://ui.shadcn.com/docs/registry/registry-item-json). Runs with the build.
 */
const root = path.resolve(import.meta.dirname, "../..");
const src = path.join(root, "src");
const TARGET = "components/order-tracking";

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
/** As the formatter writes imports. */
const IMPORT = /^(?:import|export)\s(?:[^"']*?\sfrom\s)?"([^"]+)"/gm;
/** A storefront has these already. */
const THERE = new Set(["react"]);

/** @type {Map<string, string>} */
const files = new Map();
/** @type {Set<string>} */
const packages = new Set();

/**
 * Takes a file and all that it imports.
 * @param {string} file absolute
 */
function take(file) {
  if (files.has(file)) {
    return;
  }
  const source = readFileSync(file, "utf8");
  files.set(file, source);
  for (const [, specifier = ""] of source.matchAll(IMPORT)) {
    if (specifier.startsWith(".")) {
      take(resolve(path.resolve(path.dirname(file), specifier)));
    } else {
      packages.add(specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"));
    }
  }
}

/** @param {string} base @returns {string} */
function resolve(base) {
  const found = [base, `${base}.ts`, `${base}.tsx`, path.join(base, "index.ts")].find(
    (name) => path.extname(name) !== "" && existsSync(name),
  );
  if (found === undefined) {
    throw new Error(`${base} is imported, but there is no such file.`);
  }
  return found;
}

/** @param {string} name @returns {string} */
function dependency(name) {
  const version = manifest.dependencies[name] ?? manifest.peerDependencies[name];
  if (version === undefined) {
    throw new Error(`The components import ${name}, which the package does not depend on.`);
  }
  return `${name}@${version}`;
}

/**
 * The declarations of a package that brings none itself.
 * @param {string} name @returns {string[]}
 */
function declarations(name) {
  const version = manifest.devDependencies[`@types/${name}`];
  return version === undefined ? [] : [`@types/${name}@${version}`];
}

take(path.join(src, "storefront/index.ts"));
take(path.join(src, "storefront/map/index.ts"));
take(path.join(src, "storefront/i18n/index.ts"));
const imported = [...packages].filter((name) => !THERE.has(name)).sort();
const styles = readFileSync(path.join(root, ".medusa/server/src/storefront/styles.css"), "utf8");

const item = {
  $schema: "https://ui.shadcn.com/schema/registry-item.json",
  name: "order-tracking",
  type: "registry:component",
  title: "Order tracking",
  description: "When an order arrives, and where its packages are: for shops on Medusa.",
  dependencies: imported.map(dependency),
  devDependencies: imported.flatMap(declarations),
  files: [
    ...[...files]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([file, content]) => {
        const name = path.relative(src, file).split(path.sep).join("/");
        return { path: `src/${name}`, type: "registry:file", target: `${TARGET}/${name}`, content };
      }),
    {
      path: "styles.css",
      type: "registry:file",
      target: `${TARGET}/storefront/styles.css`,
      content: styles,
    },
  ],
};

mkdirSync(path.join(root, "registry"), { recursive: true });
writeFileSync(path.join(root, "registry/order-tracking.json"), `${JSON.stringify(item, null, 2)}\n`);
