import type { FinalQuestions, FinalQuestion, FinalSegment, SegmentDraft } from '../../api/types';
import { byRank, moveToRank, rankOf, renumber } from './ranks';

/** A candidate as it lies on the expert's table. */
export interface Card {
  /** The server's; none before the first save. */
  id: string | undefined;
  /** An adult wrote it. */
  own: boolean;
  askAt: number | undefined;
  type: string;
  question: string;
  answer: string;
  originalQuestion: string;
  originalAnswer: string;
  trashed: boolean;
  ranking: number | undefined;
  llm_ranking: number | undefined;
  acceptedAnswers: string[];
  rejectedAnswers: string[];
  evidence: string | undefined;
  evidenceStart: number | undefined;
}

export interface StudioSegment {
  start: number;
  end: number;
  cards: Card[];
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
          .map(([type, one]): Card => ({
            id: undefined,
            own: false,
            askAt: undefined,
            type,
            question: one.q,
            answer: one.a,
            originalQuestion: one.q,
            originalAnswer: one.a,
            trashed: false,
            ranking: undefined,
            llm_ranking: rankOf(one.rank),
            acceptedAnswers: one.accepted_answers ?? [],
            rejectedAnswers: [],
            evidence: one.evidence?.quote,
            evidenceStart: one.evidence?.start,
          }))
          .sort(byRank),
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
      .map((one): Card => {
        const evidence = written?.result.questions?.[one.type]?.evidence;
        return {
          id: one.id ?? undefined,
          own: one.own ?? false,
          askAt: one.ask_at ?? undefined,
          type: one.type,
          question: one.question ?? '',
          answer: one.answer ?? '',
          originalQuestion: one.originalQuestion ?? one.question ?? '',
          originalAnswer: one.originalAnswer ?? one.answer ?? '',
          trashed: one.trashed ?? false,
          ranking: rankOf(one.expert_ranking),
          llm_ranking: rankOf(one.llm_ranking),
          acceptedAnswers: one.acceptedAnswers,
          rejectedAnswers: one.rejectedAnswers,
          evidence: evidence?.quote,
          evidenceStart: evidence?.start,
        };
      })
      .sort(byRank),
  };
}

export function isModified(card: Card): boolean {
  return card.question !== card.originalQuestion || card.answer !== card.originalAnswer;
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
      acceptedAnswers: card.acceptedAnswers,
      rejectedAnswers: card.rejectedAnswers,
    })),
  }));
}

export type StudioAction =
  | { type: 'load'; draft: Draft }
  | { type: 'saved'; version: number | undefined }
  | { type: 'rank'; segment: number; card: number; rank: number }
  | { type: 'trash'; segment: number; card: number; trashed: boolean }
  | { type: 'edit'; segment: number; card: number; question: string; answer: string };

export function studioReducer(draft: Draft, action: StudioAction): Draft {
  if (action.type === 'load') return action.draft;
  if (action.type === 'saved') return { ...draft, version: action.version };
  const segment = draft.segments[action.segment];
  const card = segment?.cards[action.card];
  if (!segment || !card) return draft;
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
        return withCard({ ...card, question: action.question, answer: action.answer });
    }
  })();
  const segments = draft.segments.map((other) =>
    other === segment ? { ...segment, cards } : other,
  );
  return { ...draft, segments };
}
