import { useState, type SubmitEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { account } from '../../api/account';
import { Button } from '../../ui/Button';
import { Companion } from '../../ui/companions/Companion';
import { KidPage } from '../../ui/KidPage';
import { Problem } from '../../ui/Notice';
import { kidSession, saveKidSession } from '../../util/kidSession';
import { tellOtherTabs } from '../../util/otherTabs';
import { useAction } from '../../util/useAction';
import { useWait } from '../../util/useWait';
import './family.css';
import { returnTarget } from './returnTarget';

/** The first page: a family opens the door with its code. */
export function FamilyLoginPage() {
  const navigate = useNavigate();
  const location = useLocation();
  const [code, setCode] = useState('');
  const [empty, setEmpty] = useState(false);
  const login = useAction(async () => {
    const answer = await account.familyLogin(code.trim());
    tellOtherTabs();
    const before = kidSession();
    const child = answer.children.find((one) => one.child_id === before?.child?.child_id);
    saveKidSession({
      parent: answer.parent,
      children: answer.children,
      ...(child && before?.companion ? { child, companion: before.companion } : {}),
    });
    const back = returnTarget(location.state);
    await navigate(child && back ? back : '/profiles');
  });
  const wait = useWait(login.error);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setEmpty(code.trim() === '');
    if (code.trim() !== '') void login.run();
  };
  return (
    <KidPage
      title="Hello!"
      footer={
        <Link to="/grown-ups" className="button button--quiet">
          For grown-ups
        </Link>
      }
    >
      <div className="family-friends" aria-hidden="true">
        <Companion who="bunny" decorative />
        <Companion who="pig" mood="asking" decorative />
        <Companion who="alligator" decorative />
      </div>
      <form className="family-form" onSubmit={submit} noValidate>
        <label htmlFor="family-code">Type your family’s code</label>
        <input
          id="family-code"
          className="input family-code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={80}
          aria-describedby="family-problem"
        />
        <div id="family-problem">
          {empty && code.trim() === '' && <p role="alert">Please type the code first.</p>}
          <Problem error={login.error} />
        </div>
        <Button type="submit" size="kid" disabled={login.busy || wait > 0}>
          {login.busy ? 'One moment…' : 'Let’s go!'}
        </Button>
      </form>
    </KidPage>
  );
}
