/** Ends a sentence once: what comes last, such as a German date, may bring a full stop of its own. */
export function fullStop(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
