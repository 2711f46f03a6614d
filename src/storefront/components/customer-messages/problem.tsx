import { Icon } from "../icon";

/** What is wrong, in words and with a picture beside them. */
export function Problem({ id, children }: { id: string; children: string }) {
  return (
    <p className="trk-field-problem" id={id} role="alert">
      <Icon name="trouble" />
      {children}
    </p>
  );
}
