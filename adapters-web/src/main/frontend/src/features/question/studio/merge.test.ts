import { keepReview, keptReview } from './keep';
import { mergeOnto, merged } from './merge';
import { finals, savedDraft, submitted, withCard } from './samples';
import { draftFrom } from './draft';
import { opened, studioReducer } from './studio';

const base = savedDraft();
const cards = (result: { segments: readonly { cards: readonly { question: string }[] }[] }) =>
  result.segments[0]?.cards.map((card) => card.question);

describe('merging', () => {
  it('takes from each side what only that side changed', () => {
    const mine = withCard(base, '1', { question: 'Mine?' });
    const theirs = withCard({ ...base, version: 4 }, '2', { question: 'Theirs?' });
    const result = merged(base.segments, mine.segments, theirs);
    expect(cards(result)).toEqual(['Mine?', 'Theirs?']);
    expect(result.differences).toEqual([]);
    expect(result.takenOver).toBe(1);
  });

  it('shows where both changed the same, and does as chosen', () => {
    const mine = withCard(base, '1', { question: 'Mine?' });
    const theirs = withCard(base, '1', { question: 'Theirs?' });
    const result = merged(base.segments, mine.segments, theirs);
    expect(result.differences.map((one) => [one.mine?.question, one.theirs?.question])).toEqual([
      ['Mine?', 'Theirs?'],
    ]);
    expect(cards(result)).toEqual(['Mine?', 'causal?']);
    const id = result.differences[0]?.id ?? '';
    const chosen = merged(base.segments, mine.segments, theirs, { [id]: 'theirs' });
    expect(cards(chosen)).toEqual(['Theirs?', 'causal?']);
  });

  it('sees no conflict where both did the same, and keeps the own ranks and trash', () => {
    const mine = withCard(base, '1', { question: 'Same?', trashed: true, ranking: undefined });
    const theirs = withCard(base, '1', { question: 'Same?', acceptedAnswers: ['made'] });
    const result = merged(base.segments, mine.segments, theirs);
    expect(result.differences).toEqual([]);
    expect(result.segments[0]?.cards.find((card) => card.id === '1')?.trashed).toBe(true);
  });

  it('adds their questions, drops what they removed, and keeps what was changed here', () => {
    const [segment] = base.segments;
    if (!segment?.cards[1]) throw new Error('no card');
    const own = { ...segment.cards[1], key: '9', id: '9', own: true, question: 'New?' };
    const theirs = { version: 4, segments: [{ ...segment, cards: [segment.cards[1], own] }] };
    const edited = withCard(base, '2', { question: 'Mine?' });
    expect(cards(merged(base.segments, edited.segments, theirs))).toEqual(['Mine?', 'New?']);
    const kept = withCard(base, '1', { question: 'Mine?' });
    expect(cards(merged(base.segments, kept.segments, theirs))).toEqual([
      'Mine?',
      'causal?',
      'New?',
    ]);
  });

  it('knows questions again that both sides saved for the first time', () => {
    const mine = draftFrom(undefined, submitted);
    const theirs = draftFrom(
      finals(1, [
        {
          start: 60,
          end: 119,
          aiQuestions: [
            { id: 'x', type: 'causal', question: 'Why?', answer: 'rain', state: 'approved' },
          ],
        },
      ]),
      submitted,
    );
    const result = merged(mine.segments, mine.segments, theirs);
    expect(result.segments[1]?.cards).toMatchObject([{ id: 'x', state: 'approved' }]);
  });

  it('asks when both skipped for different reasons, and takes over when one did', () => {
    const skip = (reason: string) => ({
      ...base,
      segments: base.segments.map((one) => ({ ...one, skipped: reason })),
    });
    expect(merged(base.segments, base.segments, skip('b')).segments[0]?.skipped).toBe('b');
    const both = merged(base.segments, skip('a').segments, skip('b'));
    expect(both.differences.map((one) => one.skips)).toEqual([{ mine: 'a', theirs: 'b' }]);
  });

  it('makes equal parts of equal parts', () => {
    const theirs = withCard(base, '1', { question: 'Theirs?' });
    const merge = mergeOnto(base.segments, theirs);
    expect(merge(base.segments).segments[0]).toBe(merge([...base.segments]).segments[0]);
    const same = savedDraft(4);
    expect(merged(base.segments, base.segments, same).segments[0]).toBe(base.segments[0]);
  });
});

describe('a stale save', () => {
  const edit = { type: 'edit', segment: '0-9', key: '1', question: 'Mine?', answer: 'a' } as const;
  const mine = () =>
    studioReducer(opened(base, undefined), { type: 'change', change: edit, now: 1 });

  it('is merged at once when nobody has to decide, and can still be undone', () => {
    const theirs = withCard({ ...base, version: 4 }, '2', { question: 'Theirs?' });
    let state = studioReducer(mine(), { type: 'theirs', draft: theirs });
    expect(state.base.version).toBe(4);
    expect(state.takenOver).toBe(1);
    expect(state.save.kind).toBe('dirty');
    state = studioReducer(state, { type: 'undo', now: 2 });
    expect(cards({ segments: state.history.present })).toEqual(['action?', 'Theirs?']);
  });

  it('waits for a decision otherwise', () => {
    const theirs = withCard({ ...base, version: 4 }, '1', { question: 'Theirs?' });
    let state = studioReducer(mine(), { type: 'theirs', draft: theirs });
    expect(state.save.kind).toBe('conflict');
    state = studioReducer(state, { type: 'choose', choices: { '0-9 1': 'theirs' } });
    expect(cards({ segments: state.history.present })).toEqual(['Theirs?', 'causal?']);
    expect(state.theirs).toBeUndefined();
    expect(state.base.version).toBe(4);
  });
});

describe('what this browser keeps', () => {
  it('is what differs from the server, and is merged with what came since', () => {
    keepReview('ann', 'v', base, base.segments);
    expect(keptReview('ann', 'v')).toBeUndefined();
    keepReview('ann', 'v', base, withCard(base, '1', { question: 'Mine?' }).segments);
    expect(keptReview('bob', 'v')).toBeUndefined();
    const theirs = withCard(savedDraft(7), '2', { question: 'Theirs?' });
    const state = opened(theirs, keptReview('ann', 'v'));
    expect(cards({ segments: state.history.present })).toEqual(['Mine?', 'Theirs?']);
    expect(state.save.kind).toBe('dirty');
    expect(state.base.version).toBe(7);
  });

  it('asks when yesterday’s tab and the server changed the same', () => {
    keepReview('ann', 'v', base, withCard(base, '1', { question: 'Mine?' }).segments);
    const theirs = withCard(savedDraft(7), '1', { question: 'Theirs?' });
    const state = opened(theirs, keptReview('ann', 'v'));
    expect(state.save.kind).toBe('conflict');
    expect(cards({ segments: state.history.present })).toEqual(['Mine?', 'causal?']);
  });
});
