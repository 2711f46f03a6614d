/** Time as the page has it, in milliseconds. */
export interface Clock {
  /** Since some fixed moment; never goes back. */
  now(): number;
  /** Does something later, unless the function that comes back is called before. */
  after(ms: number, work: () => void): () => void;
}

export const pageClock: Clock = {
  now: () => performance.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
