import type { Message } from "../../lib/package-draft";
import { useTexts } from "../../lib/use-texts";

/** A text of ours in the dashboard's language, or the server's sentence as it is. */
export function MessageText({ message }: { message: Message }) {
  const { t } = useTexts();
  return <span>{"text" in message ? t(message.text, message.values) : message.sentence}</span>;
}
