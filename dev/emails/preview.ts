import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { sampleEmails } from "../../src/emails/__fixtures__/samples";
import { renderTrackingEmail } from "../../src/emails/render";
import { LANGUAGE_CODES } from "../../src/i18n/languages";

/**
 * Writes every mail as HTML and as text, to be looked at: `npx tsx dev/emails/preview.ts [folder]`.
 * Without a folder they go to `.cache/emails`.
 */
async function writePreviews(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const index: string[] = [];
  for (const language of LANGUAGE_CODES) {
    for (const { name, input } of sampleEmails(language)) {
      const { subject, html, text } = await renderTrackingEmail(input);
      const file = `${language}-${name}`;
      writeFileSync(join(folder, `${file}.html`), html);
      writeFileSync(join(folder, `${file}.txt`), `${subject}\n\n${text}`);
      index.push(`<li><a href="${file}.html">${file}</a> (<a href="${file}.txt">text</a>)</li>`);
    }
  }
  writeFileSync(join(folder, "index.html"), `<!doctype html><title>Mails</title><ul>${index.join("")}</ul>`);
  console.log(`Wrote ${index.length} mails. Open ${join(folder, "index.html")}`);
}

void writePreviews(resolve(process.argv[2] ?? ".cache/emails"));
