import type { InsightRow, Insights } from '../../api/types';
import { TableScroll } from '../../ui/TableScroll';
import { tooFew } from './insightWords';

interface InsightTableProps {
  columns: Insights['columns'];
  rows: InsightRow[];
  caption: string;
}

/** The figures behind a chart: the server's columns, cell by cell as in the file. */
export function InsightTable({ columns, rows, caption }: InsightTableProps) {
  return (
    <details className="figures-table">
      <summary>Show the figures: {caption}</summary>
      <TableScroll label={`Table: ${caption}`}>
        <table className="table insight-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.part} ${row.key}`}>
                {columns.map((column) =>
                  column.key === 'name' ? (
                    <th key={column.key} scope="row" dir="auto">
                      {row.name}
                    </th>
                  ) : (
                    <td key={column.key}>{cellText(row, column.key)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}

/** What the file has in this cell. */
export function cellText(row: InsightRow, key: string): string {
  if (key === 'right_percent' && row.too_few) return tooFew;
  const value = row[key as keyof InsightRow];
  return value === null ? '' : String(value);
}
