import { useCallback, useState } from 'react';
import { question } from '../../api/question';
import type { QuestionStatistics } from '../../api/types';
import { Load } from '../../ui/Loading';
import { TableScroll } from '../../ui/TableScroll';
import { questionTypeLabel } from '../../util/questionTypes';
import { clock } from '../../util/time';
import { useLoad } from '../../util/useLoad';

/** How children answered each question, for those who review them; asked for when opened. */
export function QuestionFigures({ videoId }: { videoId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="card stack stack--tight"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>How children answered</summary>
      {open && <Figures videoId={videoId} />}
    </details>
  );
}

function Figures({ videoId }: { videoId: string }) {
  const load = useCallback(
    (signal: AbortSignal) => question.statistics(videoId, signal),
    [videoId],
  );
  return <Load from={useLoad(load)}>{(found) => <FigureTable found={found} />}</Load>;
}

function FigureTable({ found }: { found: QuestionStatistics }) {
  if (found.questions.length === 0) {
    return <p className="muted">No child has answered a question of this video yet.</p>;
  }
  return (
    <>
      <p className="muted">
        Each child counts once, with its first answer. Below {found.fewest_children} children no
        share is given. “Tells apart” is how far those who are right here are right elsewhere in the
        video, from −1 to 1: near 0 or below, read the question again. It needs{' '}
        {found.fewest_to_compare} children.
      </p>
      <TableScroll label="Table of how children answered">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Part</th>
              <th scope="col">Children</th>
              <th scope="col">Right at once, %</th>
              <th scope="col">Tells apart</th>
              <th scope="col">Marked by an adult, %</th>
            </tr>
          </thead>
          <tbody>
            {found.questions.map((one) => (
              <tr key={one.question_id}>
                <th scope="row" dir="auto">
                  {one.question} <span className="muted">{questionTypeLabel(one.type)}</span>
                </th>
                <td>{clock(one.segment_start)}</td>
                <td>{one.children}</td>
                <td>{known(one.right_percent)}</td>
                <td>{known(one.discrimination)}</td>
                <td>{known(one.marked_percent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

function known(figure: number | null | undefined): string {
  return figure === null || figure === undefined ? 'too few to tell' : String(figure);
}
