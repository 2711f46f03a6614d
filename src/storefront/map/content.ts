import type { Drawing } from "./draw";

/** What a map shows and says, decided. */
export interface MapContent {
  /** Begins the names by which the map's parts refer to each other; no other map on a page has the same. */
  id: string;
  /** The way in words: "From Shenzhen via Leipzig to Berlin". */
  title: string;
  /** Its signs, explained beneath it and to who does not see it. */
  legend: LegendEntry[];
  drawing: Drawing;
  /** Whether the last place is where it arrived. */
  arrived: boolean;
}

/** What a sign of the map stands for. */
export interface LegendEntry {
  sign: "start" | "stop" | "last" | "arrived" | "country";
  text: string;
}
