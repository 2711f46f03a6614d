import type { NotReceivedContent } from "../../view/customer-messages/content";
import { FormOrDetails } from "./form-or-details";
import { FormProblem } from "./form-problem";
import { Notice } from "./notice";
import { TextField } from "./text-field";

/** Tells the shop that a package is not there although its carrier says so. */
export function NotReceived({ notice, title, standing, form }: NotReceivedContent) {
  return (
    <div className="trk-message">
      {notice !== null && <Notice>{notice}</Notice>}
      {standing !== null && <p className="trk-standing">{standing}</p>}
      {notice === null && standing === null && <p className="trk-message-title">{title}</p>}
      {form !== null && (
        <FormOrDetails summary={form.summary} open={form.open}>
          <NotReceivedForm {...form} />
        </FormOrDetails>
      )}
    </div>
  );
}

function NotReceivedForm({
  action,
  tracker_id,
  problem,
  field,
  submit,
}: NonNullable<NotReceivedContent["form"]>) {
  return (
    <form className="trk-form" data-key="form" method="post" action={action} noValidate>
      <input type="hidden" name="tracker_id" value={tracker_id} />
      {problem !== null && <FormProblem id={`${field.id}-form-problem`}>{problem}</FormProblem>}
      <TextField {...field} />
      <button className="trk-button" type="submit">
        {submit}
      </button>
    </form>
  );
}
