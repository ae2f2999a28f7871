import { useEffect, useReducer, useState } from 'react';
import { ApiError } from '../../api/client';
import { question } from '../../api/question';
import { readStored, writeStored } from '../../util/storage';
import { useAction } from '../../util/useAction';
import { studioReducer, toFinal, type Draft, type StudioAction } from './studio';

const storeKey = (videoId: string) => `piggyback.review.${videoId}`;

export function keptDraft(videoId: string): Draft | undefined {
  return readStored(localStorage, storeKey(videoId)) as Draft | undefined;
}

/** The expert's table: what is changed is kept in this browser until the server has it. */
export function useStudio(videoId: string, fromServer: Draft, kept: Draft | undefined) {
  const [draft, dispatch] = useReducer(studioReducer, kept ?? fromServer);
  const [dirty, setDirty] = useState(kept !== undefined);
  const [savedAt, setSavedAt] = useState<Date>();

  useEffect(() => {
    if (dirty) writeStored(localStorage, storeKey(videoId), draft);
  }, [dirty, draft, videoId]);

  const change = (action: StudioAction) => {
    setDirty(true);
    setSavedAt(undefined);
    dispatch(action);
  };
  const finish = (version: number | undefined) => {
    dispatch({ type: 'saved', version });
    setDirty(false);
    setSavedAt(new Date());
    writeStored(localStorage, storeKey(videoId), undefined);
  };
  const save = useAction(async () => {
    const answer = await question.finalise(videoId, draft.version, toFinal(draft));
    finish(answer.version);
  });
  const overwrite = useAction(async () => {
    const newest = await question.finalQuestions(videoId);
    const version = newest?.version ?? undefined;
    const answer = await question.finalise(videoId, version, toFinal(draft));
    save.clear();
    finish(answer.version);
  });
  const discard = (newest: Draft) => {
    writeStored(localStorage, storeKey(videoId), undefined);
    setDirty(false);
    save.clear();
    dispatch({ type: 'load', draft: newest });
  };
  const conflict = save.error instanceof ApiError && save.error.status === 409;
  return { draft, change, dirty, savedAt, save, overwrite, discard, conflict };
}
