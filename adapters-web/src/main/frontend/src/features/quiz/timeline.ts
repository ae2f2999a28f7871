import type { AskedQuestion } from '../../api/types';

/** A question with its place in the video, in seconds. */
export interface Ask {
  key: string;
  question: AskedQuestion;
  start: number;
  at: number;
}

/** A question at the very end must come before the video's own end stops the clock. */
const BEFORE_END = 0.4;

/** How far a child may be ahead of what it has watched before it counts as skipping, in seconds. */
const SKIP_TOLERANCE = 2;

export function planAsks(questions: readonly AskedQuestion[], duration: number): Ask[] {
  const last = duration > 0 ? Math.max(0, duration - BEFORE_END) : Infinity;
  return questions
    .map((question, index) => {
      return {
        key: `${question.segment_range_start}-${question.segment_range_end}-${question.ask_at}-${index}`,
        question,
        start: question.segment_range_start,
        at: Math.min(question.ask_at, last),
      };
    })
    .sort((a, b) => a.at - b.at);
}

/** The first open question that playing from `from` to `to` has reached. */
export function dueAsk(
  asks: readonly Ask[],
  done: readonly string[],
  from: number,
  to: number,
): Ask | undefined {
  return asks.find((ask) => ask.at > from && ask.at <= to && !done.includes(ask.key));
}

/** Where a child watches again: the segment's start, or just after what was asked in it before. */
export function rewindTarget(ask: Ask, asks: readonly Ask[], done: readonly string[]): number {
  const earlier = asks.filter(
    (other) =>
      other.key !== ask.key &&
      done.includes(other.key) &&
      other.at >= ask.start &&
      other.at < ask.at,
  );
  const latest = earlier.at(-1);
  return latest ? Math.min(latest.at + 1, ask.at - 0.5) : Math.max(0, ask.start);
}

export function isSkipping(position: number, furthest: number): boolean {
  return position > furthest + SKIP_TOLERANCE;
}
