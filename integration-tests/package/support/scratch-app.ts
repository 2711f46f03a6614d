import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installDependencies, keepDependencies } from "./dependencies";
import { documentedConfig, documentedEnvironment, documentedExamples, documentedFiles } from "./guide";
import { npm } from "./npm";
import { makeTemporaryFolder } from "./temporary-folder";

const INSTALL_PATIENCE_MS = 180_000;

/** A merchant's shop in a folder of its own, far from this repository's `node_modules`. */
export interface ScratchApp {
  folder: string;
  /** Writes a file of it. */
  write(file: string, content: string): void;
  /**
   * Writes the environment that the guide asks for, and nothing else.
   * @param values for what the guide leaves open
   */
  writeEnvironment(values: Record<string, string>): void;
  /** Removes it; what npm installed is kept for the next run. */
  remove(): void;
}

/** What Medusa's own starter has, at the versions that the plugin is made for. */
const MANIFEST = {
  name: "scratch-shop",
  private: true,
  dependencies: {
    "@medusajs/admin-sdk": "2.21.2",
    "@medusajs/cli": "2.21.2",
    "@medusajs/dashboard": "2.21.2",
    "@medusajs/draft-order": "2.21.2",
    "@medusajs/framework": "2.21.2",
    "@medusajs/icons": "2.21.2",
    "@medusajs/js-sdk": "2.21.2",
    "@medusajs/medusa": "2.21.2",
    "@medusajs/ui": "4.2.6",
    react: "18.3.1",
    "react-dom": "18.3.1",
  },
  devDependencies: {
    "@swc/core": "^1.7.28",
    "@types/node": "^20.19.0",
    "@types/react": "^18.3.2",
    "@types/react-dom": "^18.3.0",
    "prop-types": "^15.8.1",
    "react-router-dom": "7.18.2",
    "ts-node": "^10.9.2",
    typescript: "^5.9.0",
    vite: "^7.0.0",
  },
};

const TSCONFIG = {
  compilerOptions: {
    target: "ES2021",
    lib: ["ES2021"],
    module: "Node16",
    moduleResolution: "Node16",
    esModuleInterop: true,
    emitDecoratorMetadata: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    strict: true,
    noEmit: true,
    types: ["node"],
  },
  "ts-node": { swc: true },
  include: ["src/**/*", "examples/**/*", "*.ts"],
};

/**
 * The documented configuration as it is, but for the address of 17TRACK: nothing that merchants need to know, so the
 * guide does not have it.
 */
const CONFIG = `const loaded = require("./documented-config");
const documented = loaded.default ?? loaded;

for (const { resolve, options } of documented.plugins) {
  if (resolve === "medusa-plugin-17track") {
    const { options: ofTrack17 } = options.providers.find(({ id }: { id: string }) => id === "17track");
    ofTrack17.base_url = process.env.TRACK17_BASE_URL;
  }
}

module.exports = documented;
`;

/** Makes a shop with what the guide says, and installs a packed plugin into it. */
export async function makeScratchApp(tarball: string): Promise<ScratchApp> {
  const folder = makeTemporaryFolder();
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const manifest = `${JSON.stringify(MANIFEST, null, 2)}\n`;
  write("package.json", manifest);
  write("tsconfig.json", JSON.stringify(TSCONFIG, null, 2));
  write("documented-config.ts", documentedConfig());
  write("medusa-config.ts", CONFIG);
  for (const [file, content] of Object.entries(documentedFiles())) {
    write(file, content);
  }
  // Beside the shop's code: compiled, but not run.
  for (const [file, content] of Object.entries(documentedExamples())) {
    write(`examples/${file}`, content);
  }
  try {
    await installDependencies(folder, manifest);
    await npm(
      ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", tarball],
      folder,
      INSTALL_PATIENCE_MS,
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    folder,
    write,
    writeEnvironment: (values) => write(".env", environmentFile(values)),
    remove: () => keepDependencies(folder, manifest),
  };
}

function environmentFile(values: Record<string, string>): string {
  const lines = Object.entries(documentedEnvironment()).map(([name, documented]) => {
    const value = documented ?? values[name];
    if (value === undefined) {
      throw new Error(`The guide asks for ${name}; the test has no value for it.`);
    }
    return `${name}="${value}"\n`;
  });
  return lines.join("");
}
