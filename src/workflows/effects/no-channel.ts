/** Whether a notification failed because no provider has its channel: Medusa says so in words only. */
export function hasNoChannel(error: unknown): boolean {
  return error instanceof Error && error.message.includes("Could not find a notification provider");
}
