/** Marks of direction, which nobody sees, may stand behind the last letter. */
const DIRECTION_MARKS = /[\u200e\u200f\u2069]+$/u;

/**
 * Ends a sentence once: what comes last, such as a German date, may bring a full stop of its own.
 * @param mark the full stop of the language
 */
export function fullStop(sentence: string, mark = "."): string {
  return /[.!?…。！？।؟]$/u.test(sentence.replace(DIRECTION_MARKS, "")) ? sentence : sentence + mark;
}
