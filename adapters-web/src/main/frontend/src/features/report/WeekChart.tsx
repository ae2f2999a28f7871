import type { InsightRow, Insights } from '../../api/types';
import { InsightTable } from './InsightTable';
import { dayText, weeksText } from './insightWords';

interface WeekChartProps {
  columns: Insights['columns'];
  weeks: InsightRow[];
}

/** A bar for each week: minutes above, answers below, each on a scale of its own. */
export function WeekChart({ columns, weeks }: WeekChartProps) {
  const first = weeks.at(0);
  const last = weeks.at(-1);
  if (!first || !last) return null;
  return (
    <section className="card stack" aria-labelledby="weeks">
      <h3 id="weeks">Week by week</h3>
      <p>{weeksText(weeks)}</p>
      <Bars title="Minutes watched" weeks={weeks} of={(week) => [week.minutes_watched ?? 0]} />
      {weeks.some((week) => week.questions_tried > 0) && (
        <Bars
          title="Questions tried"
          weeks={weeks}
          of={(week) => [week.right, week.almost, week.not_right]}
        />
      )}
      <p className="row row--between muted week-ends" aria-hidden="true">
        <span>{dayText(first.key)}</span>
        {weeks.length >= fewestPlaces && <span>{dayText(last.key)}</span>}
      </p>
      <InsightTable
        columns={columns.filter((column) => column.key !== 'part')}
        rows={weeks}
        caption="weeks, by their Mondays"
      />
    </section>
  );
}

/** So that the bar of a single week is not as wide as the page. */
const fewestPlaces = 8;

const pieces = ['right', 'almost', 'not_right'];

interface BarsProps {
  title: string;
  weeks: InsightRow[];
  of: (week: InsightRow) => number[];
}

function Bars({ title, weeks, of }: BarsProps) {
  const sums = weeks.map((week) => of(week).reduce((sum, value) => sum + value, 0));
  const most = Math.max(...sums);
  return (
    <div className="stack stack--tight">
      <p>
        <strong>{title}</strong>{' '}
        <span className="muted">{most > 0 ? `up to ${most} a week` : 'none'}</span>
      </p>
      <svg
        className="week-bars"
        viewBox={`0 0 ${Math.max(weeks.length, fewestPlaces)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {weeks.map((week, place) =>
          of(week).map((value, piece, all) => {
            const below = all.slice(0, piece).reduce((sum, part) => sum + part, 0);
            const scale = most > 0 ? most : 1;
            return (
              <rect
                key={`${week.key} ${piece}`}
                className={all.length === 1 ? 'piece' : `piece piece--${pieces[piece]}`}
                x={place + 0.12}
                width={0.76}
                y={1 - (below + value) / scale}
                height={value / scale}
              />
            );
          }),
        )}
      </svg>
    </div>
  );
}
