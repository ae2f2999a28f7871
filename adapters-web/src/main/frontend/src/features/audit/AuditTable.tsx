import type { AuditEntry } from '../../api/types';
import { dateText } from '../../util/time';
import { actionWords, partyWords } from './words';
import './audit.css';

const doubtful = ['login_refused', 'login_throttled'];

/** On a narrow screen each entry becomes a small card, so every cell says what it is. */
export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  return (
    <table className="audit">
      <caption className="visually-hidden">Activity, newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col">Concerning</th>
          <th scope="col">From</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.number}>
            <td data-label="When">
              <time dateTime={entry.at}>{dateText(entry.at)}</time>
            </td>
            <th scope="row" data-label="What">
              <span className={doubtful.includes(entry.action) ? 'audit__doubtful' : undefined}>
                {actionWords(entry.action)}
              </span>
            </th>
            <td data-label="Who">{partyWords(entry.actor)}</td>
            <td data-label="Concerning">
              {entry.subject === entry.actor ? '' : partyWords(entry.subject, true)}
            </td>
            <td data-label="From">{entry.address === '' ? 'This server' : entry.address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
