import { useState, type SubmitEvent } from 'react';
import { account } from '../../api/account';
import { Button } from '../../ui/Button';
import { CopyCode } from '../../ui/CopyCode';
import { TextField } from '../../ui/Field';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';

/** One's own access code: hidden until asked for, replaced by a made or a chosen one. */
export function OwnCode() {
  const [code, setCode] = useState<string>();
  const [saved, setSaved] = useState(false);
  const show = useAction(async () => {
    setCode((await account.ownCode()).login_code ?? '');
  });
  const renew = useAction(async () => {
    setCode((await account.newOwnCode()).access_code);
    setSaved(true);
  });
  const choose = async (text: string) => {
    await account.chooseOwnCode(text);
    setCode((await account.ownCode()).login_code ?? text);
    setSaved(true);
  };
  return (
    <section className="card stack" aria-labelledby="own-code">
      <h2 id="own-code">Access code</h2>
      {code === undefined ? (
        <div>
          <Button look="plain" disabled={show.busy} onClick={() => void show.run()}>
            Show my code
          </Button>
        </div>
      ) : (
        <div className="row">
          {code === '' ? (
            <span>You have no code yet. Make or choose one below.</span>
          ) : (
            <CopyCode key={code} label="Your access code" code={code} />
          )}
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              setCode(undefined);
              setSaved(false);
            }}
          >
            Hide
          </Button>
        </div>
      )}
      {saved && <Notice kind="good">Saved. The old code does not work any more.</Notice>}
      <Problem error={show.error} />
      <details>
        <summary>Another code</summary>
        <div className="stack panel-form">
          <p className="muted">
            A new code replaces the old one at once, here and for everybody who uses it.
          </p>
          <ChooseCode choose={choose} />
          <div className="row">
            <Button look="plain" disabled={renew.busy} onClick={() => void renew.run()}>
              Make one for me
            </Button>
          </div>
          <Problem error={renew.error} />
        </div>
      </details>
    </section>
  );
}

export const codeRules =
  '6 to 64 characters; capitals, spaces and dashes do not count. Nobody else’s, and nothing that is easy to guess, like 123456 or aaaaaa.';

function ChooseCode({ choose }: { choose: (text: string) => Promise<unknown> }) {
  const [text, setText] = useState('');
  const save = useAction(async () => {
    await choose(text);
    setText('');
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save.run();
  };
  return (
    <form className="stack stack--tight" onSubmit={submit} aria-label="Choose a code">
      <TextField
        label="A code of my own"
        hint={codeRules}
        autoComplete="off"
        spellCheck={false}
        required
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Problem error={save.error} />
      <div>
        <Button type="submit" disabled={save.busy}>
          Use this code
        </Button>
      </div>
    </form>
  );
}
