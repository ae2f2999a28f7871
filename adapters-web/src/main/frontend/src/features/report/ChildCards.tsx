import { Link } from 'react-router';
import type { Child } from '../../api/types';
import { childIcon } from '../../util/childIcons';
import './report.css';

/** The children to choose from; each leads to its report. */
export function ChildCards({ list, base }: { list: Child[]; base: string }) {
  return (
    <ul className="plain-list child-cards">
      {list.map((child) => (
        <li key={child.child_id}>
          <Link className="card child-card" to={`${base}/${child.child_id}`}>
            <span aria-hidden="true">{childIcon(child.icon_key)}</span>
            <span>
              {child.first_name} {child.last_name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
