import { useState, type SubmitEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { account } from '../../api/account';
import { ApiError } from '../../api/client';
import { AdultFrame } from '../../ui/AdultFrame';
import { AdultPage } from '../../ui/AdultPage';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Notice';
import { tellOtherTabs } from '../../util/otherTabs';
import { useAction } from '../../util/useAction';
import { useWait } from '../../util/useWait';
import { LoggedInAlready } from './LoggedInAlready';
import { returnTarget } from './returnTarget';

/** Teachers and parents: an access code, or a teacher's id and password. */
export function ExpertLoginPage() {
  const navigate = useNavigate();
  const location = useLocation();
  const [withPassword, setWithPassword] = useState(false);
  const [code, setCode] = useState('');
  const [expertId, setExpertId] = useState('');
  const [password, setPassword] = useState('');
  const login = useAction(async () => {
    const answer = withPassword
      ? await account.expertLogin({ expert_id: expertId.trim(), password })
      : await account.expertLogin({ access_code: code.trim() }).catch(wrongCode);
    tellOtherTabs();
    const home = answer.role === 'parent' ? '/expert/children' : '/expert/videos';
    await navigate(returnTarget(location.state) ?? home, { replace: true });
  });
  const wait = useWait(login.error);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void login.run();
  };
  return (
    <AdultFrame name="Teachers and parents">
      <div className="adult-narrow">
        <AdultPage title="Log in" intro="Use the access code you were given.">
          <LoggedInAlready />
          <form className="card stack" onSubmit={submit}>
            {withPassword ? (
              <>
                <TextField
                  label="Your id"
                  autoComplete="username"
                  required
                  value={expertId}
                  onChange={(event) => setExpertId(event.target.value)}
                />
                <TextField
                  label="Password"
                  type="password"
                  autoComplete="current-password"
                  required
                  value={password}
                  onChange={(event) => setPassword(event.target.value)}
                />
              </>
            ) : (
              <TextField
                label="Access code"
                hint="Capitals, spaces and dashes do not matter."
                autoComplete="off"
                spellCheck={false}
                required
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            )}
            <Problem error={login.error} />
            <Button type="submit" disabled={login.busy || wait > 0}>
              Log in
            </Button>
            <Button look="quiet" onClick={() => setWithPassword(!withPassword)}>
              {withPassword ? 'Use an access code instead' : 'Use an id and password instead'}
            </Button>
          </form>
        </AdultPage>
      </div>
    </AdultFrame>
  );
}

/** The contract's sentence speaks of an id and a password, which nobody typed here. */
function wrongCode(error: unknown): never {
  if (!(error instanceof ApiError) || error.status !== 401) throw error;
  throw new ApiError(
    'This code does not open anything. Please check it and try again.',
    error.status,
    error.code,
    error.details,
  );
}
