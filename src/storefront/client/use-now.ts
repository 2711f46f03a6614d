"use client";

import { startTransition, useEffect, useState } from "react";

/** Milliseconds; the finest age that is said is minutes. */
const EVERY = 60_000;

/**
 * The reader's moment, which moves on by the minute.
 * @param begin what a server has rendered with; the browser says the same first, and then what its own clock says
 */
export function useNow(begin?: Date): Date {
  const [now, setNow] = useState(() => begin ?? new Date());
  useEffect(() => {
    // What of a page made by a server has yet to come alive, such as a map, is not thrown away for it.
    const tick = () => startTransition(() => setNow(new Date()));
    tick();
    const timer = setInterval(tick, EVERY);
    return () => clearInterval(timer);
  }, []);
  return now;
}
