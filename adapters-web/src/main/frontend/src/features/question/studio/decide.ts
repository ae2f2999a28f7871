import type { Change } from './actions';
import { findingsOf, type Card, type QuestionState } from './cards';
import { idOf, type StudioSegment } from './draft';

/** Approves a question, or takes the approval back. */
export function approval(segment: StudioSegment, card: Card): Change {
  return toState(segment, card, card.state === 'approved' ? unapproved(card) : 'approved');
}

/** Retires a question for all reviewers, or brings it back. */
export function retirement(segment: StudioSegment, card: Card): Change {
  return toState(segment, card, card.state === 'retired' ? unapproved(card) : 'retired');
}

/** Puts a question into the reviewer's own trash, or takes it out again. */
export function trashing(segment: StudioSegment, card: Card): Change {
  return { type: 'trash', segment: idOf(segment), key: card.key, trashed: !card.trashed };
}

function toState(segment: StudioSegment, card: Card, state: QuestionState): Change {
  return { type: 'state', segment: idOf(segment), key: card.key, state };
}

function unapproved(card: Card): QuestionState {
  return findingsOf(card).length > 0 ? 'draft' : 'checked';
}
