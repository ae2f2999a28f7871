import { byRank, rankOf } from '../ranks';
import { changed, type Change } from './actions';
import { draftFrom, toFinal } from './draft';
import { learnt } from './learn';
import { askedIn, nextOpen, partState, progressOf } from './progress';
import { aFinal, finals, savedDraft, submitted } from './samples';
import { opened, studioReducer, type StudioState } from './studio';

const fresh = () => opened(draftFrom(undefined, submitted), undefined);

function after(state: StudioState, ...changes: Change[]): StudioState {
  return changes.reduce(
    (before, change) => studioReducer(before, { type: 'change', change, now: 0 }),
    state,
  );
}

const first = (state: StudioState) => state.history.present[0];
const order = (state: StudioState) =>
  first(state)?.cards.map((card) => `${card.type}${card.trashed ? '-' : ''}`);
const key = (type: string) => ({ segment: '0-59', key: `0-59-${type}` });

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

describe('the table', () => {
  it('starts with the submitted questions, best first, and the parts that failed', () => {
    expect(order(fresh())).toEqual(['action', 'character', 'feeling']);
    const failed = fresh().history.present[2];
    expect(failed?.failed?.reason).toBe('no_frames_in_segment');
    expect(failed?.missing).toHaveLength(7);
  });

  it('prefers the final questions, keeps their version, and adds parts that they lack', () => {
    const final = finals(3, [{ start: 0, end: 59, aiQuestions: [aFinal('1', 'action')] }]);
    const draft = draftFrom(final, submitted);
    expect(draft.version).toBe(3);
    expect(draft.segments.map((one) => one.cards.length)).toEqual([1, 1, 0]);
  });

  it('moves, trashes and restores cards and numbers them anew', () => {
    let state = after(fresh(), { type: 'rank', ...key('feeling'), rank: 1 });
    expect(order(state)).toEqual(['feeling', 'action', 'character']);
    state = after(state, { type: 'trash', ...key('feeling'), trashed: true });
    expect(order(state)).toEqual(['action', 'character', 'feeling-']);
    expect(first(state)?.cards.map((card) => card.ranking)).toEqual([1, 2, undefined]);
    state = after(state, { type: 'trash', ...key('feeling'), trashed: false });
    expect(order(state)).toEqual(['action', 'character', 'feeling']);
  });

  it('leaves the parts that a change does not touch the same objects', () => {
    const before = fresh().history.present;
    const now = changed(before, { type: 'edit', ...key('action'), question: 'x', answer: 'y' });
    expect(now[1]).toBe(before[1]);
    expect(now[0]).not.toBe(before[0]);
    expect(changed(before, { type: 'trash', ...key('none'), trashed: true })).toBe(before);
  });

  it('sends the state of each card, and approves nothing by itself', () => {
    const states = (state: StudioState) =>
      toFinal(state.history.present)[0]?.aiQuestions.map((one) => one.state);
    expect(states(fresh())).toEqual(['checked', 'checked', 'draft']);
    let state = after(fresh(), { type: 'state', ...key('action'), state: 'approved' });
    expect(states(state)).toEqual(['approved', 'checked', 'draft']);
    state = after(state, { type: 'edit', ...key('action'), question: 'What?', answer: '' });
    expect(states(state)).toEqual(['draft', 'checked', 'draft']);
    expect(first(state)?.cards[0]?.state).toBe('approved');
  });

  it('keeps what the writer had beside what the expert made of it', () => {
    const edit = { question: 'What did it do?', answer: 'it ran away' };
    const state = after(fresh(), { type: 'edit', ...key('action'), ...edit });
    expect(toFinal(state.history.present)[0]?.aiQuestions[0]).toMatchObject({
      type: 'action',
      question: 'What did it do?',
      originalQuestion: 'What?',
      modified: true,
      trashed: false,
      llm_ranking: 1,
    });
  });

  it('lets accepted answers go with the answer that they belong to', () => {
    const edit = (answer: string): Change => ({
      type: 'edit',
      ...key('action'),
      question: 'What?',
      answer,
    });
    const accepted = (state: StudioState) =>
      toFinal(state.history.present)[0]?.aiQuestions[0]?.acceptedAnswers;
    let state = after(fresh(), edit('it flew'));
    expect(accepted(state)).toEqual([]);
    state = after(state, edit('it ran'));
    expect(accepted(state)).toEqual(['ran']);
    const byHand = ['ran off ', '', 'ran'];
    state = after(state, { type: 'accept', ...key('action'), accepted: byHand }, edit('it ran on'));
    expect(accepted(state)).toEqual(['ran off', 'ran']);
  });

  it('puts an own question first and sends it once it has a word', () => {
    let state = after(fresh(), { type: 'addOwn', segment: '0-59', key: 'own', askAt: 42 });
    expect(toFinal(state.history.present)[0]?.aiQuestions).toHaveLength(3);
    const edit = { question: 'Which kite?', answer: '' };
    state = after(state, { type: 'edit', segment: '0-59', key: 'own', ...edit });
    expect(toFinal(state.history.present)[0]?.aiQuestions[0]).toMatchObject({
      own: true,
      ask_at: 42,
      expert_ranking: 1,
      state: 'draft',
    });
  });

  it('approves the best of each part that is not decided', () => {
    const state = after(
      fresh(),
      { type: 'trash', ...key('action'), trashed: true },
      { type: 'skip', segment: '60-119', reason: ' credits ' },
      { type: 'approveBest' },
    );
    expect(first(state)?.cards.map((card) => card.state)).toEqual(['approved', 'draft', 'checked']);
    expect(state.history.present.map(partState)).toEqual(['approved', 'skipped', 'open']);
    expect(progressOf(state.history.present)).toEqual({ parts: 3, decided: 2, approved: 1 });
    expect(nextOpen(state.history.present, 0)?.start).toBe(120);
  });

  it('knows what is asked: the best approved one, or all own ones when one of them is best', () => {
    let state = after(
      fresh(),
      { type: 'approveBest' },
      { type: 'addOwn', segment: '0-59', key: 'own', askAt: 42 },
      { type: 'edit', segment: '0-59', key: 'own', question: 'Q?', answer: 'a' },
    );
    const asked = () => first(state) && askedIn(first(state) as never).map((one) => one.at);
    expect(asked()).toEqual([59]);
    state = after(state, { type: 'state', segment: '0-59', key: 'own', state: 'approved' });
    expect(asked()).toEqual([42]);
  });

  it('undoes and redoes each change, letters of one field as one', () => {
    const type = (question: string): Change => ({
      type: 'edit',
      ...key('action'),
      question,
      answer: 'a',
    });
    let state = after(fresh(), type('W'), type('Wh'), type('Who'));
    state = after(state, { type: 'trash', ...key('feeling'), trashed: true });
    const question = () => first(state)?.cards[0]?.question;
    state = studioReducer(state, { type: 'undo', now: 0 });
    expect(order(state)).toEqual(['action', 'character', 'feeling']);
    state = studioReducer(state, { type: 'undo', now: 0 });
    expect(question()).toBe('What?');
    state = studioReducer(state, { type: 'redo', now: 0 });
    expect(question()).toBe('Who');
  });

  it('undoes over a save, and knows then the ids that the server gave', () => {
    let state = after(fresh(), { type: 'state', ...key('action'), state: 'approved' });
    const sent = state.history.present;
    state = studioReducer(state, { type: 'sent' });
    state = studioReducer(state, { type: 'saved', sent, version: 1, now: 5 });
    expect(state.save).toEqual({ kind: 'clean', at: 5 });
    const aiQuestions = ['action', 'character', 'feeling'].map((one) => aFinal(`id-${one}`, one));
    const final = finals(1, [{ start: 0, end: 59, aiQuestions }]);
    state = studioReducer(state, { type: 'learnt', sent, final });
    state = studioReducer(state, { type: 'undo', now: 6 });
    expect(first(state)?.cards[0]).toMatchObject({ id: 'id-action', state: 'checked' });
    expect(state.save).toEqual({ kind: 'dirty', since: 6 });
    expect(state.history.present[1]).toBe(state.base.segments[1]);
  });

  it('learns nothing of a part that the server answers otherwise', () => {
    const draft = savedDraft();
    const learn = learnt(draft.segments, finals(4, [{ start: 0, end: 9, aiQuestions: [] }]));
    expect(learn(draft.segments)[0]?.cards).toEqual(draft.segments[0]?.cards);
  });
});
