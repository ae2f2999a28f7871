import { ApiError } from '../../api/client';
import type { Answered, QuizSession } from '../../api/types';
import { aQuestion } from '../../test/data';
import { Outbox, type Entry, type Heard, type Told } from './outbox';
import { Played } from './played';
import { partStart, questionAfter } from './timeline';
import { feedbackFor } from './words';

describe('when a question is asked', () => {
  const open = [aQuestion('one', 0, 10), aQuestion('two', 11, 20)];

  it('is when playing crosses its moment', () => {
    expect(questionAfter(9.8, open)?.id).toBe('one');
    expect(questionAfter(10, open)?.id).toBe('two');
    expect(questionAfter(20, open)).toBeUndefined();
  });

  it('can be the first moment of the video', () => {
    expect(questionAfter(0, [aQuestion('zero', 0, 0)])?.id).toBe('zero');
  });

  it('knows where the part begins that is watched', () => {
    expect(partStart(15, open)).toBe(11);
    expect(partStart(12, open)).toBe(0);
  });
});

describe('what was played', () => {
  it('is told once, in stretches', () => {
    const played = new Played(0, 0);
    played.to(3);
    played.to(5);
    played.moveTo(2);
    played.to(4);
    expect(played.untold).toBe(7);
    expect(played.furthest).toBe(5);
    expect(played.take()).toEqual({
      played: [
        { from: 0, to: 5 },
        { from: 2, to: 4 },
      ],
    });
    expect(played.take()).toEqual({});
    played.moveTo(1);
    expect(played.take()).toEqual({ moved_to: 1 });
  });
});

describe('feedback', () => {
  const session = { questions: [] as unknown } as QuizSession;
  const answered = (status: Answered['status'], reveal: string | null = null) =>
    feedbackFor({ status, reveal, session } as Answered);

  it('sends a child back where nothing is told, and on where the answer is', () => {
    expect(answered('wrong')).toMatchObject({ next: 'rewind' });
    expect(answered('almost', 'a fox')).toMatchObject({ next: 'resume' });
    expect(answered('almost', 'a fox').text).toContain('a fox');
    expect(answered('correct')).toMatchObject({ next: 'resume', text: 'You get a star.' });
  });
});

describe('what waits to be sent', () => {
  const sent: Entry[] = [];
  let online = true;
  const post = (_: string, entry: Entry): Promise<Heard> => {
    if (!online) return Promise.reject(new ApiError('gone', 0, 'network'));
    sent.push(entry);
    return Promise.resolve({ session: {} as QuizSession });
  };
  const outbox = (child = '000001', how = post) => new Outbox(child, how);
  const answer = (key: string) =>
    ({ kind: 'answer', body: { key, question_id: 'one', answer: 'a fox' } }) as const;
  const played = (from: number, to: number): Told => ({
    kind: 'progress',
    body: { played: [{ from, to }] },
  });

  beforeEach(() => {
    sent.length = 0;
    online = true;
  });

  it('goes in order when the server is there again, in another tab too', async () => {
    online = false;
    const first = outbox();
    first.add('s', played(0, 10));
    first.add('s', answer('a'));
    first.add('s', played(10, 12));
    expect(await first.flush()).toBe(false);
    expect(first.questions('s')).toEqual(['one']);
    online = true;
    expect(await outbox().flush()).toBe(true);
    expect(sent.map(({ kind }) => kind)).toEqual(['progress', 'answer', 'progress']);
    expect(first.waiting()).toEqual([]);
  });

  it('is another child’s business only when that child watches', async () => {
    outbox('000002').add('s', answer('a'));
    expect(await outbox('000001').flush()).toBe(true);
    expect(sent).toEqual([]);
    expect(outbox('000002').waiting()).toHaveLength(1);
  });

  it('joins what was played on, and nothing that changes the session', () => {
    const waiting = outbox();
    waiting.add('s', { kind: 'progress', body: { played: [{ from: 0, to: 15 }], pauses: 1 } });
    waiting.add('s', played(15, 30));
    waiting.add('s', { kind: 'progress', body: { skipped: 'one' } });
    waiting.add('s', played(30, 40));
    waiting.add('t', played(0, 1));
    expect(waiting.waiting().map(({ body }) => body)).toEqual([
      { played: [{ from: 0, to: 30 }], pauses: 1, skipped: 'one' },
      { played: [{ from: 30, to: 40 }] },
      { played: [{ from: 0, to: 1 }] },
    ]);
  });

  it.each([409, 422, 404])('does not let what is refused (%s) block the rest', async (status) => {
    const heard: Heard[] = [];
    const waiting = outbox('000001', (child, entry) =>
      entry.session === 'bad'
        ? Promise.reject(new ApiError('no', status, 'x'))
        : post(child, entry),
    );
    waiting.listen((_, said) => heard.push(said));
    waiting.add('bad', answer('a'));
    waiting.add('good', answer('b'));
    expect(await waiting.flush()).toBe(true);
    expect(heard).toEqual([{}, { session: {} }]);
  });

  it.each([401, 403, 429, 503])('waits while the server says %s', async (status) => {
    const waiting = outbox('000001', () => Promise.reject(new ApiError('no', status, 'x')));
    waiting.add('s', answer('a'));
    expect(await waiting.flush()).toBe(false);
    expect(waiting.waiting()).toHaveLength(1);
  });

  it('lives on in memory where the device has no room', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const waiting = outbox();
    waiting.add('s', answer('a'));
    expect(await waiting.flush()).toBe(true);
    expect(sent).toHaveLength(1);
    full.mockRestore();
  });
});
