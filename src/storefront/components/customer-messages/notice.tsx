import { Icon } from "../icon";

/** What somebody has just done, told to them: the keyboard and a screen reader begin here. */
export function Notice({ children }: { children: string }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: without a script, it is how a screen reader gets to what was just done
    <p className="trk-notice trk-arrived" role="status" tabIndex={-1} autoFocus>
      <Icon name="delivered" />
      <span>{children}</span>
    </p>
  );
}
