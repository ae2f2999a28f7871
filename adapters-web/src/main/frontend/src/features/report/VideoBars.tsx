import type { InsightRow, Insights } from '../../api/types';
import { minutesText } from '../../util/time';
import { InsightTable } from './InsightTable';
import { barsText, times, tooFew } from './insightWords';

interface VideoBarsProps {
  columns: Insights['columns'];
  title: string;
  what: string;
  id: string;
  rows: InsightRow[];
  onChoose: (key: string) => void;
}

const listed = 8;

/** Time watched for each video or mode; choosing one narrows the report to it. */
export function VideoBars({ columns, title, what, id, rows, onChoose }: VideoBarsProps) {
  const order = rows.toSorted((a, b) => (b.minutes_watched ?? 0) - (a.minutes_watched ?? 0));
  const most = Math.max(...rows.map((row) => row.minutes_watched ?? 0), 0.1);
  return (
    <section className="card stack" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{barsText(rows, what)}</p>
      <ul className="plain-list stack stack--tight">
        {order.slice(0, listed).map((row) => (
          <li key={row.key} className="video-bar">
            <button
              type="button"
              className="video-bar-name"
              dir="auto"
              onClick={() => onChoose(row.key)}
            >
              {row.name}
            </button>
            <span className="bar-track" aria-hidden="true">
              <span
                className="bar-fill"
                style={{ width: `${(100 * (row.minutes_watched ?? 0)) / most}%` }}
              />
            </span>
            <span className="muted">{rowText(row)}</span>
          </li>
        ))}
      </ul>
      {order.length > listed && (
        <p className="muted">The {listed} watched longest; the figures have all of them.</p>
      )}
      <InsightTable
        columns={columns.filter((column) => column.key !== 'part')}
        rows={rows}
        caption={title.toLowerCase()}
      />
    </section>
  );
}

function rowText(row: InsightRow): string {
  const watched = `${minutesText(row.minutes_watched ?? 0)}, ${times(row.times_watched ?? 0)}`;
  if (row.questions_tried === 0) return watched;
  return row.too_few
    ? `${watched}; ${row.questions_tried} answers, ${tooFew}`
    : `${watched}; ${row.right_percent} % of ${row.questions_tried} answers right at the first try`;
}
