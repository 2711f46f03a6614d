import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Changes within this time are written together. */
const DEBOUNCE_MS = 500;

/** Keeps a value in a JSON file: soon after each change, and at the end. */
export class StateFile<T> {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly path: string,
    private readonly current: () => T,
  ) {}

  /** What an earlier life left; undefined when there is none. @throws Error naming the file when it is broken */
  static read<T>(path: string): T | undefined {
    let text: string;
    try {
      text = readFileSync(path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") {
        return undefined;
      }
      throw error;
    }
    try {
      return JSON.parse(text) as T;
    } catch {
      throw new Error(`${path} is not a simulator state. Delete it to start afresh.`);
    }
  }

  /** Something changed; it is written soon. */
  changed(): void {
    this.timer ??= setTimeout(() => this.write(), DEBOUNCE_MS);
  }

  /** Writes now. A reader, or a crash in the middle, sees the old file or the new one. */
  write(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
    mkdirSync(dirname(this.path), { recursive: true });
    const draft = `${this.path}.${process.pid}.tmp`;
    writeFileSync(draft, JSON.stringify(this.current()));
    renameSync(draft, this.path);
  }
}
