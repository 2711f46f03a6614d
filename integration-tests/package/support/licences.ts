import { readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "./project";

interface LockedPackage {
  license?: string;
  dependencies?: Record<string, string>;
}

/** Licence of every package that comes with the plugin, by the place where it is installed. */
export function licencesOfDependencies(): Record<string, string> {
  const { packages } = JSON.parse(readFileSync(path.join(PROJECT, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const licences: Record<string, string> = {};
  const visit = (from: string) => {
    for (const name of Object.keys(packages[from]?.dependencies ?? {})) {
      const place = placeOf(name, from);
      if (place in packages && !(place in licences)) {
        licences[place] = packages[place]?.license ?? "none";
        visit(place);
      }
    }
  };
  /** Where Node finds a package from another one's folder: as near as possible. */
  const placeOf = (name: string, from: string): string => {
    const place = path.posix.join(from, "node_modules", name);
    if (place in packages || from === "") {
      return place;
    }
    return placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))));
  };
  visit("");
  return licences;
}
