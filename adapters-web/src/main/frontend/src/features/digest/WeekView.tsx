import { useCallback } from 'react';
import { digest } from '../../api/digest';
import type { ChildWeek } from '../../api/types';
import { Load } from '../../ui/Loading';
import { Name } from '../../ui/Name';
import { Notice } from '../../ui/Notice';
import { useLoad } from '../../util/useLoad';
import './digest.css';

export function WeekView({ week }: { week: string }) {
  const load = useCallback((signal: AbortSignal) => digest.week(week, signal), [week]);
  const loaded = useLoad(load);
  return (
    <Load from={loaded}>
      {({ children }) =>
        children.length === 0 ? (
          <Notice>Nobody watched a video in this week.</Notice>
        ) : (
          <>
            <div className="digest-children">
              {children.map((child, index) => (
                <ChildCard key={index} child={child} />
              ))}
            </div>
            <p>
              <a href={digest.textAddress(week)}>The same as plain text</a>
            </p>
          </>
        )
      }
    </Load>
  );
}

function ChildCard({ child }: { child: ChildWeek }) {
  const { talk } = child;
  return (
    <article className="card stack">
      <h2>
        <Name>{child.first_name}</Name>
      </h2>
      <h3>Watched</h3>
      <ul>
        {child.watched.map((one, index) => (
          <li key={index}>
            <bdi>{one.title}</bdi>
            {one.times > 1 && `, ${one.times} times`}, {one.time}
          </li>
        ))}
      </ul>
      {child.went_well.length > 0 && (
        <>
          <h3>Went well</h3>
          <ul>
            {child.went_well.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h3>To talk about at dinner</h3>
      <div className="digest-talk">
        <p className="muted">
          From <bdi>{talk.title}</bdi>
        </p>
        <p className="digest-question">
          {talk.question} {talk.wonder}
        </p>
        {talk.answer && <p className="muted">The video says: {talk.answer}</p>}
      </div>
    </article>
  );
}
