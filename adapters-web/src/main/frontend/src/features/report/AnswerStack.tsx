import type { InsightRow } from '../../api/types';

const parts = [
  { key: 'right', label: 'right' },
  { key: 'almost', label: 'almost' },
  { key: 'not_right', label: 'not right' },
] as const;

/** First tries as one bar in three pieces; the words beside it say the same. */
export function AnswerStack({ row }: { row: InsightRow }) {
  const width = Math.max(row.questions_tried, 1);
  return (
    <svg
      className="stack-bar"
      viewBox={`0 0 ${width} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {parts.map(({ key }, place) => (
        <rect
          key={key}
          className={`piece piece--${key}`}
          x={parts.slice(0, place).reduce((sum, part) => sum + row[part.key], 0)}
          width={row[key]}
          height={1}
        />
      ))}
    </svg>
  );
}

/** What the pieces mean, with their counts. */
export function StackLegend({ row }: { row: InsightRow }) {
  return (
    <ul className="plain-list stack-legend">
      {parts.map(({ key, label }) => (
        <li key={key}>
          <span className={`swatch swatch--${key}`} aria-hidden="true" />
          {row[key]} {label}
        </li>
      ))}
    </ul>
  );
}
