import { useCallback, useState } from 'react';
import { report, type InsightFilter } from '../../api/report';
import type { Attempt } from '../../api/types';
import { Button } from '../../ui/Button';
import { Load } from '../../ui/Loading';
import { dateText } from '../../util/time';
import { useLoad } from '../../util/useLoad';
import { AnswerRow } from './AnswerRow';

const STEP = 5;

interface AnswersProps {
  childId: string;
  filter: Pick<InsightFilter, 'video_id' | 'mode'>;
  onMarked: () => void;
}

/** What the child said, and how it was marked; an adult may mark it otherwise. */
export function Answers({ childId, filter, onMarked }: AnswersProps) {
  const [open, setOpen] = useState(false);
  return (
    <section className="card stack" aria-labelledby="answers">
      <h2 id="answers">Answers</h2>
      <p className="muted">
        A program marks what children say, and is sometimes wrong. Where you know better, your mark
        counts in the report. A teacher’s mark also becomes an example for the next child.
      </p>
      {open ? (
        <AnswerList childId={childId} filter={filter} onMarked={onMarked} />
      ) : (
        <div>
          <Button look="plain" onClick={() => setOpen(true)}>
            Show the answers
          </Button>
        </div>
      )}
    </section>
  );
}

function AnswerList({ childId, filter, onMarked }: AnswersProps) {
  const load = useCallback((signal: AbortSignal) => report.attempts(childId, signal), [childId]);
  const attempts = useLoad(load);
  return (
    <Load from={attempts}>
      {(list) => (
        <AttemptList
          list={list.filter(
            (attempt) =>
              attempt.details.length > 0 &&
              ['', attempt.video_id].includes(filter.video_id) &&
              ['', attempt.interaction_mode].includes(filter.mode),
          )}
          childId={childId}
          onMarked={onMarked}
        />
      )}
    </Load>
  );
}

interface AttemptListProps {
  list: Attempt[];
  childId: string;
  onMarked: () => void;
}

function AttemptList({ list, childId, onMarked }: AttemptListProps) {
  const [marked, setMarked] = useState<Record<string, Attempt>>({});
  const [limit, setLimit] = useState(STEP);
  if (list.length === 0) return <p className="muted">No answers yet.</p>;
  return (
    <>
      {list.slice(0, limit).map((known) => {
        const attempt = marked[known.session_id] ?? known;
        return (
          <div key={attempt.session_id} className="stack stack--tight">
            <h3>{dateText(attempt.timestamp)}</h3>
            <ul className="plain-list stack stack--tight">
              {attempt.details.map((reply, place) => (
                <AnswerRow
                  key={place}
                  reply={reply}
                  onMark={async (status) => {
                    const changed = await report.mark(childId, attempt.session_id, place, status);
                    setMarked((all) => ({ ...all, [attempt.session_id]: changed }));
                    onMarked();
                  }}
                />
              ))}
            </ul>
          </div>
        );
      })}
      {list.length > limit && (
        <div>
          <Button look="plain" onClick={() => setLimit(limit + STEP)}>
            Show earlier answers
          </Button>
        </div>
      )}
    </>
  );
}
