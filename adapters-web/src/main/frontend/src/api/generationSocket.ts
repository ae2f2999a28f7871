import type { SegmentDraft } from './types';

export interface GenerationRequest {
  start_seconds: number;
  interval_seconds: number;
  full_duration: boolean;
  provider: string;
}

type Message =
  | { type: 'status'; message: string }
  | ({ type: 'segment_result' } & SegmentDraft)
  | { type: 'done' }
  | { type: 'error'; message: string };

export interface GenerationListener {
  onStatus: (message: string) => void;
  onSegment: (segment: SegmentDraft) => void;
  onDone: () => void;
  onError: (message: string) => void;
  /** The connection broke before the end; asking again goes on where the work is. */
  onLost: () => void;
}

/** Asks for questions and hears of each segment as it is ready. Returns how to stop listening. */
export function openGeneration(
  videoId: string,
  request: GenerationRequest,
  listener: GenerationListener,
): () => void {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const socket = new WebSocket(
    `${scheme}://${location.host}/ws/questions/${encodeURIComponent(videoId)}`,
  );
  let ended = false;
  socket.onopen = () => socket.send(JSON.stringify(request));
  socket.onmessage = (event: MessageEvent<string>) => {
    const message = JSON.parse(event.data) as Message;
    switch (message.type) {
      case 'status':
        listener.onStatus(message.message);
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
  return () => {
    ended = true;
    socket.close();
  };
}
