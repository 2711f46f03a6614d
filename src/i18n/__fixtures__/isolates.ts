/** Whether every isolate that is opened is closed, and none is closed that was not opened. */
export function isolatesAreClosed(line: string): boolean {
  const marks = line.replace(/[^\u2068\u2069]/gu, "");
  // Names are put into texts, never into each other.
  return marks.replaceAll("\u2068\u2069", "") === "";
}

/** A text as people see it. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, "");
}
