import { isAskable } from './cards';
import type { StudioSegment } from './draft';

/** How far the review of a part is. In an empty one nothing is left that could be asked. */
export type PartState = 'approved' | 'skipped' | 'empty' | 'open';

export function partState(segment: StudioSegment): PartState {
  if (segment.skipped) return 'skipped';
  if (segment.cards.some(isAskable)) return 'approved';
  const left = segment.cards.some((card) => !card.trashed && card.state !== 'retired');
  return segment.cards.length > 0 && !left ? 'empty' : 'open';
}

export const partWords: Record<PartState, string> = {
  approved: 'has an approved question',
  skipped: 'skipped',
  empty: 'nothing to ask',
  open: 'to decide',
};

export interface Progress {
  parts: number;
  decided: number;
  approved: number;
}

export function progressOf(segments: readonly StudioSegment[]): Progress {
  const states = segments.map(partState);
  return {
    parts: states.length,
    decided: states.filter((state) => state !== 'open').length,
    approved: states.filter((state) => state === 'approved').length,
  };
}

/**
 * What a child is asked at which second, as far as this page can tell: the first approved question
 * of a part; where that is an adult's own, all of the adults' own.
 */
export function askedIn(segment: StudioSegment) {
  if (segment.skipped) return [];
  const able = segment.cards.filter(isAskable);
  const [first] = able;
  const asked = first?.own ? able.filter((card) => card.own) : able.slice(0, 1);
  return asked.map((card) => ({ card, at: card.askAt ?? segment.end }));
}

/** The part that contains a second, or the one before the gap that does. */
export function partAt(segments: readonly StudioSegment[], second: number) {
  return segments.findLast((segment) => segment.start <= second) ?? segments[0];
}

/** The next part, after the one with this index and round the end, that is not decided. */
export function nextOpen(segments: readonly StudioSegment[], index: number) {
  const rest = [...segments.slice(index + 1), ...segments.slice(0, index + 1)];
  return rest.find((segment) => partState(segment) === 'open');
}
