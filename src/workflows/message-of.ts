/** What an error says. A workflow throws what its step threw as a plain object, which is no `Error` any more. */
export function messageOf(error: unknown): string {
  const says = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  return String(says);
}
