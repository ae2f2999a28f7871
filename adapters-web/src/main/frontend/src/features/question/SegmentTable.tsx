import { Link } from 'react-router';
import type { Evidence, SegmentDraft } from '../../api/types';
import { TableScroll } from '../../ui/TableScroll';
import { questionTypeLabel } from '../../util/questionTypes';
import { clock } from '../../util/time';
import { rankOf } from './ranks';
import { reasonText } from './reasons';

interface SegmentTableProps {
  segments: SegmentDraft[];
  videoId: string;
}

/** The questions of each part of the video, best first. */
export function SegmentTable({ segments, videoId }: SegmentTableProps) {
  return (
    <div className="card">
      <TableScroll label="Questions of each part of the video">
        <table className="table segments">
          <caption className="visually-hidden">Questions of each part of the video</caption>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Kind</th>
              <th scope="col">Question</th>
              <th scope="col">Answer</th>
              <th scope="col">Rank</th>
            </tr>
          </thead>
          {segments.map((segment) => (
            <SegmentRows
              key={`${segment.start}-${segment.end}`}
              segment={segment}
              videoId={videoId}
            />
          ))}
        </table>
      </TableScroll>
    </div>
  );
}

function SegmentRows({ segment, videoId }: { segment: SegmentDraft; videoId: string }) {
  const range = `${clock(segment.start)}–${clock(segment.end)}`;
  const { questions, best_question, error } = segment.result;
  if (!questions) {
    return (
      <tbody>
        <tr>
          <th scope="row">{range}</th>
          <td colSpan={4}>
            <span className="badge badge--hint">No questions</span>{' '}
            {reasonText(error ?? { reason: 'generation_failed' })}
          </td>
        </tr>
      </tbody>
    );
  }
  const rows = Object.entries(questions).sort(
    ([, a], [, b]) => (rankOf(a.rank) ?? 99) - (rankOf(b.rank) ?? 99),
  );
  return (
    <tbody>
      {rows.map(([type, question], index) => (
        <tr key={type}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows.length}>
              {range}
            </th>
          )}
          <td>{questionTypeLabel(type)}</td>
          <td>
            {question.q}{' '}
            {question.q === best_question && <span className="badge badge--good">★ BEST</span>}
            {question.findings?.map((finding) => (
              <span key={finding.check} className="segment-note">
                ⚠ {finding.reason}
              </span>
            ))}
            {question.evidence && <EvidenceNote evidence={question.evidence} videoId={videoId} />}
          </td>
          <td>{question.a}</td>
          <td>{rankOf(question.rank) ?? '–'}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** What in the video supports the answer, with the way there. */
function EvidenceNote({ evidence, videoId }: { evidence: Evidence; videoId: string }) {
  const at = Math.floor(evidence.quote ? evidence.start : (evidence.frame ?? evidence.start));
  return (
    <span className="segment-note muted">
      {evidence.quote ? <q>{evidence.quote}</q> : 'Seen in the picture'}{' '}
      <Link to={`/admin/videos/${encodeURIComponent(videoId)}/review?at=${at}`}>
        at {clock(at)}
      </Link>
    </span>
  );
}
