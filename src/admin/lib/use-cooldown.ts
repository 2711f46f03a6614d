import { useEffect, useState } from "react";

/** Whole seconds until `until` (ISO 8601), counted down each second; 0 when it is over or there is none. */
export function useCooldown(until: string | null): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (until === null) {
      setSeconds(0);
      return;
    }
    const left = () => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000)) || 0;
    setSeconds(left());
    const timer = setInterval(() => {
      const now = left();
      setSeconds(now);
      if (now === 0) {
        clearInterval(timer);
      }
    }, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}
