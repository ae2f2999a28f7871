import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Name } from '../../ui/Name';
import { AccountDialog } from './AccountDialog';
import { childCount, type Account, type AccountKeeping } from './accounts';
import { DeleteAccountDialog } from './DeleteAccountDialog';
import { NewCode, type ShownCode } from './NewCode';
import { PeopleList } from './PeopleList';

interface AccountPanelProps {
  title: string;
  intro: string;
  accounts: Account[];
  keep: AccountKeeping;
  onChange: () => void;
  /** The form that adds one. */
  form: (onMade: (shown: ShownCode | undefined) => void) => ReactNode;
}

/** Experts or parents: who they are, their codes, and whether they may log in. */
export function AccountPanel({ title, intro, accounts, keep, onChange, form }: AccountPanelProps) {
  const [code, setCode] = useState<ShownCode>();
  const [editing, setEditing] = useState<string>();
  const [deleting, setDeleting] = useState<string>();
  const one = (id: string | undefined) => accounts.find((account) => account.id === id);
  const edited = one(editing);
  const doomed = one(deleting);
  const headingId = `${keep.kind}s`;
  return (
    <section className="card stack" aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <p className="muted">{intro}</p>
      <NewCode shown={code} />
      <PeopleList
        who={headingId}
        people={accounts}
        idOf={(account) => account.id}
        activeOf={(account) => account.active}
        textOf={(account) => `${account.name} ${account.id}`}
      >
        {(account) => (
          <>
            <span className="grow people-name">
              <strong>
                <Name>{account.name}</Name>
              </strong>
              <span className="muted">
                {account.id} · {childCount(account.children)}
              </span>
            </span>
            <Button look="plain" size="small" onClick={() => setEditing(account.id)}>
              Edit<span className="visually-hidden"> {account.name}</span>
            </Button>
          </>
        )}
      </PeopleList>
      <details>
        <summary>Add {keep.kind === 'expert' ? 'an expert' : 'a parent'}</summary>
        {form((shown) => {
          setCode(shown);
          onChange();
        })}
      </details>
      {edited && (
        <AccountDialog
          account={edited}
          keep={keep}
          onChange={onChange}
          onDelete={() => {
            setEditing(undefined);
            setDeleting(edited.id);
          }}
          onClose={() => setEditing(undefined)}
        />
      )}
      {doomed && keep.remove && (
        <DeleteAccountDialog
          account={doomed}
          kind={keep.kind}
          remove={keep.remove}
          onDone={onChange}
          onClose={() => setDeleting(undefined)}
        />
      )}
    </section>
  );
}
