import path from "node:path";
import { ensureBuilt } from "./build";
import { npm } from "./npm";
import { PROJECT } from "./project";

const PACK_PATIENCE_MS = 60_000;

/** The package as it would be published. */
export interface PackedPlugin {
  /** The archive's address on this machine. */
  tarball: string;
  /** Bytes of the archive. */
  size: number;
  /** Paths within the package, and bytes. */
  files: { path: string; size: number }[];
}

/** Builds the plugin if need be, and packs it into a folder. */
export async function packPlugin(folder: string): Promise<PackedPlugin> {
  await ensureBuilt();
  const { stdout } = await npm(
    ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder],
    PROJECT,
    PACK_PATIENCE_MS,
  );
  const [packed] = JSON.parse(stdout) as {
    filename: string;
    size: number;
    files: { path: string; size: number }[];
  }[];
  if (packed === undefined) {
    throw new Error(`npm pack did not say what it packed: ${stdout}`);
  }
  return {
    tarball: path.join(folder, packed.filename),
    size: packed.size,
    files: packed.files.map((file) => ({ path: file.path, size: file.size })),
  };
}
