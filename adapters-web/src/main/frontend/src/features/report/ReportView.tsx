import type { ReactNode } from 'react';
import type { Report } from '../../api/types';
import { minutesText } from '../../util/time';
import { tooFew } from './insightWords';
import './report.css';
import { enough, summary } from './summary';

/** One child's progress since the beginning, in plain words first, then in figures. */
export function ReportView({ report, name }: { report: Report; name: string }) {
  return (
    <div className="stack stack--loose">
      <p className="report-summary">{summary(report, name)}</p>
      {report.total_attempts > 0 && (
        <dl className="figures">
          <Figure label="Times watched">{report.videos_watched}</Figure>
          <Figure label="Time watched">{minutesText(report.total_watch_minutes)}</Figure>
          {report.total_questions_answered > 0 && <AnswerFigures report={report} />}
        </dl>
      )}
    </div>
  );
}

function AnswerFigures({ report }: { report: Report }) {
  return (
    <>
      <Figure label="Overall score">
        {enough(report.total_questions_answered) ? `${report.overall_score} %` : tooFew}
      </Figure>
      <Figure label="Questions answered">{report.total_questions_answered}</Figure>
      <Figure label="Right at once">{report.total_correct}</Figure>
      <Figure label="Not yet right">{report.total_wrong}</Figure>
      <Figure label="Tried again">{report.total_retries}</Figure>
    </>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="card figure">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
