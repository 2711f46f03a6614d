/**
 * For how long a provider repeats a webhook that was not taken in, with room to spare: 17TRACK tries again after 10, 30 and
 * 60 minutes. After that the same bytes are news; before it, what they say may have been overtaken.
 */
export const REPEATS_END_MS = 2 * 3_600_000;
