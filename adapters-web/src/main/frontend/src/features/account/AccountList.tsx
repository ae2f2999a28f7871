import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import './people.css';
import type { ShownCode } from './NewCode';

interface AccountListProps {
  people: { id: string; name: string; active: boolean }[];
  newCode: (id: string) => Promise<{ access_code: string }>;
  onCode: (shown: ShownCode) => void;
}

export function AccountList({ people, newCode, onCode }: AccountListProps) {
  const renew = useAction(async (id: string, name: string) => {
    const made = await newCode(id);
    onCode({ name, code: made.access_code });
  });
  if (people.length === 0) return <p className="muted">Nobody yet.</p>;
  return (
    <>
      <ul className="plain-list people">
        {people.map((person) => (
          <li key={person.id}>
            <span className="grow">
              <strong>{person.name}</strong> <span className="muted">{person.id}</span>{' '}
              {!person.active && <span className="badge badge--hint">Not active</span>}
            </span>
            <Button
              look="plain"
              size="small"
              disabled={renew.busy}
              onClick={() => void renew.run(person.id, person.name)}
            >
              New access code<span className="visually-hidden"> for {person.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Problem error={renew.error} />
    </>
  );
}
