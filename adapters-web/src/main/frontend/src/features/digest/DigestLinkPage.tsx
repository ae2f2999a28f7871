import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { digest } from '../../api/digest';
import { AdultFrame } from '../../ui/AdultFrame';
import { AdultPage } from '../../ui/AdultPage';
import { Button } from '../../ui/Button';
import { Spinner } from '../../ui/Loading';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';

/** Where the link in a mail leads: nobody needs to log in. */
export function ConfirmDigestPage() {
  const [search] = useSearchParams();
  const [done, setDone] = useState(false);
  const confirm = useAction(async () => {
    await digest.confirm(search.get('token') ?? '');
    setDone(true);
  });
  return (
    <Frame title="A mail each week?">
      {done ? (
        <Notice kind="good">
          Thank you. The digest comes once a week, when there is something to tell.
        </Notice>
      ) : (
        <>
          <p>A parent of Piggyback gave this address for a weekly digest.</p>
          <Problem error={confirm.error} />
          <div>
            <Button disabled={confirm.busy} onClick={() => void confirm.run()}>
              Yes, send it here
            </Button>
          </div>
          <p className="muted">If you do not want it, just close this page.</p>
        </>
      )}
    </Frame>
  );
}

/** The click was made in the mail: opening this page ends the mails. */
export function StopDigestPage() {
  const [search] = useSearchParams();
  const [done, setDone] = useState(false);
  const stop = useAction(async () => {
    await digest.stop(search.get('token') ?? '');
    setDone(true);
  });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void stop.run();
  }, [stop]);
  return (
    <Frame title="No more mails">
      {stop.busy && <Spinner label="One moment…" />}
      <Problem error={stop.error} />
      {done && (
        <Notice kind="good">
          Done: no digest is mailed any more, and the address is forgotten. It can be turned on
          again on the page “Weekly digest”.
        </Notice>
      )}
    </Frame>
  );
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AdultFrame name="Weekly digest">
      <AdultPage title={title}>
        <div className="card stack">
          {children}
          <p>
            <Link to="/expert/digest">To the digest</Link>
          </p>
        </div>
      </AdultPage>
    </AdultFrame>
  );
}
