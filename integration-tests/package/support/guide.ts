import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "./project";

/** A fenced block of a guide for merchants. */
interface Block {
  /** What follows the fence: a language, and sometimes a file's name. */
  info: string;
  text: string;
}

/** Code that a guide gives a place in a shop, on its first line. */
const PLACED = /^\/\/ (src\/\S+\.ts)\n/;
/** In a storefront. */
const PLACED_COMPONENT = /^\/\/ (src\/\S+\.tsx)\n/;

/** The `medusa-config.ts` that a merchant copies from the README. */
export function documentedConfig(): string {
  return only("README.md", "medusa-config.ts", ({ info }) => info === "ts medusa-config.ts");
}

/** What a merchant sets in the environment, by the README; null where it leaves the value open. */
export function documentedEnvironment(): Record<string, string | null> {
  const block = only("README.md", "environment", ({ text }) => /^TRACK17_API_KEY=/m.test(text));
  const lines = [...block.matchAll(/^(\w+)=(.*)$/gm)];
  return Object.fromEntries(
    lines.map(([, name = "", value = ""]) => [name, isOpen(value) ? null : value.replace(/^"(.*)"$/, "$1")]),
  );
}

/** The code in the README that has a place in a shop, by its path: it works as it stands. */
export function documentedFiles(): Record<string, string> {
  return placedCode("README.md");
}

/** The code in the other guides that has a place in a shop, by guide and path; it may use what a merchant has. */
export function documentedExamples(): Record<string, string> {
  const guides = readdirSync(path.join(PROJECT, "docs")).filter((name) => name.endsWith(".md"));
  return Object.fromEntries(
    guides.flatMap((guide) =>
      Object.entries(placedCode(`docs/${guide}`)).map(([place, code]) => [`${guide}/${place}`, code]),
    ),
  );
}

/** The components in the guide for storefronts that have a place in one, by their path. */
export function documentedComponents(): Record<string, string> {
  return placedCode("docs/storefront.md", PLACED_COMPONENT);
}

function placedCode(guide: string, placed = PLACED): Record<string, string> {
  return Object.fromEntries(
    blocksOf(guide).flatMap(({ text }) => {
      const [, place] = placed.exec(text) ?? [];
      return place === undefined ? [] : [[place, text]];
    }),
  );
}

function only(guide: string, what: string, isIt: (block: Block) => boolean): string {
  const found = blocksOf(guide).filter(isIt);
  if (found.length !== 1) {
    throw new Error(`${guide} should have one block for ${what}; it has ${found.length}.`);
  }
  return found[0]?.text ?? "";
}

function blocksOf(guide: string): Block[] {
  const file = path.join(PROJECT, guide);
  const text = existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = "", content = ""]) => ({
    info: info.trim(),
    text: content,
  }));
}

/** `<your key>` and addresses of nobody's are for the merchant to fill in. */
function isOpen(value: string): boolean {
  return /<[^>@]+>/.test(value) || value.startsWith("postgres://");
}
