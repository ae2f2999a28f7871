import type { ReactNode } from 'react';
import type { Loaded } from '../util/useLoad';
import { Problem } from './Notice';

export function Spinner({ label = 'Loading…' }: { label?: string }) {
  return (
    <p className="spinner" role="status">
      {label}
    </p>
  );
}

/** Shows what was loaded, or that it is on its way, or why it did not come. */
export function Load<T>({ from, children }: { from: Loaded<T>; children: (data: T) => ReactNode }) {
  return (
    <>
      {from.error !== undefined && <Problem error={from.error} onRetry={from.reload} />}
      {from.data !== undefined ? children(from.data) : from.loading && <Spinner />}
    </>
  );
}
