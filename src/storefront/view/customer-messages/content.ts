/** What the page says around what its reader may say of the order, decided: the components only show it. */
export interface CustomerMessagesContent {
  instructions: InstructionsContent | null;
  rating: RatingContent | null;
}

export interface InstructionsContent {
  title: string;
  /** Opened already: something has just happened here. */
  open: boolean;
  /** What was just done, told to whoever did it. */
  notice: string | null;
  /** What is known to be with the shop. */
  standing: string | null;
  /** Null when it is too late. */
  form: {
    action: string;
    /** Wrong with the whole form, not with a field. */
    problem: string | null;
    field: TextFieldContent;
    readers: string;
    how: string;
    submit: string;
  } | null;
}

export interface RatingContent {
  title: string;
  notice: string | null;
  standing: string | null;
  /** Null when it can be neither given nor changed. */
  form: {
    action: string;
    /** Above a form that is shown on demand; null when it stands open. */
    summary: string | null;
    open: boolean;
    problem: string | null;
    legend: string;
    choices: { value: number; label: string; checked: boolean }[];
    /** Wrong with the choice. */
    choice_problem: string | null;
    comment: TextFieldContent;
    submit: string;
  } | null;
}

/** Within what helps when a package is not there although it says so. */
export interface NotReceivedContent {
  /** Opened already: something has just happened here. */
  open: boolean;
  notice: string | null;
  title: string;
  standing: string | null;
  form: {
    action: string;
    tracker_id: string;
    summary: string | null;
    open: boolean;
    problem: string | null;
    field: TextFieldContent;
    submit: string;
  } | null;
}

export interface TextFieldContent {
  id: string;
  name: string;
  label: string;
  hint: string;
  /** Characters at most. */
  limit: number;
  rows: number;
  /** What stands in it already. */
  value: string;
  problem: string | null;
}

/** The page behind the link in the mail that asks to confirm delivery instructions. */
export interface ConfirmContent {
  mood: "waiting" | "arrived" | "attention";
  headline: string;
  sentence: string;
  /** Null when there is nothing to confirm. */
  form: { readers: string; submit: string } | null;
  /** To the order's page. */
  link: { text: string; href: string } | null;
}
