import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "./npm";
import { makeTemporaryFolder } from "./temporary-folder";

const INSTALL_PATIENCE_MS = 180_000;

/** A storefront in a folder of its own: React and the SDK, nothing of Medusa's server. */
export interface ScratchStorefront {
  folder: string;
  /** Writes a file of it. */
  write(file: string, content: string): void;
  /** Installs a packed plugin, in place of the one that is there. */
  install(tarball: string): Promise<void>;
  remove(): void;
}

/** What a storefront has, and what it takes to compile one. */
const MANIFEST = {
  name: "scratch-storefront",
  private: true,
  dependencies: {
    "@medusajs/js-sdk": "2.21.2",
    react: "^19.0.0",
    "react-dom": "^19.0.0",
  },
  devDependencies: {
    // What the components bring along when they are copied.
    "@types/d3-geo": "^2.0.7",
    "@types/node": "^20.19.0",
    "@types/react": "^19.0.0",
    "@types/react-dom": "^19.0.0",
    typescript: "^5.9.0",
  },
};

/** Makes a storefront, and installs a packed plugin into it. */
export async function makeScratchStorefront(tarball: string): Promise<ScratchStorefront> {
  const folder = makeTemporaryFolder();
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const install = async (packed: string) => {
    await npm(
      ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", packed],
      folder,
      INSTALL_PATIENCE_MS,
    );
  };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  write("package.json", `${JSON.stringify(MANIFEST, null, 2)}\n`);
  try {
    await install(tarball);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, write, install, remove };
}
