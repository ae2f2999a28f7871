import { useCallback, useState } from 'react';
import { report, type InsightFilter } from '../../api/report';
import type { AnsweredAttempt, PlayerCount } from '../../api/types';
import { Button } from '../../ui/Button';
import { Load } from '../../ui/Loading';
import { dateText } from '../../util/time';
import { useLoad } from '../../util/useLoad';
import { AnswerRow } from './AnswerRow';

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
        <AnswerList
          key={`${filter.video_id} ${filter.mode}`}
          childId={childId}
          filter={filter}
          onMarked={onMarked}
        />
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

interface Pages {
  page: number;
  newer: AnsweredAttempt[];
}

/** Older attempts are added below those that are there, so that nothing moves away. */
function AnswerList({ childId, filter, onMarked }: AnswersProps) {
  const { video_id, mode } = filter;
  const [pages, setPages] = useState<Pages>({ page: 0, newer: [] });
  const load = useCallback(
    async (signal: AbortSignal) => {
      const found = await report.answers(childId, { video_id, mode }, pages.page, signal);
      const known = new Set(pages.newer.map(({ attempt }) => attempt.session_id));
      const older = found.answered.filter(({ attempt }) => !known.has(attempt.session_id));
      return { list: [...pages.newer, ...older], more: found.more };
    },
    [childId, video_id, mode, pages],
  );
  const loaded = useLoad(load);
  return (
    <Load from={loaded}>
      {({ list, more }) => (
        <>
          {list.length === 0 && <p className="muted">No answers yet.</p>}
          {list.map((answered) => (
            <AttemptAnswers
              key={answered.attempt.session_id}
              answered={answered}
              childId={childId}
              onMarked={onMarked}
            />
          ))}
          {more && (
            <div>
              <Button
                look="plain"
                disabled={loaded.loading}
                onClick={() => setPages({ page: pages.page + 1, newer: list })}
              >
                Show earlier answers
              </Button>
            </div>
          )}
        </>
      )}
    </Load>
  );
}

interface AttemptAnswersProps {
  answered: AnsweredAttempt;
  childId: string;
  onMarked: () => void;
}

function AttemptAnswers({ answered, childId, onMarked }: AttemptAnswersProps) {
  const [attempt, setAttempt] = useState(answered.attempt);
  return (
    <div className="stack stack--tight">
      <h3>
        <span dir="auto">{answered.video_title}</span>, {dateText(attempt.timestamp)}
      </h3>
      {attempt.contradicted && <p className="muted">{contradictionText(attempt.contradicted)}</p>}
      <ul className="plain-list stack stack--tight">
        {attempt.details.map((reply, place) => (
          <AnswerRow
            key={place}
            reply={reply}
            onMark={async (status) => {
              setAttempt(await report.mark(childId, attempt.session_id, place, status));
              onMarked();
            }}
          />
        ))}
      </ul>
    </div>
  );
}

function contradictionText(count: PlayerCount): string {
  const right =
    count.total !== undefined
      ? `${count.correct ?? 0} of ${count.total} right`
      : `${count.percentage ?? 0} % right`;
  return `The player itself counted ${right}. The answers below count.`;
}
