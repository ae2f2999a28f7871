import { useState } from 'react';
import { useNavigate } from 'react-router';
import { account } from '../../api/account';
import { AdultPage } from '../../ui/AdultPage';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { tellOtherTabs } from '../../util/otherTabs';
import { useSession, type Session } from '../../util/session';
import { OwnCode } from './OwnCode';

const called = { admin: 'administrator', expert: 'expert', parent: 'parent', child: 'family' };

/** About the person who is logged in: own code, own log-ins. */
export function AccountPage() {
  const who = useSession();
  return (
    <AdultPage title="My account" intro={<WhoIsIt who={who} />}>
      {who.role !== 'admin' && <OwnCode />}
      <LogIns who={who} />
    </AdultPage>
  );
}

function WhoIsIt({ who }: { who: Session }) {
  return (
    <>
      You are logged in as <bdi>{who.name}</bdi>
      {who.id && `, ${called[who.role]}, with the id ${who.id}`}.
    </>
  );
}

function LogIns({ who }: { who: Session }) {
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  return (
    <section className="card stack" aria-labelledby="log-ins">
      <h2 id="log-ins">Log-ins</h2>
      <p className="muted">
        If a device was lost, or you do not know where you are still logged in, end all of it here.
      </p>
      <div>
        <Button look="plain" onClick={() => setAsking(true)}>
          Log out everywhere…
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title="Log out everywhere?"
          action="Log out everywhere"
          onConfirm={async () => {
            await account.logoutEverywhere();
            tellOtherTabs();
            await navigate('/grown-ups');
          }}
          onClose={() => setAsking(false)}
        >
          <p>
            Every browser that is logged in as <bdi>{who.name}</bdi> is logged out at once, this one
            too
            {who.role !== 'admin' && ', and so are the children who use this code'}. Codes and
            passwords stay as they are.
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
