import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");

/**
 * Makes this repository's shop with one plugin more: the routes that only benchmarks need, and that are therefore
 * in no published folder. The shop's sources and configuration are this repository's own, by link.
 *
 * @param folder where it goes; what is there is replaced
 * @returns the folder that the shop is started in
 */
export function makeApp(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const app = path.join(folder, "app");
  const plugin = path.join(folder, "plugin");
  mkdirSync(app, { recursive: true });
  mkdirSync(path.join(plugin, ".medusa", "server"), { recursive: true });
  writeJson(path.join(plugin, "package.json"), { name: "bench-routes", version: "0.0.0", private: true });
  symlinkSync(path.join(ROOT, "dev/bench/plugin"), path.join(plugin, ".medusa/server/src"), "dir");
  writeJson(path.join(app, "package.json"), {
    name: "bench-shop",
    version: "0.0.0",
    private: true,
    // By this Medusa's command line knows a shop.
    dependencies: { "@medusajs/medusa": "*" },
  });
  symlinkSync(path.join(ROOT, "src"), path.join(app, "src"), "dir");
  writeFileSync(path.join(app, "medusa-config.js"), configuration(plugin));
  return app;
}

function configuration(plugin: string): string {
  const base = JSON.stringify(path.join(ROOT, "medusa-config"));
  return [
    `const base = require(${base}).default;`,
    `module.exports = { ...base, plugins: [...base.plugins, { resolve: ${JSON.stringify(plugin)}, options: {} }] };`,
    "",
  ].join("\n");
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
