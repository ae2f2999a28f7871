import type { ReactNode } from 'react';
import type { Insights } from '../../api/types';
import { minutesText } from '../../util/time';
import { AnswerStack, StackLegend } from './AnswerStack';
import { InsightTable } from './InsightTable';
import { answersText, effortText, rowsOf, tooFew } from './insightWords';
import { KindStrip } from './KindStrip';
import { VideoBars } from './VideoBars';
import { WeekChart } from './WeekChart';

interface InsightPanelsProps {
  insights: Insights;
  name: string;
  onVideo: (video: string) => void;
  onMode: (mode: string) => void;
}

/** Effort and answers apart, then by week, kind, video and mode. */
export function InsightPanels({ insights, name, onVideo, onMode }: InsightPanelsProps) {
  const { rows, columns } = insights;
  const [all] = rows;
  if (!all) return null;
  const weeks = rowsOf(rows, 'week');
  const videos = rowsOf(rows, 'video');
  const modes = rowsOf(rows, 'mode');
  return (
    <>
      <div className="insight-pair">
        <section className="card stack" aria-labelledby="effort">
          <h3 id="effort">Effort</h3>
          <p>{effortText(all, name)}</p>
          <dl className="insight-figures">
            <Figure label="Time watched">{minutesText(all.minutes_watched ?? 0)}</Figure>
            <Figure label="Watched to the end">{all.watched_to_end}</Figure>
            {all.questions_tried > 0 && (
              <>
                <Figure label="Questions tried">{all.questions_tried}</Figure>
                <Figure label="Tried again">{all.tried_again}</Figure>
              </>
            )}
          </dl>
        </section>
        <section className="card stack" aria-labelledby="first-tries">
          <h3 id="first-tries">First tries</h3>
          <p>{answersText(all, name)}</p>
          {all.questions_tried > 0 && (
            <>
              <p className="insight-share">
                {all.right_percent === null ? tooFew : `${all.right_percent} % right`}
              </p>
              <AnswerStack row={all} />
              <StackLegend row={all} />
            </>
          )}
          {all.marked > 0 && (
            <p className="muted">
              {all.marked === 1 ? 'One of them has' : `${all.marked} of them have`} an adult’s mark,
              which counts.
            </p>
          )}
        </section>
      </div>
      <WeekChart columns={columns} weeks={weeks} />
      {all.questions_tried > 0 && <KindStrip columns={columns} kinds={rowsOf(rows, 'kind')} />}
      {videos.length > 0 && (
        <VideoBars
          columns={columns}
          title="Videos"
          what="video"
          id="videos"
          rows={videos}
          onChoose={onVideo}
        />
      )}
      {modes.length > 0 && (
        <VideoBars
          columns={columns}
          title="Modes"
          what="mode"
          id="modes"
          rows={modes}
          onChoose={onMode}
        />
      )}
      <section className="card" aria-label="All figures">
        <InsightTable columns={columns} rows={rows} caption="all, as in the file" />
      </section>
    </>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
