import { useEffect } from 'react';
import { account } from '../../api/account';
import { ApiError, onDenied } from '../../api/client';
import { onOtherTab } from '../../util/otherTabs';
import { sessionOf, type Session } from '../../util/session';
import { useLoad, type Loaded } from '../../util/useLoad';

/** `who` is absent when nobody is logged in. */
export interface Current {
  who?: Session;
}

async function load(signal: AbortSignal): Promise<Current> {
  try {
    return { who: sessionOf(await account.session(signal)) };
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return {};
    throw error;
  }
}

/**
 * Who is logged in. The server is asked again when it denies something, when another tab logs in or
 * out, and when the person comes back to this tab.
 */
export function useCurrentSession(): Loaded<Current> {
  const current = useLoad(load);
  const { reload } = current;
  useEffect(() => onDenied(reload), [reload]);
  useEffect(() => onOtherTab(reload), [reload]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [reload]);
  return current;
}
