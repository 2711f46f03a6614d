import path from "node:path";
import { build } from "esbuild";

/**
 * What a storefront's bundler makes of an entry, minified and without React.
 * @param treeShaking without it, as bundlers treat the built package, whose modules are CommonJS
 */
async function bundleOf(entry: string): Promise<{ bytes: number; files: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(__dirname, entry)],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    jsx: "automatic",
    treeShaking: false,
    external: ["react", "react/*"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return { bytes: outputFiles[0]?.contents.length ?? 0, files: Object.keys(metafile.inputs) };
}

it("asks of a browser no outlines of the world, no language but one, and little else", async () => {
  const { bytes, files } = await bundleOf("index.ts");
  expect(files.filter((file) => /world-atlas|d3-geo|node_modules/.test(file))).toEqual([]);
  expect(files.filter((file) => /storefront\/i18n\/(?!texts)/.test(file))).toEqual([
    expect.stringMatching(/i18n\/en\.ts$/),
  ]);
  expect(bytes).toBeLessThan(60_000);
});

it("has a client for who draws everything himself", async () => {
  const { bytes, files } = await bundleOf("client/index.ts");
  expect(files.filter((file) => !/storefront\/client\//.test(file))).toEqual([]);
  expect(bytes).toBeLessThan(8_000);
});

it("keeps the map apart", async () => {
  const { files } = await bundleOf("map/index.ts");
  expect(files).toContainEqual(expect.stringContaining("world-atlas/countries-50m.json"));
});
