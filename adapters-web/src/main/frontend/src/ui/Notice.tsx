import type { ReactNode } from 'react';
import { ApiError } from '../api/client';

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
  if (error === undefined || error === null) return null;
  const message =
    error instanceof ApiError ? error.message : 'Something went wrong here. Please try again.';
  return (
    <Notice kind="problem">
      <p>{message}</p>
      {error instanceof ApiError && error.recoveryHint && <p>{error.recoveryHint}</p>}
      {error instanceof ApiError && error.requestId && error.status >= 500 && (
        <small>If it happens again, this number helps to find the cause: {error.requestId}</small>
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
