import type { AdminTracker } from "../../api/http-types";

/** The packages whose status or reason is another one than before; new packages are no change. */
export function changedPackages(
  before: readonly AdminTracker[] | undefined,
  after: readonly AdminTracker[] | undefined,
): AdminTracker[] {
  return (after ?? []).filter((each) => {
    const known = before?.find(({ id }) => id === each.id);
    return known !== undefined && (known.status !== each.status || known.reason !== each.reason);
  });
}
