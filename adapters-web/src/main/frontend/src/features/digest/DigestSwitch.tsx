import { useState, type SubmitEvent } from 'react';
import { digest } from '../../api/digest';
import type { DigestSettings } from '../../api/types';
import { Button } from '../../ui/Button';
import { CheckField, TextField } from '../../ui/Field';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { mailWords } from './words';

interface DigestSwitchProps {
  settings: DigestSettings;
  onChange: () => void;
}

/** Nothing is kept before it is turned on, and turning it off forgets the address. */
export function DigestSwitch({ settings, onChange }: DigestSwitchProps) {
  const [wanted, setWanted] = useState(settings.wanted);
  const [mail, setMail] = useState(settings.mail_address ?? '');
  const save = useAction(async () => {
    await digest.change(wanted, wanted && mail.trim() !== '' ? mail.trim() : null);
    onChange();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save.run();
  };
  const last = settings.mails[0];
  return (
    <form className="card stack" onSubmit={submit} aria-labelledby="digest-settings">
      <h2 id="digest-settings">{settings.wanted ? 'Settings' : 'Would you like it?'}</h2>
      <CheckField
        label="Write me a digest of each week"
        checked={wanted}
        onChange={(event) => setWanted(event.target.checked)}
      />
      {wanted && settings.mail_available && (
        <TextField
          label="Mail address (optional)"
          hint="We ask this address first. Names of children and videos are in the mail, never their answers."
          type="email"
          autoComplete="email"
          maxLength={254}
          value={mail}
          onChange={(event) => setMail(event.target.value)}
        />
      )}
      {wanted && !settings.mail_available && (
        <p className="muted">This server sends no mail: you read the digest here.</p>
      )}
      {settings.mail_address && !settings.mail_confirmed && (
        <Notice kind="hint">
          We are waiting for a yes: please follow the link in the mail to {settings.mail_address}.
        </Notice>
      )}
      {last && <p className="muted">{mailWords(last)}</p>}
      <Problem error={save.error} />
      <div>
        <Button type="submit" disabled={save.busy}>
          Save
        </Button>
      </div>
      {settings.wanted && (
        <p>
          <a href={digest.settingsAddress} download="digest.json">
            Download what is kept about this
          </a>
        </p>
      )}
    </form>
  );
}
