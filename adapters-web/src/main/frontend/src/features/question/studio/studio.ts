import type { FinalQuestions } from '../../../api/types';
import { changed, type Change } from './actions';
import { saveReducer, type SaveEvent, type SaveState } from './autosave';
import type { Draft, StudioSegment } from './draft';
import { did, historyOf, moved, redone, undone, type History } from './history';
import { restored, type Kept } from './keep';
import { learnt } from './learn';
import { mergeOnto, merged, type Choices } from './merge';

type Segments = readonly StudioSegment[];

/** The expert's table, what it is made of, and what the server has of it. */
export interface StudioState {
  history: History<Segments>;
  /** The newest that the expert and the server agreed upon. */
  base: Draft;
  save: SaveState;
  /** What somebody else saved meanwhile, while there is something to decide. */
  theirs: Draft | undefined;
  /** How many changes of others came in with the last merge. */
  takenOver: number;
}

export type StudioAction =
  | { type: 'change'; change: Change; now: number }
  | { type: 'undo' | 'redo'; now: number }
  | { type: 'saved'; sent: Segments; version: number; now: number }
  | { type: 'learnt'; sent: Segments; final: FinalQuestions }
  | { type: 'theirs'; draft: Draft }
  | { type: 'choose'; choices: Choices }
  | { type: 'laid'; draft: Draft; now: number }
  | { type: 'noticed' }
  | Exclude<SaveEvent, { type: 'changed' | 'saved' }>;

/** The table as it is laid when the page opens. */
export function opened(server: Draft, kept: Kept | undefined): StudioState {
  const state: StudioState = {
    history: historyOf(server.segments),
    base: server,
    save: { kind: 'clean' },
    theirs: undefined,
    takenOver: 0,
  };
  if (!kept) return state;
  const { base, mine } = restored(kept, server);
  const dirty = { ...state, base, history: did(historyOf(base.segments), mine, undefined) };
  return { ...withTheirs(dirty, server), takenOver: 0 };
}

export function studioReducer(state: StudioState, action: StudioAction): StudioState {
  switch (action.type) {
    case 'change': {
      const present = changed(state.history.present, action.change);
      return touched(state, did(state.history, present, stepOf(action.change)), action.now);
    }
    case 'undo':
      return touched(state, undone(state.history), action.now);
    case 'redo':
      return touched(state, redone(state.history), action.now);
    case 'saved':
      return {
        ...state,
        base: { version: action.version, segments: action.sent },
        save: saveReducer(state.save, action),
      };
    case 'learnt': {
      const learn = learnt(action.sent, action.final);
      const base = { ...state.base, segments: learn(state.base.segments) };
      return { ...state, base, history: moved(state.history, learn) };
    }
    case 'theirs':
      return withTheirs(state, action.draft);
    case 'choose':
      return state.theirs ? onto(state, state.theirs, action.choices) : state;
    case 'laid':
      return {
        ...state,
        base: action.draft,
        history: did(state.history, action.draft.segments, undefined),
        save: { kind: 'clean', at: action.now },
      };
    case 'noticed':
      return { ...state, takenOver: 0 };
    default:
      return { ...state, save: saveReducer(state.save, action) };
  }
}

function touched(state: StudioState, history: History<Segments>, now: number): StudioState {
  if (history === state.history) return state;
  return { ...state, history, save: saveReducer(state.save, { type: 'changed', now }) };
}

/** Merges when nobody has to decide anything. */
function withTheirs(state: StudioState, theirs: Draft): StudioState {
  const { differences } = merged(state.base.segments, state.history.present, theirs);
  if (differences.length > 0) return { ...state, theirs, save: { kind: 'conflict' } };
  return onto(state, theirs, {});
}

function onto(state: StudioState, theirs: Draft, choices: Choices): StudioState {
  const merge = mergeOnto(state.base.segments, theirs, choices);
  const { takenOver } = merge(state.history.present);
  return {
    ...state,
    history: moved(state.history, (one) => merge(one).segments),
    base: { version: theirs.version, segments: merge(state.base.segments).segments },
    theirs: undefined,
    takenOver,
    save: { kind: 'dirty', since: -Infinity },
  };
}

/** Letters typed into one field are one step back. */
function stepOf(change: Change): string | undefined {
  switch (change.type) {
    case 'edit':
    case 'accept':
    case 'reject':
    case 'askAt':
      return `${change.type} ${change.segment} ${change.key}`;
    default:
      return undefined;
  }
}
