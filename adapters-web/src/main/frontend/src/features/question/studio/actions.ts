import type { RegeneratedQuestion } from '../../../api/types';
import { byRank, moveToRank, renumber } from '../ranks';
import { edited, fromOther, isAskable, isWhole, ownCard, taken, type Card } from './cards';
import type { QuestionState } from './cards';
import { idOf, type StudioSegment } from './draft';

/** What an expert does to a card; `key` names it. */
type CardChange =
  | { type: 'rank'; key: string; rank: number }
  | { type: 'trash'; key: string; trashed: boolean }
  | { type: 'state'; key: string; state: QuestionState }
  | { type: 'edit'; key: string; question: string; answer: string }
  | { type: 'kind'; key: string; kind: string }
  | { type: 'askAt'; key: string; askAt: number | undefined }
  | { type: 'accept'; key: string; accepted: string[] }
  | { type: 'reject'; key: string; rejected: string[] }
  | { type: 'take'; key: string; other: RegeneratedQuestion };

/** What an expert does; `segment` is the id of one. */
export type Change =
  | (CardChange & { segment: string })
  | { type: 'add'; segment: string; key: string; other: RegeneratedQuestion }
  | { type: 'addOwn'; segment: string; key: string; askAt: number }
  | { type: 'skip'; segment: string; reason: string | undefined }
  | { type: 'approveBest' };

type Segments = readonly StudioSegment[];

/** The segments after a change; those that it does not touch stay the same objects. */
export function changed(segments: Segments, change: Change): Segments {
  if (change.type === 'approveBest') return segments.map(withBestApproved);
  return replaced(segments, (segment) =>
    idOf(segment) === change.segment ? changedSegment(segment, change) : segment,
  );
}

function replaced(segments: Segments, replace: (one: StudioSegment) => StudioSegment): Segments {
  const after = segments.map(replace);
  return after.some((segment, at) => segment !== segments[at]) ? after : segments;
}

function changedSegment(
  segment: StudioSegment,
  change: Exclude<Change, { type: 'approveBest' }>,
): StudioSegment {
  switch (change.type) {
    case 'skip':
      return { ...segment, skipped: change.reason?.trim() ? change.reason.trim() : undefined };
    case 'add':
      return withCards(segment, [...segment.cards, fromOther(change.key, change.other)]);
    case 'addOwn':
      return withCards(segment, [ownCard(change.key, change.askAt), ...segment.cards], false);
    default:
      return changedCard(segment, change);
  }
}

function changedCard(segment: StudioSegment, change: CardChange): StudioSegment {
  const card = segment.cards.find((one) => one.key === change.key);
  if (!card) return segment;
  if (change.type === 'rank') {
    return { ...segment, cards: moveToRank(segment.cards, card, change.rank) };
  }
  const after = cardAfter(card, change);
  if (after === card) return segment;
  const cards = segment.cards.map((one) => (one === card ? after : one));
  return change.type === 'trash' ? withCards(segment, cards) : { ...segment, cards };
}

function cardAfter(card: Card, change: Exclude<CardChange, { type: 'rank' }>): Card {
  switch (change.type) {
    case 'trash':
      return { ...card, trashed: change.trashed, ranking: undefined };
    case 'state':
      return change.state === 'approved' && !isWhole(card)
        ? card
        : { ...card, state: change.state };
    case 'edit':
      return edited(card, change.question, change.answer);
    case 'kind':
      return { ...card, type: change.kind };
    case 'askAt':
      return { ...card, askAt: change.askAt };
    case 'accept':
      return { ...card, acceptedAnswers: change.accepted, acceptedByHand: true };
    case 'reject':
      return { ...card, rejectedAnswers: change.rejected };
    case 'take':
      return taken(card, change.other);
  }
}

/** An adult's new question comes first; anything else takes its place by rank. */
function withCards(segment: StudioSegment, cards: readonly Card[], sorted = true): StudioSegment {
  return { ...segment, cards: renumber(sorted ? [...cards].sort(byRank) : cards) };
}

/** A part where nothing is decided yet gets its first question approved. */
function withBestApproved(segment: StudioSegment): StudioSegment {
  if (segment.skipped || segment.cards.some(isAskable)) return segment;
  const best = segment.cards.find(
    (card) => !card.trashed && card.state !== 'retired' && isWhole(card),
  );
  if (!best) return segment;
  const approved: Card = { ...best, state: 'approved' };
  return { ...segment, cards: segment.cards.map((card) => (card === best ? approved : card)) };
}
