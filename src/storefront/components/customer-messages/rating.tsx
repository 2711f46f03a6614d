import type { RatingContent } from "../../view/customer-messages/content";
import { FormOrDetails } from "./form-or-details";
import { FormProblem } from "./form-problem";
import { Notice } from "./notice";
import { Problem } from "./problem";
import { TextField } from "./text-field";

/** How the delivery was: one of five, in numbers and words, and a comment. */
export function Rating({ title, notice, standing, form }: RatingContent) {
  return (
    <section className="trk-card trk-message" id="trk-rating" aria-labelledby="trk-rating-title">
      <h2 id="trk-rating-title">{title}</h2>
      {notice !== null && <Notice>{notice}</Notice>}
      {standing !== null && <p className="trk-standing">{standing}</p>}
      {form !== null && (
        <FormOrDetails summary={form.summary} open={form.open}>
          <RatingForm {...form} />
        </FormOrDetails>
      )}
    </section>
  );
}

const CHOICE_PROBLEM = "trk-rating-choice-problem";

function RatingForm({
  action,
  problem,
  legend,
  choices,
  choice_problem,
  comment,
  submit,
}: NonNullable<RatingContent["form"]>) {
  const isWrong = choice_problem !== null;
  return (
    <form className="trk-form" data-key="form" method="post" action={action} noValidate>
      {problem !== null && <FormProblem id="trk-rating-problem">{problem}</FormProblem>}
      <fieldset className="trk-choices" aria-describedby={isWrong ? CHOICE_PROBLEM : undefined}>
        <legend>{legend}</legend>
        {isWrong && <Problem id={CHOICE_PROBLEM}>{choice_problem}</Problem>}
        <div className="trk-choice-row">
          {choices.map(({ value, label, checked }) => (
            <label key={value} className="trk-choice">
              <input
                type="radio"
                name="rating"
                value={value}
                defaultChecked={checked}
                // biome-ignore lint/a11y/noAutofocus: without a script, it is how the keyboard gets to what is to be mended
                autoFocus={isWrong && value === 1}
                aria-invalid={isWrong ? true : undefined}
              />
              <span className="trk-choice-value">{value}</span>
              <span className="trk-choice-label">{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField {...comment} />
      <button className="trk-button" type="submit">
        {submit}
      </button>
    </form>
  );
}
