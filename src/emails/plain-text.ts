import { isolate } from "../i18n/isolate";
import type { EmailContent, ItemsContent, Labelled, PackageContent } from "./content/email-content";
import { withoutMarkup } from "./format/clean";

/** The plain-text twin: the same content in the same order, paragraphs parted by an empty line. */
export function layOutAsText(content: EmailContent): string {
  const { colon, direction } = content;
  const labelled = ({ label, value }: Labelled) => label + colon + value;
  const heading = (label: string) => label + colon.trimEnd();
  const itemLines = ({ label, items }: ItemsContent) => [
    heading(label),
    ...items.map(({ text }) => `- ${text}`),
  ];
  const packageLines = ({ title, number, items, estimate, latest }: PackageContent) => [
    title,
    ...(number ? [labelled({ ...number, value: isolate(number.value, direction) })] : []),
    ...(number?.url ? [number.url] : []),
    ...(items ? itemLines(items) : []),
    ...(estimate ? [labelled(estimate)] : []),
    ...(latest ? [labelled(latest)] : []),
  ];
  const quoted = (line: string) => `| ${isolate(line, direction)}`;
  const paragraphs = [
    [content.headline],
    [content.sentence],
    content.quote ? [heading(content.quote.label), ...content.quote.lines.map(quoted)] : [],
    content.items ? itemLines(content.items) : [],
    ...content.packages.map(packageLines),
    content.estimate ? [labelled(content.estimate)] : [],
    content.other_packages ? [heading(content.other_packages.title)] : [],
    ...(content.other_packages?.packages ?? []).map(packageLines),
    content.button ? [heading(content.button.label), content.button.url] : [],
    [content.questions.text],
    [content.shop.name, content.why],
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(withoutMarkup).join("\n"))
    .join("\n\n")}\n`;
}
