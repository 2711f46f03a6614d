import type { FieldContent, FormContent, LookupPageContent, ProblemContent } from "../view/lookup-content";
import { Icon } from "./icon";

/** The two ways to find an order, and what was wrong with the last try. */
export function LookupPage({ headline, sentence, problem, forms }: LookupPageContent) {
  return (
    <div className="trk-lookup">
      <section className="trk-answer trk-waiting">
        <h1>{headline}</h1>
        <p className="trk-sentence">{sentence}</p>
      </section>
      {problem && <Problem {...problem} />}
      {forms.map((form) => (
        <LookupForm key={form.id} {...form} />
      ))}
    </div>
  );
}

const PROBLEM_ID = "problem";

/** Read out and focused as soon as the page is there; its links lead to the fields. */
function Problem({ headline, sentence, links }: ProblemContent) {
  return (
    // biome-ignore lint/a11y/noAutofocus: without a script, it is how the keyboard and a screen reader get to it
    <div className="trk-answer trk-trouble trk-problem" id={PROBLEM_ID} role="alert" tabIndex={-1} autoFocus>
      <Icon name="trouble" />
      <div>
        <p className="trk-problem-headline">{headline}</p>
        {sentence && <p>{sentence}</p>}
        {links.length > 0 && (
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function LookupForm({ id, action, title, fields, note, submit }: FormContent) {
  const titleId = `${id}-title`;
  return (
    // What is missing is said by the page, in its own language.
    <form className="trk-card trk-form" method="post" action={action} aria-labelledby={titleId} noValidate>
      <h2 id={titleId}>{title}</h2>
      {fields.map((field) => (
        <Field key={field.name} {...field} />
      ))}
      {note && <p className="trk-note">{note}</p>}
      <button className="trk-button" type="submit">
        {submit}
      </button>
    </form>
  );
}

function Field({ name, label, hint, value, type, autocomplete, capitals, problem, invalid }: FieldContent) {
  const [hintId, problemId] = [`${name}-hint`, `${name}-problem`];
  const described = problem ? `${hintId} ${problemId}` : invalid ? `${hintId} ${PROBLEM_ID}` : hintId;
  return (
    <div className={invalid ? "trk-field trk-field-wrong" : "trk-field"}>
      <label htmlFor={name}>{label}</label>
      <p className="trk-hint" id={hintId}>
        {hint}
      </p>
      {problem && (
        <p className="trk-field-problem" id={problemId}>
          <Icon name="trouble" />
          {problem}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        inputMode={type === "email" ? "email" : undefined}
        defaultValue={value || undefined}
        autoComplete={autocomplete}
        autoCapitalize={capitals}
        autoCorrect="off"
        spellCheck={false}
        dir={type === "email" ? "ltr" : "auto"}
        aria-describedby={described}
        aria-invalid={invalid || undefined}
      />
    </div>
  );
}
