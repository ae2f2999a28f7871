import { ApiError } from '../../api/client';
import type { SaveScore } from '../../api/types';
import { aGrade, aQuestion } from '../../test/data';
import { Attempt } from './attempt';
import { createSaveQueue } from './saveQueue';
import { emptyTally, recordReply, scoreOf } from './tally';
import { dueAsk, isSkipping, planAsks, rewindTarget, type Ask } from './timeline';
import { feedbackFor } from './words';

function first(asks: Ask[]): Ask {
  const ask = asks[0];
  if (!ask) throw new Error('no question planned');
  return ask;
}

describe('when a question is asked', () => {
  it('is at the end of its segment, or where the expert put it', () => {
    const asks = planAsks([aQuestion(60, 119), aQuestion(0, 59, { ask_at: 12 })], 200);
    expect(asks.map((ask) => ask.at)).toEqual([12, 119]);
  });

  it('comes before the end of the video can swallow it', () => {
    expect(first(planAsks([aQuestion(60, 90)], 90)).at).toBeCloseTo(89.6);
    expect(first(planAsks([aQuestion(60, 95)], 90)).at).toBeCloseTo(89.6);
  });

  it('is due when playing crosses it, once', () => {
    const asks = planAsks([aQuestion(0, 10), aQuestion(11, 20)], 100);
    expect(dueAsk(asks, [], 9.8, 10.1)?.at).toBe(10);
    expect(dueAsk(asks, [], 10.1, 10.3)).toBeUndefined();
    expect(dueAsk(asks, [first(asks).key], 9.8, 10.1)).toBeUndefined();
  });

  it('rewinds to the segment, or to just after what was asked in it', () => {
    const asks = planAsks([aQuestion(0, 59, { ask_at: 20 }), aQuestion(0, 59)], 200);
    const last = asks[1];
    if (!last) throw new Error('two questions expected');
    expect(rewindTarget(last, asks, [])).toBe(0);
    expect(rewindTarget(last, asks, [first(asks).key])).toBe(21);
  });

  it('counts as skipping only beyond two seconds', () => {
    expect(isSkipping(11.9, 10)).toBe(false);
    expect(isSkipping(12.1, 10)).toBe(true);
  });
});

describe('the score', () => {
  const [one, two] = planAsks([aQuestion(0, 10), aQuestion(11, 20)], 100) as [Ask, Ask];

  it('counts the first reply and keeps later ones as retries', () => {
    let tally = recordReply(emptyTally, one, 'a dog', aGrade('wrong'), 't');
    tally = recordReply(tally, one, 'a fox', aGrade('correct'), 't');
    tally = recordReply(tally, two, 'a fox', aGrade('correct'), 't');
    expect(scoreOf(tally)).toEqual({
      total: 2,
      correct: 1,
      wrong: 1,
      percentage: 50,
      total_retries: 1,
      avg_retries_per_question: 0.5,
    });
    expect(tally.details.map((detail) => detail.status)).toEqual(['wrong', 'retry', 'correct']);
    expect(tally.right).toEqual([one.key, two.key]);
  });

  it('is 0 percent without questions', () => {
    expect(scoreOf(emptyTally).percentage).toBe(0);
  });
});

describe('feedback', () => {
  it('sends a strict child back and tells a flexible one the answer', () => {
    expect(feedbackFor('wrong', 'strict', 'a fox', 0)).toMatchObject({ next: 'rewind' });
    expect(feedbackFor('wrong', 'strict', 'a fox', 0).text).not.toContain('a fox');
    expect(feedbackFor('almost', 'flexible', 'a fox', 0)).toMatchObject({ next: 'resume' });
    expect(feedbackFor('almost', 'flexible', 'a fox', 0).text).toContain('a fox');
  });
});

describe('saving', () => {
  const sent: SaveScore[] = [];
  let online = true;
  const send = (save: SaveScore) => {
    if (!online) return Promise.reject(new ApiError('gone', 0, 'network'));
    sent.push(save);
    return Promise.resolve();
  };
  beforeEach(() => {
    sent.length = 0;
    online = true;
  });

  it('keeps an answer while the server is away and sends it in order later', async () => {
    const queue = createSaveQueue(send);
    const attempt = new Attempt('000001', 'v', 'strict', queue);
    const [one] = planAsks([aQuestion(0, 10)], 100) as [Ask];
    online = false;
    attempt.watched(9, 9);
    attempt.reply(one, 'a dog', aGrade('wrong'));
    attempt.reply(one, 'a fox', aGrade('correct'));
    expect(await queue.flush()).toBe(false);
    expect(queue.waiting()).toBe(2);
    online = true;
    expect(await createSaveQueue(send).flush()).toBe(true);
    expect(sent.map((save) => save.score_data.details.length)).toEqual([1, 2]);
    expect(sent[0]?.score_data.watch_minutes).toBeCloseTo(0.15);
    expect(sent[1]?.score_data.watch_minutes).toBe(0);
  });

  it('does not let a refused save block the others', async () => {
    const queue = createSaveQueue((save) =>
      save.save_id === 'bad' ? Promise.reject(new ApiError('no', 422, 'x')) : send(save),
    );
    const base = { child_id: 'c', video_id: 'v', session_id: 's', interaction_mode: 'strict' };
    queue.add({ ...base, save_id: 'bad' } as SaveScore);
    queue.add({ ...base, save_id: 'good' } as SaveScore);
    expect(await queue.flush()).toBe(true);
    expect(sent.map((save) => save.save_id)).toEqual(['good']);
  });

  it('goes on with the same attempt after a reload, and with a new one after the end', () => {
    const queue = createSaveQueue(send);
    const [one] = planAsks([aQuestion(0, 10)], 100) as [Ask];
    const attempt = new Attempt('000001', 'v', 'flexible', queue);
    attempt.watched(12, 12);
    attempt.reply(one, 'a fox', aGrade('correct'));
    attempt.close(one);
    const again = new Attempt('000001', 'v', 'flexible', queue);
    expect(again.position).toBe(12);
    expect(again.done).toEqual([one.key]);
    expect(scoreOf(again.tally).correct).toBe(1);
    again.finish();
    expect(new Attempt('000001', 'v', 'flexible', queue).position).toBe(0);
  });

  it('adds up watch time and sends each second once', async () => {
    const queue = createSaveQueue(send);
    const attempt = new Attempt('000001', 'v', 'passive', queue);
    attempt.watched(30, 30);
    attempt.checkpoint();
    attempt.checkpoint();
    attempt.watched(45, 15);
    attempt.checkpoint();
    await queue.flush();
    expect(sent.map((save) => save.score_data.watch_minutes)).toEqual([0.5, 0.25]);
    expect(sent.every((save) => save.score_data.checkpoint_only)).toBe(true);
  });
});
