import type { InstructionsContent } from "../../view/customer-messages/content";
import { FormProblem } from "./form-problem";
import { Notice } from "./notice";
import { TextField } from "./text-field";

/** What the reader would like the carrier to do, and who will read that. */
export function Instructions({ title, open, notice, standing, form }: InstructionsContent) {
  return (
    <section className="trk-card trk-message" id="trk-instructions">
      <details data-key="more" open={open}>
        <summary>
          <h2>{title}</h2>
        </summary>
        {notice !== null && <Notice>{notice}</Notice>}
        {standing !== null && <p className="trk-standing">{standing}</p>}
        {form !== null && (
          // What is missing is said by the page, in its own language.
          <form className="trk-form" data-key="form" method="post" action={form.action} noValidate>
            {form.problem !== null && <FormProblem id="trk-instructions-problem">{form.problem}</FormProblem>}
            <TextField {...form.field} />
            <p className="trk-note">{form.readers}</p>
            <p className="trk-note">{form.how}</p>
            <button className="trk-button" type="submit">
              {form.submit}
            </button>
          </form>
        )}
      </details>
    </section>
  );
}
