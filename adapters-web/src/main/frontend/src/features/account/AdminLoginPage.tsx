import { useState, type SubmitEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { account } from '../../api/account';
import { AdultFrame } from '../../ui/AdultFrame';
import { AdultPage } from '../../ui/AdultPage';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { returnTarget } from './returnTarget';

export function AdminLoginPage() {
  const navigate = useNavigate();
  const location = useLocation();
  const [password, setPassword] = useState('');
  const login = useAction(async () => {
    await account.adminLogin(password);
    await navigate(returnTarget(location.state) ?? '/admin/videos', { replace: true });
  });
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
            <Button type="submit" disabled={login.busy}>
              Log in
            </Button>
          </form>
        </AdultPage>
      </div>
    </AdultFrame>
  );
}
