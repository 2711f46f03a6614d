import { Alert } from "@medusajs/ui";
import type { Message } from "../../lib/package-draft";
import { MessageText } from "./message-text";

/** What went wrong with a whole form or action. It can take the focus when nothing else can. */
export function FailureAlert({ message }: { message: Message }) {
  return (
    <Alert variant="error" role="alert" tabIndex={-1} data-form-error className="w-full outline-none">
      <MessageText message={message} />
    </Alert>
  );
}
