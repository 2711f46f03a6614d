/** How often one package may be reported in all; who has more to tell writes a mail. */
export const MOST_REPORTS = 10;
