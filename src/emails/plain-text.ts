import type { EmailContent, ItemsContent, Labelled, PackageContent } from "./content/email-content";
import { withoutMarkup } from "./format/clean";

/** The plain-text twin: the same content in the same order, paragraphs parted by an empty line. */
export function layOutAsText(content: EmailContent): string {
  const paragraphs = [
    [content.headline],
    [content.sentence],
    content.items ? itemLines(content.items) : [],
    ...content.packages.map(packageLines),
    content.estimate ? [labelled(content.estimate)] : [],
    content.other_packages ? [`${content.other_packages.title}:`] : [],
    ...(content.other_packages?.packages ?? []).map(packageLines),
    content.button ? [`${content.button.label}:`, content.button.url] : [],
    [content.questions.text],
    [content.shop.name, content.why],
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(withoutMarkup).join("\n"))
    .join("\n\n")}\n`;
}

function packageLines(parcel: PackageContent): string[] {
  const { title, status, number, items, estimate, latest } = parcel;
  return [
    status ? `${title}: ${status.text}` : title,
    ...(number ? [labelled(number)] : []),
    ...(number?.url ? [number.url] : []),
    ...(items ? itemLines(items) : []),
    ...(estimate ? [labelled(estimate)] : []),
    ...(latest ? [labelled(latest)] : []),
  ];
}

function itemLines({ label, items }: ItemsContent): string[] {
  return [`${label}:`, ...items.map((item) => `- ${item.text}`)];
}

function labelled({ label, value }: Labelled): string {
  return `${label}: ${value}`;
}
