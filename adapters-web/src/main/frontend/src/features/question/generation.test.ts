import { costWords, generationReducer, idle, missingParts } from './generation';
import { reasonText } from './reasons';

const cost = {
  calls: 1,
  failures: 0,
  input_tokens: 900,
  output_tokens: 300,
  money: 0.00042,
  mean_latency_ms: 1500,
};

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
    ].reduce(generationReducer, idle);
    expect(state.phase).toBe('done');
    expect(state.segments.map((one) => [one.start, one.result.best_question])).toEqual([
      [0, 'a'],
      [10, 'b2'],
    ]);
  });

  it('counts the parts without questions, those that never came among them', () => {
    const state = [
      { type: 'start' } as const,
      { type: 'standing', progress: { done: 2, total: 3, percent: 66 }, cost } as const,
      {
        type: 'segment',
        segment: { start: 0, end: 9, result: { error: { reason: 'rate_limit_exceeded' } } },
      } as const,
      {
        type: 'segment',
        segment: {
          start: 10,
          end: 19,
          result: { questions: { action: { q: 'What?', a: 'It', rank: 1 } } },
        },
      } as const,
      { type: 'failed', message: 'Cancelled.' } as const,
    ].reduce(generationReducer, idle);
    expect(missingParts(state)).toBe(2);
  });

  it('says in plain words what a run cost', () => {
    expect(costWords(undefined)).toBeUndefined();
    expect(costWords({ ...cost, calls: 0 })).toBeUndefined();
    expect(costWords(cost)).toBe('1 call, 1,200 tokens, 0.00042 spent');
    expect(costWords({ ...cost, calls: 2000, failures: 3, money: 12.5 })).toBe(
      '2,000 calls, 3 of them failed, 1,200 tokens, 12.50 spent',
    );
  });

  it('says in plain words why a segment has no questions', () => {
    expect(reasonText({ reason: 'needs_transcript' })).toContain('spoken words');
    expect(reasonText({ reason: 'x', message: 'Because.' })).toBe('Because.');
    expect(reasonText({ reason: 'unheard_of' })).toContain('unheard_of');
  });
});
