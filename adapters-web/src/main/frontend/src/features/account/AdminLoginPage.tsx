import { useState, type SubmitEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { account } from '../../api/account';
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

export function AdminLoginPage() {
  const navigate = useNavigate();
  const location = useLocation();
  const [password, setPassword] = useState('');
  const login = useAction(async () => {
    await account.adminLogin(password);
    tellOtherTabs();
    await navigate(returnTarget(location.state) ?? '/admin/videos', { replace: true });
  });
  const wait = useWait(login.error);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void login.run();
  };
  return (
    <AdultFrame name="Admin">
      <div className="adult-narrow">
        <AdultPage
          title="Admin log-in"
          intro="The password is the one you set, or the one printed in the console at the first start."
        >
          <LoggedInAlready />
          <form className="card stack" onSubmit={submit}>
            <TextField
              label="Password"
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
            <Problem error={login.error} />
            <Button type="submit" disabled={login.busy || wait > 0}>
              Log in
            </Button>
          </form>
        </AdultPage>
      </div>
    </AdultFrame>
  );
}
