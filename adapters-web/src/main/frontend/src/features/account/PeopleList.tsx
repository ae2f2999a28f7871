import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { finder } from '../../util/search';
import './people.css';

const step = 50;

/** Fewer than this one can look through without a search box. */
const few = 8;

interface PeopleListProps<T> {
  /** Whom it lists, e.g. "children". */
  who: string;
  people: readonly T[];
  idOf: (person: T) => string;
  activeOf: (person: T) => boolean;
  /** What a search looks through. */
  textOf: (person: T) => string;
  filters?: ReactNode;
  children: (person: T) => ReactNode;
}

/** People in two lists, the active ones first; searched and grown step by step when there are many. */
export function PeopleList<T>({
  who,
  people,
  idOf,
  activeOf,
  textOf,
  filters,
  children,
}: PeopleListProps<T>) {
  const [query, setQuery] = useState('');
  const searched = query.trim() !== '';
  const matches = finder(query);
  const found = people.filter((person) => matches(textOf(person)));
  const active = found.filter(activeOf);
  const inactive = found.filter((person) => !activeOf(person));
  const rows = (some: readonly T[]) => (
    <GrowingList key={query} people={some} idOf={idOf} who={who}>
      {children}
    </GrowingList>
  );
  return (
    <>
      {(people.length >= few || query !== '' || filters) && (
        <div className="people-filters">
          {(people.length >= few || query !== '') && (
            <TextField
              label={`Search ${who}`}
              type="search"
              dir="auto"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          )}
          {filters}
        </div>
      )}
      {active.length > 0 ? (
        rows(active)
      ) : (
        <p className="muted" role="status">
          {searched ? 'Nobody of that name.' : 'Nobody here.'}
        </p>
      )}
      {inactive.length > 0 && (
        <details open={searched && active.length === 0}>
          <summary>Not active ({inactive.length})</summary>
          {rows(inactive)}
        </details>
      )}
    </>
  );
}

interface GrowingListProps<T> {
  who: string;
  people: readonly T[];
  idOf: (person: T) => string;
  children: (person: T) => ReactNode;
}

/** A browser gets slow with a thousand rows of controls: fifty are shown, and more when asked. */
function GrowingList<T>({ who, people, idOf, children }: GrowingListProps<T>) {
  const [limit, setLimit] = useState(step);
  const rest = people.length - limit;
  return (
    <>
      <ul className="plain-list people">
        {people.slice(0, limit).map((person) => (
          <li key={idOf(person)}>{children(person)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <div className="row">
          <Button look="plain" onClick={() => setLimit(limit + step)}>
            Show {Math.min(rest, step)} more {who}
          </Button>
          <span className="muted">
            {limit} of {people.length} shown
          </span>
        </div>
      )}
    </>
  );
}
