import type { FinalQuestions } from '../../../api/types';
import type { Card } from './cards';
import { idOf, sentCards, type StudioSegment } from './draft';

/** There is something that only the server can tell of what was sent. */
export function canLearn(sent: readonly StudioSegment[]): boolean {
  return sent.some(
    (segment) =>
      segment.agreement !== undefined || sentCards(segment).some((card) => card.id === undefined),
  );
}

/**
 * What the server made of cards that were sent: their ids and authors. It answers them in the order
 * in which they were sent. Equal segments become equal ones.
 */
export function learnt(sent: readonly StudioSegment[], final: FinalQuestions) {
  const known = new Map<string, { id: string; author: string | undefined }>();
  const agreements = new Map(final.segments.map((one) => [idOf(one), one.agreement ?? undefined]));
  for (const segment of sent) {
    const cards = sentCards(segment);
    const answered = final.segments.find((one) => idOf(one) === idOf(segment))?.aiQuestions ?? [];
    if (answered.length !== cards.length) continue;
    answered.forEach((one, at) => {
      const card = cards[at];
      if (card && one.id) known.set(card.key, { id: one.id, author: one.author ?? undefined });
    });
  }
  const done = new Map<StudioSegment, StudioSegment>();
  const learn = (segment: StudioSegment): StudioSegment => {
    const before = done.get(segment);
    if (before) return before;
    const after = {
      ...segment,
      agreement: agreements.get(idOf(segment)),
      cards: segment.cards.map((card): Card => ({ ...card, ...known.get(card.key) })),
    };
    done.set(segment, after);
    return after;
  };
  return (segments: readonly StudioSegment[]) => segments.map(learn);
}
