import type { FinalQuestions, SegmentDraft } from '../../api/types';
import { edited, findingsOf, type Card } from './cards';
import { byRank, rankOf } from './ranks';
import { draftFrom, studioReducer, toFinal, type Draft } from './studio';

const submitted: SegmentDraft[] = [
  {
    start: 0,
    end: 59,
    result: {
      questions: {
        character: { q: 'Who?', a: 'a fox', rank: 2 },
        action: { q: 'What?', a: 'it ran', rank: 1 },
        feeling: { q: 'How?', a: 'glad', rank: 3 },
      },
      best_question: 'What?',
    },
  },
  { start: 60, end: 60, result: { error: { reason: 'no_frames_in_segment' } } },
];

const aFinal = (type: string, rank: number) => ({
  type,
  question: 'Q?',
  answer: 'a',
  originalQuestion: 'Q?',
  originalAnswer: 'a',
  expert_ranking: rank,
  ranking: rank,
  llm_ranking: 1,
  acceptedAnswers: [],
  rejectedAnswers: [],
  ask_at: null,
});

const order = (draft: Draft) =>
  draft.segments[0]?.cards.map((card) => `${card.type}${card.trashed ? '-' : ''}`);

describe('ranks', () => {
  it('read 1 and "1.0" as 1, and 0, blanks and words as unranked', () => {
    expect([1, '1.0', 0, null, '', 'best', 2.5].map(rankOf)).toEqual([
      1,
      1,
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });

  it('put the expert before the writer and trash last', () => {
    const cards = [
      { ranking: undefined, llm_ranking: 1, trashed: false },
      { ranking: 1, llm_ranking: 5, trashed: true },
      { ranking: 2, llm_ranking: 7, trashed: false },
    ];
    expect([...cards].sort(byRank).map((card) => card.llm_ranking)).toEqual([7, 1, 5]);
  });
});

describe('the studio', () => {
  it('starts with the submitted questions, best first, without empty parts', () => {
    const draft = draftFrom(undefined, submitted);
    expect(draft.segments).toHaveLength(1);
    expect(order(draft)).toEqual(['action', 'character', 'feeling']);
  });

  it('moves, trashes and restores cards and numbers them anew', () => {
    let draft = draftFrom(undefined, submitted);
    draft = studioReducer(draft, { type: 'rank', segment: 0, card: 2, rank: 1 });
    expect(order(draft)).toEqual(['feeling', 'action', 'character']);
    draft = studioReducer(draft, { type: 'trash', segment: 0, card: 0, trashed: true });
    expect(order(draft)).toEqual(['action', 'character', 'feeling-']);
    expect(draft.segments[0]?.cards.map((card) => card.ranking)).toEqual([1, 2, undefined]);
    draft = studioReducer(draft, { type: 'trash', segment: 0, card: 2, trashed: false });
    expect(order(draft)).toEqual(['action', 'character', 'feeling']);
  });

  it('keeps what the writer had beside what the expert made of it', () => {
    let draft = draftFrom(undefined, submitted);
    const edit = { question: 'What did it do?', answer: 'it ran away' };
    draft = studioReducer(draft, { type: 'edit', segment: 0, card: 0, ...edit });
    expect(toFinal(draft)[0]?.aiQuestions[0]).toMatchObject({
      type: 'action',
      question: 'What did it do?',
      originalQuestion: 'What?',
      modified: true,
      trashed: false,
      llm_ranking: 1,
    });
  });

  it('lets accepted answers go with the answer that they belong to', () => {
    const [segment] = submitted;
    if (segment?.result.questions?.action) {
      segment.result.questions.action.accepted_answers = ['ran'];
    }
    let draft = draftFrom(undefined, submitted);
    const edit = (answer: string) =>
      studioReducer(draft, { type: 'edit', segment: 0, card: 0, question: 'What?', answer });
    const accepted = () => toFinal(draft)[0]?.aiQuestions[0]?.acceptedAnswers;
    draft = edit('it flew');
    expect(accepted()).toEqual([]);
    draft = edit('it ran');
    expect(accepted()).toEqual(['ran']);
    draft = studioReducer(draft, {
      type: 'accept',
      segment: 0,
      card: 0,
      accepted: ['ran off ', '', 'ran'],
    });
    draft = edit('it ran quickly');
    expect(accepted()).toEqual(['ran off', 'ran']);
  });

  it('reads what a browser kept from before there were checks', () => {
    const card = { ...draftFrom(undefined, submitted).segments[0]?.cards[0] } as Card;
    delete card.checked;
    delete card.acceptedOf;
    expect(findingsOf(card)).toEqual([]);
    expect(edited(card, 'What?', 'no').answer).toBe('no');
  });

  it('prefers the final questions and keeps their version', () => {
    const final: FinalQuestions = {
      success: true,
      version: 3,
      data: { videoId: 'v', video_id: 'v', saved_at: '', updated_at: '', version: 3, segments: [] },
      segments: [
        {
          start: 0,
          end: 59,
          aiQuestions: [aFinal('character', 2), aFinal('action', 1)],
        },
      ],
    };
    const draft = draftFrom(final, submitted);
    expect(draft.version).toBe(3);
    expect(order(draft)).toEqual(['action', 'character']);
  });
});
