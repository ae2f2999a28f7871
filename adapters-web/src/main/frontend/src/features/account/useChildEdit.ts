import { useState } from 'react';
import type { Child } from '../../api/types';
import { useAction } from '../../util/useAction';
import { changes, childMeanwhile, draftOf, type ChildDraft, type ChildKeeping } from './childDraft';

/** A child that is being edited: what it was when the editing began, and what it is to become. */
export interface ChildEdit {
  base: Child;
  draft: ChildDraft;
  /** What somebody else made of it meanwhile, until it is settled whose word counts. */
  theirs?: Child;
}

export function editOf(child: Child): ChildEdit {
  return { base: child, draft: draftOf(child) };
}

/**
 * Sends only what was changed, with the version it was changed from. A conflict is no failure: the
 * edit then holds both sides, and nothing that was typed is lost.
 */
export async function saveEdit(
  keep: ChildKeeping,
  { base, draft }: ChildEdit,
): Promise<{ saved: Child } | { conflict: ChildEdit }> {
  try {
    const change = { ...changes(draft, draftOf(base)), version: base.version };
    return { saved: await keep.update(base.child_id, change) };
  } catch (error) {
    const theirs = childMeanwhile(error);
    if (!theirs) throw error;
    return { conflict: { base, draft, theirs } };
  }
}

export function useChildEdit(
  start: ChildEdit,
  keep: ChildKeeping,
  onSaved: (child: Child) => void,
) {
  const [edit, setEdit] = useState(start);
  const { base, draft, theirs } = edit;
  const send = useAction(async (next: ChildEdit) => {
    const outcome = await saveEdit(keep, next);
    if ('conflict' in outcome) setEdit(outcome.conflict);
    else onSaved(outcome.saved);
  });
  return {
    base,
    draft,
    theirs,
    busy: send.busy,
    error: send.error,
    set: (part: Partial<ChildDraft>) => setEdit({ ...edit, draft: { ...draft, ...part } }),
    save: () => send.run(edit),
    keepMine: () => {
      if (!theirs) return;
      const mine = { ...draftOf(theirs), ...changes(draft, draftOf(base)) };
      void send.run({ base: theirs, draft: mine });
    },
    takeTheirs: () => {
      if (theirs) setEdit(editOf(theirs));
    },
  };
}
