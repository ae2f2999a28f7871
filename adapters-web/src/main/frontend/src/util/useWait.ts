import { useEffect, useState } from 'react';
import { ApiError } from '../api/client';

/** Seconds until a new try makes sense after this failure; counts down to 0. */
export function useWait(error: unknown): number {
  const seconds = error instanceof ApiError ? (error.details.retryAfter ?? 0) : 0;
  const until = error instanceof ApiError ? error.at + seconds * 1000 : 0;
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [seconds, until]);
  return Math.max(0, Math.min(seconds, Math.ceil((until - now) / 1000)));
}
