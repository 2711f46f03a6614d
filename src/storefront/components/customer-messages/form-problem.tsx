import { Problem } from "./problem";

/** What is wrong with a whole form; the keyboard begins here. */
export function FormProblem({ id, children }: { id: string; children: string }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: without a script, it is how the keyboard gets to what went wrong
    <div tabIndex={-1} autoFocus>
      <Problem id={id}>{children}</Problem>
    </div>
  );
}
