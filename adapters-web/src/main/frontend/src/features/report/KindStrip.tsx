import type { InsightRow, Insights } from '../../api/types';
import { AnswerStack } from './AnswerStack';
import { InsightTable } from './InsightTable';
import { kindsText, tooFew } from './insightWords';

interface KindStripProps {
  columns: Insights['columns'];
  kinds: InsightRow[];
}

/** How first tries go by kind of question, each with how many answers it rests on. */
export function KindStrip({ columns, kinds }: KindStripProps) {
  const shown = columns.filter(
    (column) =>
      column.key !== 'part' && kinds.some((row) => row[column.key as keyof InsightRow] !== null),
  );
  return (
    <section className="card stack" aria-labelledby="kinds">
      <h3 id="kinds">Kinds of question</h3>
      <p>{kindsText(kinds)}</p>
      <ul className="plain-list kind-strip">
        {kinds.map((kind) => (
          <li key={kind.key}>
            <strong>{kind.name}</strong>
            <AnswerStack row={kind} />
            <span>{shareText(kind)}</span>
            <span className="muted">{countText(kind.questions_tried)}</span>
          </li>
        ))}
      </ul>
      <InsightTable columns={shown} rows={kinds} caption="kinds of question" />
    </section>
  );
}

function shareText(row: InsightRow): string {
  if (row.right_percent !== null) return `${row.right_percent} % right`;
  return row.too_few ? tooFew : 'not asked yet';
}

function countText(count: number): string {
  return count === 1 ? '1 answer' : `${count} answers`;
}
