import { generationReducer, type GenerationState } from './useGeneration';
import { reasonText } from './reasons';

const start: GenerationState = { phase: 'idle', status: '', segments: [] };

describe('following a generation', () => {
  it('keeps each segment once, in order, over a lost connection', () => {
    const segment = (from: number, best: string) =>
      ({
        type: 'segment',
        segment: { start: from, end: from + 9, result: { best_question: best } },
      }) as const;
    const state = [
      { type: 'start' } as const,
      segment(10, 'b'),
      { type: 'lost' } as const,
      segment(0, 'a'),
      segment(10, 'b2'),
      { type: 'done' } as const,
    ].reduce(generationReducer, start);
    expect(state.phase).toBe('done');
    expect(state.segments.map((one) => [one.start, one.result.best_question])).toEqual([
      [0, 'a'],
      [10, 'b2'],
    ]);
  });

  it('says in plain words why a segment has no questions', () => {
    expect(reasonText({ reason: 'needs_transcript' })).toContain('spoken words');
    expect(reasonText({ reason: 'x', message: 'Because.' })).toBe('Because.');
    expect(reasonText({ reason: 'unheard_of' })).toContain('unheard_of');
  });
});
