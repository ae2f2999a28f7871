import { useEffect, useState } from 'react';
import type { SaveQueue } from './saveQueue';

const RETRY_MS = 5000;

/** Sends waiting saves again and again; true while some have been waiting for a while. */
export function useSaves(queue: SaveQueue): boolean {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    const send = () => {
      if (queue.waiting() === 0) {
        setWaiting(false);
        return;
      }
      void queue.flush().then((empty) => setWaiting(!empty));
    };
    send();
    const timer = setInterval(send, RETRY_MS);
    window.addEventListener('online', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [queue]);
  return waiting;
}
