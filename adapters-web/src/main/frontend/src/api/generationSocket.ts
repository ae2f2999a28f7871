import type { SegmentDraft } from './types';

export interface GenerationRequest {
  start_seconds: number;
  interval_seconds: number;
  full_duration: boolean;
  provider: string;
}

type Message =
  | { type: 'status'; message: string; run_id: string }
  | ({ type: 'segment_result' } & SegmentDraft)
  | { type: 'done' }
  | { type: 'error'; message: string };

export interface GenerationListener {
  /** The run has an id by which another connection can watch it. */
  onStatus: (message: string, runId: string) => void;
  onSegment: (segment: SegmentDraft) => void;
  onDone: () => void;
  onError: (message: string) => void;
  /** The connection broke before the end; the run itself goes on. */
  onLost: () => void;
}

export interface GenerationLink {
  /** Stops listening; the run goes on. */
  close: () => void;
  /** Stops the run. */
  cancel: () => void;
}

/** Begins a run, or watches one that was begun before, and hears of each segment as it is ready. */
export function openGeneration(
  videoId: string,
  first: GenerationRequest | { run_id: string },
  listener: GenerationListener,
): GenerationLink {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const socket = new WebSocket(
    `${scheme}://${location.host}/ws/questions/${encodeURIComponent(videoId)}`,
  );
  let ended = false;
  socket.onopen = () => socket.send(JSON.stringify(first));
  socket.onmessage = (event: MessageEvent<string>) => {
    const message = JSON.parse(event.data) as Message;
    switch (message.type) {
      case 'status':
        listener.onStatus(message.message, message.run_id);
        break;
      case 'segment_result':
        listener.onSegment({ start: message.start, end: message.end, result: message.result });
        break;
      case 'done':
        ended = true;
        listener.onDone();
        break;
      case 'error':
        ended = true;
        listener.onError(message.message);
        break;
    }
  };
  socket.onclose = () => {
    if (!ended) listener.onLost();
  };
  return {
    close: () => {
      ended = true;
      socket.close();
    },
    cancel: () => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ type: 'cancel' }));
    },
  };
}
