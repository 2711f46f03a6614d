/**
 * What is wrong with the last parts of the providers' webhook addresses, as a sentence that says what to do; null when
 * nothing is. Of two providers at one address only one would ever be asked whether a webhook is right.
 */
export function slugProblem(providers: readonly { id: string; slug: string | null }[]): string | null {
  for (const [index, { id, slug }] of providers.entries()) {
    const other = slug === null ? undefined : providers.slice(0, index).find((one) => one.slug === slug);
    if (other !== undefined) {
      return `the tracking providers "${other.id}" and "${id}" both want webhooks at /hooks/tracking/${slug}. Give each a slug of its own, by its options.`;
    }
  }
  return null;
}
