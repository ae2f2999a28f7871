import type { ReactNode } from 'react';
import type { Report } from '../../api/types';
import { questionTypeLabel } from '../../util/questionTypes';
import { minutesText } from '../../util/time';
import { RecentVideos } from './RecentVideos';
import './report.css';
import { enough, summary } from './summary';

/** One child's progress in plain words first, then in figures and bars. */
export function ReportView({ report, name }: { report: Report; name: string }) {
  const categories = report.top_categories;
  return (
    <div className="stack stack--loose">
      <p className="report-summary">{summary(report, name)}</p>
      {report.total_attempts > 0 && (
        <>
          <dl className="figures">
            <Figure label="Overall score">{report.overall_score} %</Figure>
            <Figure label="Videos watched">{report.videos_watched}</Figure>
            <Figure label="Time watched">{minutesText(report.total_watch_minutes)}</Figure>
            <Figure label="Questions answered">{report.total_questions_answered}</Figure>
            <Figure label="Right at once">{report.total_correct}</Figure>
            <Figure label="Not yet right">{report.total_wrong}</Figure>
            <Figure label="Tried again">{report.total_retries}</Figure>
          </dl>
          <section className="card stack" aria-labelledby="kinds">
            <h2 id="kinds">Strongest kinds of question</h2>
            {categories.length === 0 ? (
              <p className="muted">No answers yet.</p>
            ) : (
              <table className="table bars">
                <thead>
                  <tr>
                    <th scope="col">Kind</th>
                    <th scope="col">Score</th>
                    <th scope="col">Answers</th>
                  </tr>
                </thead>
                <tbody>
                  {categories.map((one) => (
                    <tr key={one.type}>
                      <th scope="row">{questionTypeLabel(one.type)}</th>
                      <td>
                        {enough(one.answer_count) ? (
                          <span className="bar">
                            <span className="bar-track" aria-hidden="true">
                              <span className="bar-fill" style={{ width: `${one.score}%` }} />
                            </span>
                            {one.score} %
                          </span>
                        ) : (
                          <span className="muted">too few to tell</span>
                        )}
                      </td>
                      <td>{one.answer_count}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
          <RecentVideos videos={report.recent_videos} />
        </>
      )}
    </div>
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
