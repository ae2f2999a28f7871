import { useCallback, useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { account } from '../../api/account';
import { KidPage } from '../../ui/KidPage';
import { Load } from '../../ui/Loading';
import { kidSession, saveKidSession } from '../../util/kidSession';
import { SessionContext, type Session } from '../../util/session';
import { useLoad } from '../../util/useLoad';
import { useCurrentSession } from './useCurrentSession';

/** Lets only a family in, and leads back to where it was once it has logged in again. */
export function KidGate() {
  const location = useLocation();
  const current = useCurrentSession();
  const who = current.data?.who;
  if (current.data && who?.role !== 'child') {
    return <Navigate to="/" replace state={{ from: location.pathname }} />;
  }
  if (!who) {
    return (
      <KidPage title="One moment…">
        <Load from={current}>{() => null}</Load>
      </KidPage>
    );
  }
  return (
    <SessionContext key={who.id} value={who}>
      <Family family={who} />
    </SessionContext>
  );
}

function Family({ family }: { family: Session }) {
  const [known] = useState(() => kidSession()?.parent.parent_id === family.id);
  return known ? <Outlet /> : <NewTab id={family.id} name={family.name} />;
}

/** This tab does not know the family yet that is logged in in this browser. */
function NewTab({ id, name }: { id: string; name: string }) {
  const load = useCallback(
    async (signal: AbortSignal) => {
      const children = await account.ownChildren(signal);
      saveKidSession({ parent: { parent_id: id, display_name: name }, children });
      return children;
    },
    [id, name],
  );
  const loaded = useLoad(load);
  if (loaded.data) return <Outlet />;
  return (
    <KidPage title="One moment…">
      <Load from={loaded}>{() => null}</Load>
    </KidPage>
  );
}
