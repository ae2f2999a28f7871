/** What a key does on the review page. */
export type Command =
  | { do: 'next' | 'previous' | 'nextOpen' | 'approve' | 'edit' | 'trash' | 'rewrite' }
  | { do: 'skip' | 'undo' | 'redo' | 'save' | 'help' | 'ask' | 'play' }
  | { do: 'rank'; rank: number };

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const single: Record<string, Exclude<Command['do'], 'rank'>> = {
  j: 'next',
  k: 'previous',
  n: 'nextOpen',
  a: 'approve',
  e: 'edit',
  t: 'trash',
  r: 'rewrite',
  s: 'skip',
  u: 'undo',
  q: 'ask',
  p: 'play',
  '?': 'help',
};
const arrows: Record<string, Exclude<Command['do'], 'rank'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

/** The command of a key press, as the person is typing nowhere; nothing for other keys. */
export function commandOf(event: Key): Command | undefined {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (event.altKey) return undefined;
    if (key === 's') return { do: 'save' };
    if (key === 'z') return { do: event.shiftKey ? 'redo' : 'undo' };
    return key === 'y' ? { do: 'redo' } : undefined;
  }
  if (event.altKey) return undefined;
  if (/^[1-7]$/.test(key)) return { do: 'rank', rank: Number(key) };
  if (event.shiftKey && key === 'u') return { do: 'redo' };
  const command = single[key] ?? arrows[key];
  return command && { do: command };
}

/** In fields keys write, in lists they choose, on a time line or a video arrows seek. */
export function takesKey(target: EventTarget | null, event: Key): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const saves = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
  if (saves) return false;
  if (target.isContentEditable || target.closest('textarea, select')) return true;
  const arrow = event.key.startsWith('Arrow');
  if (arrow && target.closest('video, [role=toolbar], input, summary')) return true;
  return target.matches('input:not([type=range], [type=checkbox], [type=radio])');
}

/** For the help: what there is, in the order in which it is used. */
export const helpLines: readonly { keys: string; what: string }[] = [
  { keys: 'J or ↓', what: 'Next question' },
  { keys: 'K or ↑', what: 'Question before' },
  { keys: 'N', what: 'Next part that is not decided' },
  { keys: 'A', what: 'Approve the question, or take the approval back' },
  { keys: 'E', what: 'Edit the question' },
  { keys: '1 to 7', what: 'Give it this rank in its part' },
  { keys: 'T', what: 'Put it into the trash, or take it out again' },
  { keys: 'R', what: 'Have another one written' },
  { keys: 'S', what: 'Skip the part, or ask there after all' },
  { keys: 'Q', what: 'Ask a question of your own at the second the video shows' },
  { keys: 'P', what: 'Play and pause the video' },
  { keys: 'U or Ctrl+Z', what: 'Undo' },
  { keys: 'Shift+U or Ctrl+Y', what: 'Redo' },
  { keys: 'Ctrl+S', what: 'Save now' },
  { keys: '?', what: 'Show this list' },
];
