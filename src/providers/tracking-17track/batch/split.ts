/**
 * Answers at once those items that can be answered without asking, asks about the rest in one go, and gives all
 * answers back in the order of the items.
 *
 * @param atOnce an answer, or null when the item has to be asked about
 * @param ask must return one answer per item, in order
 */
export async function answerOrAsk<T, A, B>(
  items: T[],
  atOnce: (item: T) => A | null,
  ask: (items: T[]) => Promise<B[]>,
): Promise<(A | B)[]> {
  const known = items.map(atOnce);
  const open = items.filter((_, index) => known[index] === null);
  const asked = open.length === 0 ? [] : await ask(open);
  if (asked.length !== open.length) {
    throw new Error(`${open.length} items were asked about and ${asked.length} answers came back`);
  }
  const answers = asked.values();
  return known.map((answer) => answer ?? (answers.next().value as B));
}
