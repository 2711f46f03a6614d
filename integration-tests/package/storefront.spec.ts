import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { NOW, sampleEvent, sampleTracker, sampleTracking } from "../../src/storefront/testing/samples";
import { documentedComponents } from "./support/guide";
import { nodeIn } from "./support/medusa-app";
import { packPlugin } from "./support/pack";
import { makeScratchStorefront, type ScratchStorefront } from "./support/scratch-storefront";
import { makeTemporaryFolder } from "./support/temporary-folder";
import { timed } from "./support/timed";
import { typeErrors } from "./support/type-errors";

// Packing, and an npm install.
jest.setTimeout(900_000);

/** Bytes of everything but the map, minified and without React; some 64,000 were in use when this was written. */
const MOST_BYTES = 75_000;

/** How storefronts are compiled: as Medusa's own for Next.js is, as bundlers ask for, and as Node resolves. */
const COMPILERS: Record<string, Record<string, unknown>> = {
  node10: { module: "esnext", moduleResolution: "node" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node16: { module: "node16", moduleResolution: "node16" },
};

let folder: string;
let tarball: string;
let storefront: ScratchStorefront;
let installed: string;

beforeAll(async () => {
  folder = makeTemporaryFolder();
  ({ tarball } = await timed("pack", packPlugin(folder)));
  storefront = await timed("install", makeScratchStorefront(tarball));
  installed = path.join(storefront.folder, "node_modules", "medusa-plugin-17track");
});
afterAll(() => {
  storefront?.remove();
  rmSync(folder, { recursive: true, force: true });
});

function contentOf(file: string): string {
  return readFileSync(path.join(installed, file), "utf8");
}

/** Compiles files of the storefront by settings of their own. */
async function errorsIn(
  name: string,
  include: string[],
  options: Record<string, unknown>,
): Promise<string[]> {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    jsx: "react-jsx",
    strict: true,
    esModuleInterop: true,
    isolatedModules: true,
    resolveJsonModule: true,
    noEmit: true,
    types: ["node"],
    ...options,
  };
  storefront.write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, include }));
  return typeErrors(storefront.folder, `tsconfig.${name}.json`);
}

/** What a browser is sent for all of an entry of the kit, React aside. */
async function bundle(entry: string): Promise<string> {
  const file = `bundled${entry || "/kit"}.js`;
  storefront.write(
    file,
    `import * as all from "medusa-plugin-17track/storefront${entry}";\nglobalThis.all = all;\n`,
  );
  const { outputFiles } = await build({
    absWorkingDir: storefront.folder,
    entryPoints: [file],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    external: ["react", "react/*"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe("an installed storefront", () => {
  it("has nothing of Medusa's server", () => {
    expect(readdirSync(path.join(storefront.folder, "node_modules", "@medusajs"))).toEqual(["js-sdk"]);
  });

  it.each(["cjs", "mjs"])(
    "renders an order and its map on a server, from a module of the kind %s",
    async (kind) => {
      const tracking = sampleTracking([sampleTracker({ events: [sampleEvent()] })]);
      const wanted = {
        react: ["createElement"],
        "react-dom/server": ["renderToStaticMarkup"],
        "medusa-plugin-17track/storefront": ["OrderTracking"],
        "medusa-plugin-17track/storefront/map": ["TrackingMap"],
        "medusa-plugin-17track/storefront/client": ["pollCheckout"],
        "medusa-plugin-17track/storefront/i18n/de": ["de"],
      };
      const imports = Object.entries(wanted).map(([name, names]) =>
        kind === "cjs" ? `const { ${names} } = require("${name}");` : `import { ${names} } from "${name}";`,
      );
      storefront.write(
        `render.${kind}`,
        `${imports.join("\n")}
      const props = { tracking: ${JSON.stringify(tracking)}, now: new Date("${NOW.toISOString()}"), map: TrackingMap };
      console.log(renderToStaticMarkup(createElement(OrderTracking, props)));
      console.log(renderToStaticMarkup(createElement(OrderTracking, { ...props, texts: de })));
      console.log(typeof pollCheckout);`,
      );
      const [english, german, client] = (await nodeIn(storefront.folder, [`render.${kind}`]))
        .trim()
        .split("\n");
      expect(english).toMatch(/<h1>On its way<\/h1>.*trk-map-picture.*Left the sorting centre/);
      expect(german).toMatch(/^<div class="trk trk-order-tracking" lang="de-DE" dir="ltr">.*Unterwegs/);
      expect(client).toBe("function");
    },
  );

  it.each(Object.entries(COMPILERS))("is type-checked the way of %s", async (name, options) => {
    storefront.write(
      `${name}/consumer.tsx`,
      readFileSync(path.join(__dirname, "storefront-consumer.tsx.txt"), "utf8"),
    );
    expect(await errorsIn(name, [`${name}/**/*`], options)).toEqual([]);
  });

  it("has a style sheet, and marks what only a browser can do", () => {
    const { exports } = JSON.parse(contentOf("package.json")) as { exports: Record<string, string> };
    expect(contentOf(exports["./storefront/styles.css"] ?? "")).toMatch(
      /--trk-accent: #[\s\S]*\.trk-card \{/,
    );
    const parts = path.join(installed, ".medusa/server/src/storefront");
    const marked = readdirSync(parts, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js"))
      .filter((file) =>
        /^("use strict";\s*)?"use client";/.test(readFileSync(path.join(parts, file), "utf8")),
      );
    expect(marked.sort()).toEqual([
      "client/use-now.js",
      "client/use-order-tracking.js",
      "components/copy-button.js",
      "components/local-day.js",
    ]);
  });

  it("sends little to a browser, and the outlines of the world only with the map", async () => {
    const [kit, client, map] = await Promise.all(["", "/client", "/map"].map(bundle));
    const sizes = [kit, client, map].map((code = "") => Buffer.byteLength(code));
    console.log(`kit, client, map: ${sizes.map((bytes) => `${Math.round(bytes / 1000)} kB`).join(", ")}`);
    expect(kit).toContain("trk-order-tracking");
    expect(client).toContain("/store/tracking/lookup");
    expect([kit, client, map].map((code = "") => /\bTopology\b/.test(code))).toEqual([false, false, true]);
    expect(sizes[0]).toBeLessThan(MOST_BYTES);
  });
});

describe("a storefront that has the package", () => {
  it("takes the next version of it", async () => {
    // From another place, as npm installs what it takes for the same only once.
    const next = path.join(folder, "next-version.tgz");
    copyFileSync(tarball, next);
    await storefront.install(next);
    const { dependencies } = JSON.parse(
      readFileSync(path.join(storefront.folder, "package.json"), "utf8"),
    ) as { dependencies: Record<string, string> };
    expect(dependencies["medusa-plugin-17track"]).toContain("next-version.tgz");
    expect(contentOf("package.json")).toContain('"name": "medusa-plugin-17track"');
  });
});

describe("the documented page for Next.js", () => {
  it("compiles", async () => {
    const components = documentedComponents();
    expect(Object.keys(components)).toHaveLength(2);
    for (const [file, code] of Object.entries(components)) {
      storefront.write(`next/${file}`, code);
    }
    // What it uses of Medusa's storefront and of Next.js.
    storefront.write(
      "next/src/lib/config.ts",
      `import Medusa from "@medusajs/js-sdk";\nexport const sdk = new Medusa({ baseUrl: "http://localhost:9000" });\n`,
    );
    storefront.write(
      "next/next.d.ts",
      `declare module "next/navigation" { export function notFound(): never }\ndeclare module "*.css" {}\n`,
    );
    const options = { ...COMPILERS.node10, baseUrl: "next/src", paths: { "@lib/*": ["lib/*"] } };
    expect(await errorsIn("next", ["next/**/*"], options)).toEqual([]);
  });
});

describe("the components to copy", () => {
  interface RegistryItem {
    dependencies: string[];
    devDependencies: string[];
    files: { target: string; content: string }[];
  }

  it("compile where they were copied to, by the strictest usual settings", async () => {
    const item = JSON.parse(contentOf("registry/order-tracking.json")) as RegistryItem;
    for (const { target, content } of item.files) {
      storefront.write(`copied/${target}`, content);
    }
    const needed = [...item.dependencies, ...item.devDependencies].map((name) => name.replace(/@[^@]+$/, ""));
    expect(needed.filter((name) => !existsSync(path.join(storefront.folder, "node_modules", name)))).toEqual(
      [],
    );
    const options = {
      ...COMPILERS.bundler,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      noFallthroughCasesInSwitch: true,
      types: [],
    };
    expect(await errorsIn("copied", ["copied/**/*"], options)).toEqual([]);
  });
});
