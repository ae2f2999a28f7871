/** Where a person was when the log-in was asked for; only ever a page of our own. */
export function returnTarget(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('from' in state)) return undefined;
  const from = state.from;
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : undefined;
}
