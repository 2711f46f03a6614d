/** Whether anybody looks. */
export interface Visibility {
  isHidden(): boolean;
  /** Calls back at every change, until the function that comes back is called. */
  onChange(listener: () => void): () => void;
}

/** The part of the browser's `document` that is used here; there is none on a server. */
interface VisibleDocument {
  readonly hidden: boolean;
  addEventListener(type: "visibilitychange", listener: () => void): void;
  removeEventListener(type: "visibilitychange", listener: () => void): void;
}

/** The tab's visibility. Where there is no document, somebody always looks. */
export const pageVisibility: Visibility = {
  isHidden: () => page()?.hidden ?? false,
  onChange(listener) {
    const document = page();
    document?.addEventListener("visibilitychange", listener);
    return () => document?.removeEventListener("visibilitychange", listener);
  },
};

function page(): VisibleDocument | undefined {
  return (globalThis as { document?: VisibleDocument }).document;
}
