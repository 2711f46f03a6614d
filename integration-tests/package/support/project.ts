import path from "node:path";

/** This repository's folder. */
export const PROJECT = path.resolve(__dirname, "../../..");

/** Where the built plugin is. */
export const BUILT = path.join(PROJECT, ".medusa", "server", "src");
