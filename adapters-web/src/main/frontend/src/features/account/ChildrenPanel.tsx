import type { Child, Expert, Parent } from '../../api/types';
import { childIcon } from '../../util/childIcons';
import { ChildForm } from './ChildForm';
import { modeLabels } from './modes';
import './people.css';

interface ChildrenPanelProps {
  children: Child[];
  experts: Expert[];
  parents: Parent[];
  icons: string[];
  onChange: () => void;
}

export function ChildrenPanel({ children, experts, parents, icons, onChange }: ChildrenPanelProps) {
  const parentName = (child: Child) =>
    parents.find((parent) => parent.parent_id === child.parent_id)?.display_name;
  const expertName = (child: Child) =>
    child.expert_name ??
    experts.find((expert) => expert.expert_id === child.expert_id)?.display_name ??
    'no expert';
  return (
    <section className="card stack" aria-labelledby="children">
      <h2 id="children">Children</h2>
      {children.length === 0 ? (
        <p className="muted">Nobody yet.</p>
      ) : (
        <ul className="plain-list people">
          {children.map((child) => (
            <li key={child.child_id}>
              <span className="people-icon" aria-hidden="true">
                {childIcon(child.icon_key)}
              </span>
              <span className="grow">
                <strong>
                  {child.first_name} {child.last_name}
                </strong>{' '}
                <span className="muted">
                  {expertName(child)}
                  {parentName(child) && ` · ${parentName(child) ?? ''}`}
                </span>
              </span>
              <span className="badge">{modeLabels[child.interaction_mode].short}</span>
            </li>
          ))}
        </ul>
      )}
      {experts.length === 0 ? (
        <p className="muted">A child belongs to an expert: add an expert first.</p>
      ) : (
        <details>
          <summary>Add a child</summary>
          <ChildForm experts={experts} parents={parents} icons={icons} onMade={onChange} />
        </details>
      )}
    </section>
  );
}
