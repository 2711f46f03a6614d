import type { MapContent } from "../map/content";
import type { CustomerMessagesContent, NotReceivedContent } from "./customer-messages/content";
import type { MilestoneKey } from "./milestones";
import type { IconName, Mood } from "./situation-look";
import type { StatusContent } from "./status";
import type { StepContent } from "./steps";
import type { TimelineContent } from "./timeline";

/** Everything the page says, decided: the components only show it. Texts are one line each, not escaped. */
export interface TrackingPageContent extends FrameContent {
  tracking: OrderContent;
  /** By the package's id; none of a package of whose way nothing is known. */
  maps: Record<string, MapContent>;
  /** Only on a page from which something can be sent back. */
  messages?: CustomerMessagesContent;
}

/** Everything that is said of an order. */
export interface OrderContent {
  order: string;
  answer: AnswerContent;
  /** `done` follows the label of a step, in brackets. */
  steps: { label: string; done: string; steps: StepContent[] } | null;
  milestones: MilestonesContent | null;
  packages: PackageContent[];
  returns: { title: string; packages: PackageContent[] } | null;
  /** What a screen reader says when this page has changed by itself: of these sentences, those that are new. */
  news: string[];
}

/** A page that has only a message. */
export interface MessagePageContent extends FrameContent, MessageContent {}

/** A message in place of an order. */
export interface MessageContent {
  headline: string;
  sentence: string;
}

/** How a page is written. */
export interface Writing {
  lang: string;
  direction: "ltr" | "rtl";
  /** BCP-47 tag that formats dates. */
  locale: string;
}

/** What stands around every page. */
export interface FrameContent extends Writing {
  title: string;
  shop: { name: string; logo_url: string | null };
  languages: LanguagesContent;
  questions: QuestionsContent;
}

export interface LanguagesContent {
  label: string;
  current: string;
  others: { code: string; name: string; href: string }[];
}

export interface QuestionsContent {
  text: string;
  /** Null when the shop names no address. */
  href: string | null;
}

/** When does it come, and do I have to do anything? */
export interface AnswerContent {
  mood: Mood;
  icon: IconName;
  headline: string;
  sentence: string;
  /** What else is true of the order. */
  notes: string[];
  action: { text: string; href: string } | null;
}

/** What happened to the order itself, in the order in which it happens. */
export interface MilestonesContent {
  title: string;
  /** BCP-47 tag that formats the days. */
  locale: string;
  milestones: { key: MilestoneKey; label: string; day: string; at: string }[];
}

export interface PackageContent {
  id: string;
  title: string;
  carrier: string | null;
  /** Null on a page that does not show it. */
  number: { label: string; value: string; copy: string; copied: string } | null;
  status: StatusContent;
  /** Null when the page's answer says it already. */
  sentence: string | null;
  /** The label brings what stands between it and the value. */
  estimate: { label: string; value: string } | null;
  /** Instead of an estimate, while a day may still be named. */
  estimate_pending: string | null;
  items: { label: string; items: { text: string; image_url: string | null }[] } | null;
  timeline: { title: string; empty: string } & TimelineContent;
  checked: { text: string; at: string } | null;
  /** The hint brings its brackets. */
  carrier_page: { text: string; href: string; hint: string | null } | null;
  missing: MissingContent | null;
}

/** What to do when a package is not there although it says so. */
export interface MissingContent {
  summary: string;
  steps: string[];
  contact: { text: string; href: string | null };
  /** In place of the contact, where the page can be told. */
  report?: NotReceivedContent;
}
