import { useState, type SubmitEvent } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Name } from '../../ui/Name';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import type { Account, AccountKeeping } from './accounts';
import { NewCode, type ShownCode } from './NewCode';

interface AccountDialogProps {
  account: Account;
  keep: AccountKeeping;
  onChange: () => void;
  onDelete: () => void;
  onClose: () => void;
}

/** Everything about one expert or parent; each part is saved by its own button. */
export function AccountDialog({ account, keep, onChange, onDelete, onClose }: AccountDialogProps) {
  const { id, name, active } = account;
  const [code, setCode] = useState<ShownCode>();
  const renew = useAction(async () => {
    const made = await keep.newCode(id);
    setCode({ name, code: made.access_code });
  });
  const toggle = useAction(async () => {
    await keep.setActive(id, !active);
    onChange();
  });
  return (
    <Dialog title={<Name>{name}</Name>} onClose={onClose}>
      <OneField
        label="Name"
        button="Save name"
        start={name}
        maxLength={200}
        save={async (text) => {
          await keep.rename(id, text);
          onChange();
        }}
      />
      <section className="stack stack--tight dialog-part">
        <h3>Access code</h3>
        <p className="muted">A new code replaces the old one at once, for every log-in.</p>
        <div>
          <Button look="plain" disabled={renew.busy} onClick={() => void renew.run()}>
            Make a new access code
          </Button>
        </div>
        <NewCode shown={code} />
        <Problem error={renew.error} />
      </section>
      {keep.setPassword && <PasswordPart id={id} setPassword={keep.setPassword} />}
      <section className="stack stack--tight dialog-part">
        <h3>{active ? 'Active' : 'Not active'}</h3>
        <p className="muted">
          {active
            ? `Deactivated, this ${keep.kind} is logged out everywhere at once and cannot log in. Nothing is deleted, and you can activate it again.`
            : `This ${keep.kind} cannot log in. Everything is kept.`}
        </p>
        <div className="row">
          <Button look="plain" disabled={toggle.busy} onClick={() => void toggle.run()}>
            {active ? 'Deactivate' : 'Activate'}
          </Button>
          {keep.remove && (
            <Button look="danger" onClick={onDelete}>
              Delete…
            </Button>
          )}
        </div>
        <Problem error={toggle.error} />
      </section>
    </Dialog>
  );
}

function PasswordPart({
  id,
  setPassword,
}: { id: string } & Pick<Required<AccountKeeping>, 'setPassword'>) {
  return (
    <section className="dialog-part">
      <OneField
        label="New password"
        button="Set password"
        type="password"
        hint="At least 6 characters. For logging in with id and password. The access code works as before."
        start=""
        save={(text) => setPassword(id, text)}
      />
    </section>
  );
}

interface OneFieldProps {
  label: string;
  button: string;
  start: string;
  type?: 'text' | 'password';
  hint?: string;
  maxLength?: number;
  save: (text: string) => Promise<unknown>;
}

function OneField({ label, button, start, type = 'text', save, ...more }: OneFieldProps) {
  const [text, setText] = useState(start);
  const [done, setDone] = useState(false);
  const action = useAction(async () => {
    await save(text);
    setDone(true);
    if (type === 'password') setText('');
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void action.run();
  };
  return (
    <form className="stack stack--tight" onSubmit={submit}>
      <div className="row row--end">
        <div className="grow">
          <TextField
            label={label}
            type={type}
            autoComplete={type === 'password' ? 'new-password' : 'off'}
            dir="auto"
            required
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setDone(false);
            }}
            {...more}
          />
        </div>
        <Button type="submit" disabled={action.busy || (text === start && !done)}>
          {button}
        </Button>
      </div>
      {done && <Notice kind="good">Saved.</Notice>}
      <Problem error={action.error} />
    </form>
  );
}
