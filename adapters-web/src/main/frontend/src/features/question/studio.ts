import type {
  FinalQuestions,
  FinalQuestion,
  FinalSegment,
  RegeneratedQuestion,
  SegmentDraft,
} from '../../api/types';
import {
  edited,
  fromCandidate,
  fromFinalQuestion,
  fromOther,
  isModified,
  taken,
  type Card,
} from './cards';
import { byRank, moveToRank, renumber } from './ranks';

export interface StudioSegment {
  start: number;
  end: number;
  cards: Card[];
  /** Kinds of which the writer had no question. */
  missing?: string[];
  /** Those of them whose question was not safe for children. */
  dropped?: string[];
}

export interface Draft {
  version: number | undefined;
  segments: StudioSegment[];
}

/** What is on the table: the final questions, else those submitted, none dropped. */
export function draftFrom(final: FinalQuestions | undefined, submitted: SegmentDraft[]): Draft {
  if (final && final.segments.length > 0) {
    return {
      version: final.version,
      segments: final.segments.map((segment) => fromFinal(segment, submitted)),
    };
  }
  return {
    version: final?.version,
    segments: submitted
      .filter((segment) => segment.result.questions)
      .map(({ start, end, result }) => ({
        start,
        end,
        cards: Object.entries(result.questions ?? {})
          .map(([type, one]) => fromCandidate(type, one))
          .sort(byRank),
        missing: result.missing ?? [],
        dropped: result.dropped ?? [],
      })),
  };
}

function fromFinal(
  segment: FinalQuestions['segments'][number],
  submitted: SegmentDraft[],
): StudioSegment {
  const written = submitted.find((one) => one.start === segment.start && one.end === segment.end);
  return {
    start: segment.start,
    end: segment.end,
    cards: (segment.aiQuestions ?? [])
      .map((one) => fromFinalQuestion(one, written?.result.questions?.[one.type]))
      .sort(byRank),
    missing: written?.result.missing ?? [],
    dropped: written?.result.dropped ?? [],
  };
}

/** The shape in which final questions are saved. */
export function toFinal(draft: Draft): FinalSegment[] {
  return draft.segments.map((segment, segmentIndex) => ({
    segmentIndex,
    start: segment.start,
    end: segment.end,
    aiQuestions: segment.cards.map((card): FinalQuestion => ({
      id: card.id ?? null,
      own: card.own,
      ask_at: card.askAt ?? null,
      type: card.type,
      question: card.question.trim(),
      answer: card.answer.trim(),
      originalQuestion: card.originalQuestion,
      originalAnswer: card.originalAnswer,
      trashed: card.trashed,
      modified: isModified(card),
      expert_ranking: card.ranking ?? null,
      llm_ranking: card.llm_ranking ?? null,
      acceptedAnswers: card.acceptedAnswers.map((one) => one.trim()).filter(Boolean),
      rejectedAnswers: card.rejectedAnswers,
    })),
  }));
}

export type StudioAction =
  | { type: 'load'; draft: Draft }
  | { type: 'saved'; version: number | undefined }
  | { type: 'rank'; segment: number; card: number; rank: number }
  | { type: 'trash'; segment: number; card: number; trashed: boolean }
  | { type: 'edit'; segment: number; card: number; question: string; answer: string }
  | { type: 'accept'; segment: number; card: number; accepted: string[] }
  | { type: 'take'; segment: number; card: number; other: RegeneratedQuestion }
  | { type: 'add'; segment: number; other: RegeneratedQuestion };

export function studioReducer(draft: Draft, action: StudioAction): Draft {
  if (action.type === 'load') return action.draft;
  if (action.type === 'saved') return { ...draft, version: action.version };
  const segment = draft.segments[action.segment];
  if (!segment) return draft;
  if (action.type === 'add') {
    const cards = renumber([...segment.cards, fromOther(action.other)].sort(byRank));
    return withSegment(draft, segment, { ...segment, cards });
  }
  const card = segment.cards[action.card];
  if (!card) return draft;
  const withCard = (changed: Card) =>
    segment.cards.map((other) => (other === card ? changed : other));
  const cards = (() => {
    switch (action.type) {
      case 'rank':
        return moveToRank(segment.cards, card, action.rank);
      case 'trash':
        return renumber(
          withCard({ ...card, trashed: action.trashed, ranking: undefined }).sort(byRank),
        );
      case 'edit':
        return withCard(edited(card, action.question, action.answer));
      case 'accept':
        return withCard({ ...card, acceptedAnswers: action.accepted, acceptedByHand: true });
      case 'take':
        return withCard(taken(card, action.other));
    }
  })();
  return withSegment(draft, segment, { ...segment, cards });
}

function withSegment(draft: Draft, segment: StudioSegment, changed: StudioSegment): Draft {
  const segments = draft.segments.map((other) => (other === segment ? changed : other));
  return { ...draft, segments };
}
