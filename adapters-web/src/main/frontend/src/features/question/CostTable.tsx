import { useId, type ReactNode } from 'react';
import type { Spent } from '../../api/types';
import { TableScroll } from '../../ui/TableScroll';
import { moneyWords } from './generation';

interface CostTableProps {
  title: string;
  first: string;
  rows: { key: string; name: ReactNode; spent: Spent }[];
}

/** What calls to providers took, a row for each of whatever they are summed over. */
export function CostTable({ title, first, rows }: CostTableProps) {
  const id = useId();
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <TableScroll label={title}>
        <table className="table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col">Calls</th>
              <th scope="col">Failed</th>
              <th scope="col">Tokens in</th>
              <th scope="col">Tokens out</th>
              <th scope="col">Time for a call</th>
              <th scope="col">Money</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, spent }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{spent.calls.toLocaleString('en')}</td>
                <td>{spent.failures.toLocaleString('en')}</td>
                <td>{spent.input_tokens.toLocaleString('en')}</td>
                <td>{spent.output_tokens.toLocaleString('en')}</td>
                <td>{(spent.mean_latency_ms / 1000).toFixed(1)} s</td>
                <td>{moneyWords(spent.money)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
