import type { RunCost, RunProgress } from '../../api/generationSocket';
import type { SegmentDraft } from '../../api/types';

/** What is known of a run. */
export interface GenerationState {
  phase: 'idle' | 'running' | 'reconnecting' | 'done' | 'failed';
  status: string;
  run: string | undefined;
  segments: SegmentDraft[];
  progress: RunProgress | undefined;
  cost: RunCost | undefined;
}

export type GenerationEvent =
  | { type: 'start' }
  | { type: 'status'; message: string; run: string }
  | { type: 'standing'; progress: RunProgress; cost: RunCost }
  | { type: 'segment'; segment: SegmentDraft }
  | { type: 'done' }
  | { type: 'failed'; message: string }
  | { type: 'lost' };

export const idle: GenerationState = {
  phase: 'idle',
  status: '',
  run: undefined,
  segments: [],
  progress: undefined,
  cost: undefined,
};

export function generationReducer(state: GenerationState, event: GenerationEvent): GenerationState {
  switch (event.type) {
    case 'start':
      return { ...idle, phase: 'running', status: 'Starting…' };
    case 'status':
      return { ...state, phase: 'running', status: event.message, run: event.run };
    case 'standing':
      return { ...state, progress: event.progress, cost: event.cost };
    case 'segment':
      return { ...state, phase: 'running', segments: merge(state.segments, event.segment) };
    case 'done':
      return { ...state, phase: 'done', status: '' };
    case 'failed':
      return { ...state, phase: 'failed', status: event.message };
    case 'lost':
      return { ...state, phase: 'reconnecting', status: 'The connection broke. Trying again…' };
  }
}

/** A segment that is sent again, after a new connection, replaces what was there. */
function merge(segments: SegmentDraft[], segment: SegmentDraft): SegmentDraft[] {
  return [
    ...segments.filter((one) => one.start !== segment.start || one.end !== segment.end),
    segment,
  ].sort((a, b) => a.start - b.start);
}

export function isBusy({ phase }: GenerationState): boolean {
  return phase === 'running' || phase === 'reconnecting';
}

export function hasQuestions(segment: SegmentDraft): boolean {
  return Object.keys(segment.result.questions ?? {}).length > 0;
}

/** How many parts of a run that has ended have no questions. */
export function missingParts(state: GenerationState): number {
  const total = state.progress?.total ?? state.segments.length;
  return total - state.segments.filter(hasQuestions).length;
}

/** What a run has cost so far, in plain words; nothing when it called nobody. */
export function costWords(cost: RunCost | undefined): string | undefined {
  if (!cost || cost.calls === 0) return undefined;
  const tokens = cost.input_tokens + cost.output_tokens;
  return [
    count(cost.calls, 'call'),
    ...(cost.failures > 0 ? [`${cost.failures} of them failed`] : []),
    ...(tokens > 0 ? [count(tokens, 'token')] : []),
    ...(cost.money > 0 ? [`${moneyWords(cost.money)} spent`] : []),
  ].join(', ');
}

/** Small amounts keep their digits. */
export function moneyWords(money: number): string {
  return money.toLocaleString('en', {
    minimumFractionDigits: 2,
    maximumFractionDigits: money < 1 ? 6 : 2,
  });
}

function count(number: number, what: string): string {
  return `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
}
