import { useEffect, useState } from 'react';
import { kidSession } from '../../util/kidSession';
import { outboxOf } from './outbox';

/** Sends what this device still keeps of the child, now and when the network is back. */
export function SendUnsent() {
  const [child] = useState(() => kidSession()?.child?.child_id);
  useEffect(() => {
    if (!child) return undefined;
    const send = () => void outboxOf(child).flush();
    send();
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  }, [child]);
  return null;
}
