import type { FinalQuestion, FinalQuestions, SegmentDraft } from '../../../api/types';
import type { Card } from './cards';
import { draftFrom, type Draft, type StudioSegment } from './draft';

/** For tests: what a writer had of two parts, and of one that failed. */
export const submitted: SegmentDraft[] = [
  {
    start: 0,
    end: 59,
    result: {
      questions: {
        character: { q: 'Who?', a: 'a fox', rank: 2 },
        action: { q: 'What?', a: 'it ran', rank: 1, accepted_answers: ['ran'] },
        feeling: {
          q: 'How?',
          a: 'glad',
          rank: 3,
          findings: [{ check: 'supported', reason: 'Not said.' }],
        },
      },
      best_question: 'What?',
    },
  },
  { start: 60, end: 119, result: { questions: { causal: { q: 'Why?', a: 'rain', rank: 1 } } } },
  { start: 120, end: 129, result: { error: { reason: 'no_frames_in_segment' } } },
];

export function aFinal(id: string, type: string, more: Partial<FinalQuestion> = {}) {
  return {
    id,
    type,
    question: `${type}?`,
    answer: 'a',
    originalQuestion: `${type}?`,
    originalAnswer: 'a',
    state: 'checked' as const,
    expert_ranking: 1,
    ranking: 1,
    llm_ranking: 1,
    acceptedAnswers: ['a'],
    rejectedAnswers: [],
    ask_at: null,
    ...more,
  };
}

export function finals(version: number, segments: unknown[]): FinalQuestions {
  return { success: true, version, segments } as FinalQuestions;
}

/** A draft of two saved questions in one part. */
export function savedDraft(version = 3): Draft {
  const aiQuestions = [
    aFinal('1', 'action'),
    aFinal('2', 'causal', { expert_ranking: 2, ranking: 2 } as Partial<FinalQuestion>),
  ];
  return draftFrom(finals(version, [{ start: 0, end: 9, aiQuestions }]), []);
}

export function withCard(draft: Draft, key: string, more: Partial<Card>): Draft {
  const segments = draft.segments.map((segment): StudioSegment => ({
    ...segment,
    cards: segment.cards.map((card) => (card.key === key ? { ...card, ...more } : card)),
  }));
  return { ...draft, segments };
}

export function aVersion(version: number, saved_by_name: string) {
  return {
    version,
    saved_by: `expert:${saved_by_name.toLowerCase()}`,
    saved_by_name,
    saved_at: '2026-11-20T10:00:00Z',
    changes: { edited: 2 },
  };
}
