import { useCallback, useState } from 'react';
import { system } from '../../api/system';
import { Button } from '../../ui/Button';
import { CopyCode } from '../../ui/CopyCode';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { useLoad } from '../../util/useLoad';

/** Tells of the sample lesson and its codes, and takes it away when it has done its work. */
export function SampleLessonNotice({ onRemoved }: { onRemoved?: () => void }) {
  const load = useCallback((signal: AbortSignal) => system.sampleLesson(signal), []);
  const lesson = useLoad(load);
  const [sure, setSure] = useState(false);
  const remove = useAction(async () => {
    await system.removeSampleLesson();
    setSure(false);
    lesson.reload();
    onRemoved?.();
  });
  if (!lesson.data?.present) return null;
  const { family_code, expert_code } = lesson.data;
  return (
    <Notice>
      <p>
        <strong>A sample lesson is here</strong>, so that you can try everything at once.
      </p>
      {family_code && <CopyCode label="Family’s code" code={family_code} />}
      {expert_code && <CopyCode label="Expert’s code" code={expert_code} />}
      <Problem error={remove.error} />
      {sure ? (
        <div className="row">
          <span>Remove its video, its people and their answers?</span>
          <Button size="small" disabled={remove.busy} onClick={() => void remove.run()}>
            Yes, remove
          </Button>
          <Button size="small" look="plain" onClick={() => setSure(false)}>
            Keep it
          </Button>
        </div>
      ) : (
        <div>
          <Button size="small" look="plain" onClick={() => setSure(true)}>
            Remove sample lesson
          </Button>
        </div>
      )}
    </Notice>
  );
}
