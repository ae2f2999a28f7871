import { useCallback, useEffect } from 'react';
import { report, type InsightFilter } from '../../api/report';
import { SelectField } from '../../ui/Field';
import { Load } from '../../ui/Loading';
import { useLoad } from '../../util/useLoad';
import { InsightPanels } from './InsightPanels';
import './insights.css';

const periods = [
  { weeks: 4, label: 'Last 4 weeks' },
  { weeks: 12, label: 'Last 12 weeks' },
  { weeks: 52, label: 'Last 52 weeks' },
  { weeks: 104, label: 'Last 2 years' },
];

const modes = { strict: 'Strict', flexible: 'Flexible', passive: 'Passive' };

interface InsightsSectionProps {
  childId: string;
  name: string;
  filter: InsightFilter;
  onFilter: (more: Partial<InsightFilter>) => void;
  /** Another number when something was marked: then the figures are asked for again. */
  round: number;
}

/** A child's practice over some weeks, of all or one video and mode. */
export function InsightsSection(props: InsightsSectionProps) {
  const { childId, name, filter, onFilter, round } = props;
  const { video_id, mode, weeks } = filter;
  const load = useCallback(
    (signal: AbortSignal) => report.insights(childId, { video_id, mode, weeks }, signal),
    [childId, video_id, mode, weeks],
  );
  const insights = useLoad(load);
  const { reload } = insights;
  useEffect(() => {
    if (round > 0) reload();
  }, [round, reload]);
  const known = insights.data?.videos ?? [];
  const videos = known.some((video) => video.video_id === video_id)
    ? known
    : [...known, ...(video_id ? [{ video_id, title: video_id }] : [])];
  return (
    <section className="stack stack--loose" aria-labelledby="practice">
      <div className="insight-filters">
        <h2 id="practice">Practice</h2>
        <SelectField
          label="Time"
          value={weeks}
          onChange={(event) => onFilter({ weeks: Number(event.target.value) })}
        >
          {periods.map((period) => (
            <option key={period.weeks} value={period.weeks}>
              {period.label}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Video"
          value={video_id}
          onChange={(event) => onFilter({ video_id: event.target.value })}
        >
          <option value="">All videos</option>
          {videos.map((video) => (
            <option key={video.video_id} value={video.video_id}>
              {video.title}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Mode"
          value={mode}
          onChange={(event) => onFilter({ mode: event.target.value })}
        >
          <option value="">All modes</option>
          {Object.entries(modes).map(([one, label]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </SelectField>
        <a
          className="button button--plain button--normal"
          href={report.insightsFile(childId, filter)}
          download
        >
          Download as CSV
        </a>
      </div>
      <Load from={insights}>
        {(found) => (
          <InsightPanels
            insights={found}
            name={name}
            onVideo={(video) => onFilter({ video_id: video })}
            onMode={(one) => onFilter({ mode: one })}
          />
        )}
      </Load>
    </section>
  );
}
