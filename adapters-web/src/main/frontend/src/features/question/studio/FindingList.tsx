import type { Finding } from '../../../api/types';

/** What the checks found against a question, in words. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="plain-list findings" aria-label="What the checks found">
      {findings.map((finding) => (
        <li key={finding.check}>
          <span aria-hidden="true">⚠ </span>
          {finding.reason}
        </li>
      ))}
    </ul>
  );
}
