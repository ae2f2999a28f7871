import type { PlannedQuestion } from '../../api/types';

/** What playing on from a position reaches first; `open` is in the order in which it is asked. */
export function questionAfter(
  position: number,
  open: readonly PlannedQuestion[],
): PlannedQuestion | undefined {
  return open.find(({ ask_at }) => ask_at > position || (ask_at === 0 && position === 0));
}

/** A little into a part, "again" means the part before. In seconds. */
const JUST_BEGUN = 1.5;

/** Where the part begins that is watched at `now`. */
export function partStart(now: number, questions: readonly PlannedQuestion[]): number {
  const starts = questions.map((question) => question.begins);
  return Math.max(0, ...starts.filter((at) => at <= now - JUST_BEGUN));
}
