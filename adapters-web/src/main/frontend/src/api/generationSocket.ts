import type { SegmentDraft, Spent } from './types';

export interface GenerationRequest {
  start_seconds: number;
  interval_seconds: number;
  full_duration: boolean;
  provider: string;
}

/** A run that was begun before, to watch or to write its missing parts in a new one. */
export type EarlierRun = { run_id: string } | { type: 'retry'; run_id: string };

export interface RunProgress {
  done: number;
  total: number;
  percent: number;
}

export type RunCost = Spent;

/** How far the run is and what it has cost so far. */
interface Standing {
  progress: RunProgress;
  cost: RunCost;
}

type Message =
  | ({ type: 'status'; message: string; run_id: string } & Standing)
  | ({ type: 'segment_result'; attempt: number } & SegmentDraft & Standing)
  | ({ type: 'done' } & Standing)
  | { type: 'error'; message: string; error: string };

export interface GenerationListener {
  /** The run has an id by which another connection can watch it. */
  onStatus: (message: string, runId: string) => void;
  onStanding: (progress: RunProgress, cost: RunCost) => void;
  onSegment: (segment: SegmentDraft) => void;
  onDone: () => void;
  onError: (message: string, code: string) => void;
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
  first: GenerationRequest | EarlierRun,
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
    if (message.type !== 'error') listener.onStanding(message.progress, message.cost);
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
        listener.onError(message.message, message.error);
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
