import type { Story } from "./story";

/** Subjects of the mails somebody got, the oldest first. */
export async function subjectsTo(story: Story, email: string): Promise<string[]> {
  const mails = await story.resend.mails({ to: email });
  return mails.map(({ subject }) => subject).reverse();
}
