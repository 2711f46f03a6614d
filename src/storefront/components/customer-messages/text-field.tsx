import type { TextFieldContent } from "../../view/customer-messages/content";
import { Problem } from "./problem";

/** Where somebody writes a few lines. What is wrong with them is told above, and read out. */
export function TextField({ id, name, label, hint, limit, rows, value, problem }: TextFieldContent) {
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`];
  return (
    <div className={problem === null ? "trk-field" : "trk-field trk-field-wrong"} data-key={name}>
      <label htmlFor={id}>{label}</label>
      <p className="trk-hint" id={hintId}>
        {hint}
      </p>
      {problem !== null && <Problem id={problemId}>{problem}</Problem>}
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={limit}
        defaultValue={value}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: without a script, it is how the keyboard gets to what is to be mended
        autoFocus={problem !== null}
        aria-describedby={problem === null ? hintId : `${hintId} ${problemId}`}
        aria-invalid={problem === null ? undefined : true}
      />
    </div>
  );
}
