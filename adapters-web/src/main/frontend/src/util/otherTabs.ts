const name = 'piggyback.session';

/** Tells the other tabs of this browser that somebody logged in or out. */
export function tellOtherTabs(): void {
  const channel = open();
  channel?.postMessage('changed');
  channel?.close();
}

/** Runs when somebody logs in or out in another tab. Returns how to stop listening. */
export function onOtherTab(listener: () => void): () => void {
  const channel = open();
  channel?.addEventListener('message', listener);
  return () => channel?.close();
}

function open(): BroadcastChannel | undefined {
  return 'BroadcastChannel' in window ? new BroadcastChannel(name) : undefined;
}
