import { useState, type ReactNode } from 'react';
import type { Child } from '../../api/types';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { AddChildDialog, EditChildDialog, fullName } from './ChildDialog';
import type { ChildKeeping, Person } from './childDraft';
import { ChildRow } from './ChildRow';
import { PeopleList } from './PeopleList';
import type { ChildEdit } from './useChildEdit';
import './people.css';

/** A part of a child's dialog; `done` when the child is no longer what it was. */
export type ChildSlot = (child: Child, done: () => void) => ReactNode;

interface ChildrenPanelProps {
  list: readonly Child[];
  keep: ChildKeeping;
  intro: string;
  onChange: () => void;
  /** What else can be done with a child's data. */
  more: ChildSlot;
}

const nobody = '-';

export function ChildrenPanel({ list, keep, intro, onChange, more }: ChildrenPanelProps) {
  const [editing, setEditing] = useState<ChildEdit>();
  const [adding, setAdding] = useState(false);
  const [expert, setExpert] = useState('');
  const { newest, remember } = useNewest(list);
  const onSaved = (child: Child) => {
    remember(child);
    onChange();
  };
  const close = () => setEditing(undefined);
  const nameOf = (people: readonly Person[] | undefined, id: string | null | undefined) =>
    id ? (people?.find((one) => one.id === id)?.name ?? id) : undefined;
  const belongs = (child: Child) =>
    [
      keep.experts && (nameOf(keep.experts, child.expert_id) ?? 'no expert'),
      keep.parents && (nameOf(keep.parents, child.parent_id) ?? 'no parent'),
    ]
      .filter(Boolean)
      .join(' · ');
  const inCare = (child: Child) => expert === '' || (child.expert_id ?? nobody) === expert;
  return (
    <section className="card stack" aria-labelledby="children">
      <h2 id="children">Children</h2>
      <p className="muted">{intro}</p>
      <PeopleList
        who="children"
        people={newest.filter(inCare)}
        idOf={(child) => child.child_id}
        activeOf={(child) => child.is_active}
        textOf={(child) => `${fullName(child)} ${child.child_id} ${belongs(child)}`}
        filters={
          keep.experts &&
          keep.experts.length > 0 && (
            <SelectField
              label="Children of"
              value={expert}
              onChange={(event) => setExpert(event.target.value)}
            >
              <option value="">All experts</option>
              {keep.experts.map((one) => (
                <option key={one.id} value={one.id} dir="auto">
                  {one.name}
                </option>
              ))}
              <option value={nobody}>No expert</option>
            </SelectField>
          )
        }
      >
        {(child) => (
          <ChildRow
            child={child}
            keep={keep}
            belongs={belongs(child)}
            onSaved={onSaved}
            onEdit={setEditing}
          />
        )}
      </PeopleList>
      {keep.experts?.length === 0 ? (
        <p className="muted">A child begins with an expert: add an expert first.</p>
      ) : (
        <div>
          <Button look="plain" onClick={() => setAdding(true)}>
            Add a child
          </Button>
        </div>
      )}
      {editing && (
        <EditChildDialog
          start={editing}
          keep={keep}
          onSaved={onSaved}
          onClose={close}
          more={more(editing.base, () => {
            close();
            onChange();
          })}
        />
      )}
      {adding && (
        <AddChildDialog
          start={{
            first_name: '',
            last_name: '',
            icon_key: 'fox',
            interaction_mode: 'flexible',
            expert_id: expert === nobody ? '' : expert || (keep.experts?.[0]?.id ?? ''),
            parent_id: '',
          }}
          keep={keep}
          onChange={onChange}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}

/**
 * The children as they were last saved here, until the list is loaded anew: a second change right
 * after the first must not look like a conflict with oneself.
 */
function useNewest(list: readonly Child[]) {
  const [saved, setSaved] = useState<ReadonlyMap<string, Child>>(new Map());
  const newest = list.map((child) => {
    const own = saved.get(child.child_id);
    return own && own.version > child.version ? own : child;
  });
  return {
    newest,
    remember: (child: Child) => setSaved((old) => new Map(old).set(child.child_id, child)),
  };
}
