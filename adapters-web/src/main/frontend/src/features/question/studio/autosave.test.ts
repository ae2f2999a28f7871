import { ApiError } from '../../../api/client';
import { dueIn, saveReducer, type SaveEvent, type SaveState } from './autosave';
import { commandOf, takesKey } from './keys';

const failed = (status: number): SaveEvent => ({
  type: 'failed',
  error: new ApiError('No.', status, 'x'),
});
const run = (...events: SaveEvent[]) => events.reduce<SaveState>(saveReducer, { kind: 'clean' });
const changed: SaveEvent = { type: 'changed', now: 100 };
const sent: SaveEvent = { type: 'sent' };

describe('autosave', () => {
  it('waits for a pause in the typing, but not for ever', () => {
    const state = run(changed, { type: 'changed', now: 900 });
    expect(state).toEqual({ kind: 'dirty', since: 100 });
    expect(dueIn(state, 900)).toBe(1_200);
    expect(dueIn(state, 9_900)).toBe(200);
    expect(dueIn(state, 99_000)).toBe(0);
    expect(dueIn(run(changed, { type: 'saveNow' }), 900)).toBe(0);
  });

  it('saves again what changed while a save was under way', () => {
    const later: SaveEvent = { type: 'changed', now: 300 };
    expect(run(changed, sent, later, { type: 'saved', now: 400 })).toEqual({
      kind: 'dirty',
      since: 300,
    });
    expect(run(changed, sent, { type: 'saved', now: 400 })).toEqual({ kind: 'clean', at: 400 });
  });

  it('tries again ever more slowly without a network', () => {
    const once = run(changed, sent, failed(0));
    const twice = [sent, failed(503)].reduce(saveReducer, once);
    expect([dueIn(once, 0), dueIn(twice, 0)]).toEqual([2_000, 4_000]);
    expect(dueIn({ kind: 'waiting', tries: 20 }, 0)).toBe(30_000);
    expect(saveReducer(twice, changed)).toBe(twice);
  });

  it('says why it stopped, and goes on when that can change', () => {
    expect(run(changed, sent, failed(401)).kind).toBe('loggedOut');
    expect(run(changed, sent, failed(409)).kind).toBe('conflict');
    const gone = run(changed, sent, failed(403));
    expect(saveReducer(gone, changed)).toBe(gone);
    expect(dueIn(gone, 0)).toBeUndefined();
    const refused = run(changed, sent, failed(422));
    expect(refused).toMatchObject({ kind: 'refused', why: 'No.' });
    expect(saveReducer(refused, changed).kind).toBe('dirty');
  });
});

describe('keys', () => {
  const key = (name: string, more = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  it('stand for commands', () => {
    expect(commandOf(key('j'))).toEqual({ do: 'next' });
    expect(commandOf(key('ArrowUp'))).toEqual({ do: 'previous' });
    expect(commandOf(key('3'))).toEqual({ do: 'rank', rank: 3 });
    expect(commandOf(key('8'))).toBeUndefined();
    expect(commandOf(key('z', { ctrlKey: true }))).toEqual({ do: 'undo' });
    expect(commandOf(key('Z', { ctrlKey: true, shiftKey: true }))).toEqual({ do: 'redo' });
    expect(commandOf(key('s', { metaKey: true }))).toEqual({ do: 'save' });
    expect(commandOf(key('a', { ctrlKey: true }))).toBeUndefined();
    expect(commandOf(key('a', { altKey: true }))).toBeUndefined();
  });

  it('are left to whoever types or seeks, but for Ctrl+S', () => {
    const make = (html: string) => {
      document.body.innerHTML = html;
      return document.body.firstElementChild;
    };
    expect(takesKey(make('<textarea></textarea>'), key('a'))).toBe(true);
    expect(takesKey(make('<textarea></textarea>'), key('s', { ctrlKey: true }))).toBe(false);
    expect(takesKey(make('<select></select>'), key('3'))).toBe(true);
    expect(takesKey(make('<input>'), key('?'))).toBe(true);
    expect(takesKey(make('<input type="range">'), key('ArrowDown'))).toBe(true);
    expect(takesKey(make('<input type="range">'), key('n'))).toBe(false);
    expect(takesKey(make('<input type="checkbox">'), key('a'))).toBe(false);
    expect(takesKey(make('<button></button>'), key('a'))).toBe(false);
    expect(takesKey(document.body, key('ArrowDown'))).toBe(false);
  });
});
