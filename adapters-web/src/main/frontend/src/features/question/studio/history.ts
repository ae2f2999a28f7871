/** What can be undone and redone. The oldest steps are forgotten. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** Changes of one kind in a row, such as letters typed into one field, are one step. */
  step: string | undefined;
}

const MAX_STEPS = 200;

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], step: undefined };
}

export function did<T>(history: History<T>, present: T, step: string | undefined): History<T> {
  if (present === history.present) return history;
  const same = step !== undefined && step === history.step;
  const past = same ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present, future: [], step };
}

export function undone<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present, future, step: undefined };
}

export function redone<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, step: undefined };
}

/** The same steps on another ground: each state as it would have been there. */
export function moved<T>(history: History<T>, move: (one: T) => T): History<T> {
  return {
    past: history.past.map(move),
    present: move(history.present),
    future: history.future.map(move),
    step: undefined,
  };
}
