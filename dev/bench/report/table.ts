/** One line of the report: what was measured, beside its floor. */
export interface Line {
  work: string;
  measured: string;
  floor: string;
  ratio: number;
  /** The ratio that is wanted: at least, or at most, that much. */
  mark: { at_least: number } | { at_most: number };
  notes: string[];
}

/** A measurement that could not be made. */
export interface Failure {
  work: string;
  error: string;
}

const HEADINGS = ["work", "measured", "floor", "ratio", "mark", ""];

/** The report: every measurement with its ratio and mark, the missed ones named, and what there is to say of each. */
export function formatTable(lines: (Line | Failure)[]): string {
  const rows = lines.map((line) =>
    "error" in line ? [line.work, "not measured", "", "", "", "FAILED"] : cells(line),
  );
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const text = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const notes = lines.flatMap((line) => {
    const said = "error" in line ? [line.error] : line.notes;
    return said.map((note) => `${line.work}: ${note}`);
  });
  return [text(HEADINGS), rule, ...rows.map(text), "", ...notes].join("\n");
}

function isMissed({ ratio, mark }: Line): boolean {
  return "at_least" in mark ? !(ratio >= mark.at_least) : !(ratio <= mark.at_most);
}

function cells(line: Line): string[] {
  const { work, measured, floor, ratio, mark } = line;
  const wanted = "at_least" in mark ? `≥ ${mark.at_least}` : `≤ ${mark.at_most}`;
  return [work, measured, floor, ratio.toFixed(2), wanted, isMissed(line) ? "MISSED" : "ok"];
}
