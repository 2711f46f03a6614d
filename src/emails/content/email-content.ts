/**
 * Everything a mail says, in words, ready to be laid out. HTML and plain text are two layouts of the same content:
 * neither can say something the other leaves out.
 */
export interface EmailContent {
  /** BCP-47 tag of the texts. */
  lang: string;
  direction: "ltr" | "rtl";
  /** Between a label and its value, blank included. */
  colon: string;
  subject: string;
  preheader: string;
  headline: string;
  sentence: string;
  mood: Mood;
  shop: { name: string; logo_url: string | null; color: string | null };
  /** What somebody wrote whom the shop does not know; it is not the shop that speaks. */
  quote: { label: string; lines: string[] } | null;
  /** Items that are not assigned to a package; above the packages, so that they do not seem to be in the last one. */
  items: ItemsContent | null;
  packages: PackageContent[];
  other_packages: { title: string; packages: PackageContent[] } | null;
  /** The one estimate that speaks for all packages shown; packages that differ carry their own. */
  estimate: Labelled | null;
  button: { label: string; url: string } | null;
  questions: { text: string; email: string | null };
  why: string;
}

/** The feeling of a mail, shown as colour and sign; the words say it without them. */
export type Mood = "moving" | "attention" | "trouble" | "arrived";

export interface Labelled {
  label: string;
  value: string;
}

export interface ItemsContent {
  label: string;
  items: { text: string; thumbnail: string | null }[];
}

export interface PackageContent {
  /** "Package 1 of 2 · UPS", with its status where the mail is about another package. */
  title: string;
  number: (Labelled & { url: string | null }) | null;
  items: ItemsContent | null;
  estimate: Labelled | null;
  latest: Labelled | null;
}
