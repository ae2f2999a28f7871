import { useState } from 'react';
import { Link } from 'react-router';
import type { Child } from '../../api/types';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Name } from '../../ui/Name';
import { childIcon } from '../../util/childIcons';
import { finder } from '../../util/search';
import './report.css';

const step = 60;

/** The children to choose from; each leads to its report. */
export function ChildCards({ list, base }: { list: Child[]; base: string }) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(step);
  const matches = finder(query);
  const found = list.filter((child) => matches(nameOf(child)));
  const rest = found.length - limit;
  return (
    <>
      {list.length > 12 && (
        <TextField
          label="Search children"
          type="search"
          dir="auto"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setLimit(step);
          }}
        />
      )}
      {found.length === 0 && <p role="status">Nobody of that name.</p>}
      <ul className="plain-list child-cards">
        {found.slice(0, limit).map((child) => (
          <li key={child.child_id}>
            <Link className="card child-card" to={`${base}/${child.child_id}`}>
              <span aria-hidden="true">{childIcon(child.icon_key)}</span>
              <Name>{nameOf(child)}</Name>
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button look="plain" onClick={() => setLimit(limit + step)}>
            Show {Math.min(rest, step)} more children
          </Button>
        </div>
      )}
    </>
  );
}

function nameOf(child: Child): string {
  return `${child.first_name} ${child.last_name}`.trim();
}
