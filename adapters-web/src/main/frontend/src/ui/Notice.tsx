import type { ReactNode } from 'react';
import { ApiError } from '../api/client';
import { waitText } from '../util/time';
import { useWait } from '../util/useWait';

interface NoticeProps {
  kind?: 'info' | 'problem' | 'good' | 'hint';
  children: ReactNode;
}

export function Notice({ kind = 'info', children }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <div>{children}</div>
    </div>
  );
}

/** A failure in a plain sentence, with what to tell whoever runs the server. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const wait = useWait(error);
  if (error === undefined || error === null) return null;
  const known = error instanceof ApiError ? error : undefined;
  const { recoveryHint, requestId, retryAfter } = known?.details ?? {};
  return (
    <Notice kind="problem">
      <p>{known?.message ?? 'Something went wrong here. Please try again.'}</p>
      {recoveryHint && <p>{recoveryHint}</p>}
      {retryAfter && (
        // Read once, when it appears: a voice that counts every second helps nobody.
        <p role="timer" aria-live="off">
          {wait > 0 ? `You can try again in ${waitText(wait)}.` : 'You can try again now.'}
        </p>
      )}
      {requestId && known && known.status >= 500 && (
        <small>If it happens again, this number helps to find the cause: {requestId}</small>
      )}
      {onRetry && (
        <p>
          <button type="button" className="button button--plain button--small" onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
    </Notice>
  );
}
