import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { licencesOfDependencies } from "./support/licences";
import { type PackedPlugin, packPlugin } from "./support/pack";
import { PROJECT } from "./support/project";
import { makeTemporaryFolder } from "./support/temporary-folder";

/** Bytes; some 1,350,000 were in use when this was written. */
const MOST_BYTES = 1_500_000;

const PERMISSIVE = ["MIT", "MIT-0", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "MPL-2.0"];

jest.setTimeout(400_000);

let folder: string;
let plugin: PackedPlugin;
/** Paths within the package. */
let files: string[];

beforeAll(async () => {
  folder = makeTemporaryFolder();
  plugin = await packPlugin(folder);
  files = plugin.files.map((file) => file.path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function contentOf(file: string): string {
  return readFileSync(path.join(PROJECT, file), "utf8");
}

const manifest = JSON.parse(contentOf("package.json")) as {
  name: string;
  license: string;
  keywords: string[];
  engines: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
};

/** Names of what one of the source's folders offers: its folders with an index; the others are shared between them. */
function offeredIn(place: string): string[] {
  return readdirSync(path.join(PROJECT, place)).filter((name) =>
    existsSync(path.join(PROJECT, place, name, "index.ts")),
  );
}

describe("the published package", () => {
  it("holds the built plugin, its licence and what tells a reader about it, and nothing else", () => {
    const outside = files.filter((file) => !file.startsWith(".medusa/server/src/"));
    expect(outside.sort()).toEqual(["LICENSE", "README.md", "package.json", "registry/order-tracking.json"]);
    expect(contentOf("LICENSE")).toMatch(/^MIT License/);
    expect(manifest.license).toBe("MIT");
  });

  it("leaves tests and what serves only them at home", () => {
    const ofTests =
      /\.(spec|test)\.|spec-support|__(fixtures|tests|mocks)__|(^|\/)(unit-tests|integration-tests|testing|dev)\//;
    expect(files.filter((file) => ofTests.test(file))).toEqual([]);
    expect(
      files.filter((file) => file.endsWith(".js")).filter((file) => /fast-check/.test(contentOf(file))),
    ).toEqual([]);
  });

  it("has every file that another of its files needs", () => {
    const packed = new Set(files);
    const missing = files
      .filter((file) => file.endsWith(".js") || file.endsWith(".d.ts"))
      .flatMap((file) =>
        relativeImports(contentOf(file))
          .map((address) => path.posix.join(path.posix.dirname(file), address))
          .filter((wanted) => !possibleFiles(wanted, file).some((candidate) => packed.has(candidate)))
          .map((wanted) => `${file} wants ${wanted}`),
      );
    expect(missing).toEqual([]);
  });

  it("says nothing of the machine that built it", () => {
    const places = ["src", "node_modules", ".medusa"].map((name) => path.join(PROJECT, name));
    const telling = files
      .filter((file) => file.startsWith(".medusa/"))
      .filter((file) => {
        const texts = [contentOf(file), ...sourceMapsIn(contentOf(file))];
        return [...places, "file://"].some((place) => texts.some((text) => text.includes(place)));
      });
    expect(telling).toEqual([]);
  });

  it("is small", () => {
    console.log(`${files.length} files, ${Math.round(plugin.size / 1000)} kB packed`);
    expect(plugin.size).toBeLessThan(MOST_BYTES);
  });

  it("is found in Medusa's list of integrations, and runs where Medusa 2.21 runs", () => {
    expect(manifest.name).toBe("medusa-plugin-17track");
    expect(manifest.keywords).toEqual(
      expect.arrayContaining(["medusa-v2", "medusa-plugin-integration", "medusa-plugin-shipping"]),
    );
    expect(manifest.engines).toEqual({ node: "^20.19.0 || >=22.12.0" });
  });

  it("has a file behind every address that Medusa and merchants import", () => {
    const packed = new Set(files.map((file) => `./${file}`));
    const providers = offeredIn("src/providers");
    const modules = offeredIn("src/modules");
    expect(providers).toEqual(
      expect.arrayContaining([
        "tracking-17track",
        "tracking-shiprocket",
        "tracking-manual",
        "fulfillment-17track",
        "notification-resend",
      ]),
    );
    const behind = {
      ...filesBehind("./package.json", [""]),
      ...filesBehind("./workflows", [""]),
      ...filesBehind("./admin", [""]),
      ...filesBehind("./modules/*", modules),
      ...filesBehind("./.medusa/server/src/modules/*", modules),
      ...filesBehind("./providers/*", providers),
    };
    expect(Object.entries(behind).filter(([, file]) => !packed.has(file))).toEqual([]);
    const typed = Object.values(behind).filter((file) => file.endsWith(".js") && !file.includes("/admin/"));
    expect(typed.filter((file) => !packed.has(file.replace(/\.js$/, ".d.ts")))).toEqual([]);
  });

  it("brings along only what may be used freely", () => {
    const licences = licencesOfDependencies();
    expect(Object.keys(licences)).toEqual(
      expect.arrayContaining(Object.keys(manifest.dependencies).map((name) => `node_modules/${name}`)),
    );
    // Put into the public domain, where MIT asks at least for a notice.
    const free = [...PERMISSIVE, "Unlicense"];
    expect(Object.entries(licences).filter(([, licence]) => !free.includes(licence))).toEqual([]);
    const direct = Object.keys(manifest.dependencies).map((name) => licences[`node_modules/${name}`]);
    expect(direct.filter((licence) => !PERMISSIVE.includes(licence ?? ""))).toEqual([]);
  });
});

/** The files an entry of `exports` leads to, by the condition or the name put in for `*`. */
function filesBehind(entry: string, names: string[]): Record<string, string> {
  const target = manifest.exports[entry];
  const byCondition = typeof target === "object" ? target : { default: target ?? "nothing" };
  return Object.fromEntries(
    Object.entries(byCondition).flatMap(([condition, file]) =>
      names.map((name) => [`${entry} ${name} ${condition}`, file.replaceAll("*", name)]),
    ),
  );
}

function relativeImports(code: string): string[] {
  const imports = code.matchAll(/(?:\brequire\(|\bimport\(|\bfrom )\s*["'](\.{1,2}(?:\/[^"']*)?)["']/g);
  return [...imports].map((match) => match[1] ?? "");
}

function possibleFiles(wanted: string, importer: string): string[] {
  const endings = importer.endsWith(".d.ts") ? [".d.ts", "/index.d.ts"] : [".js", "/index.js"];
  return [wanted, ...endings.map((ending) => `${wanted}${ending}`)];
}

function sourceMapsIn(code: string): string[] {
  const maps = code.matchAll(/sourceMappingURL=data:application\/json;base64,([\w+/=]+)/g);
  return [...maps].map((match) => Buffer.from(match[1] ?? "", "base64").toString("utf8"));
}
