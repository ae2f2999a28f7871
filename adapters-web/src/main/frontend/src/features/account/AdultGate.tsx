import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { account } from '../../api/account';
import { AdultFrame } from '../../ui/AdultFrame';
import { Spinner } from '../../ui/Loading';
import { Problem } from '../../ui/Notice';
import { tellOtherTabs } from '../../util/otherTabs';
import { SessionContext, type Role } from '../../util/session';
import { useAction } from '../../util/useAction';
import { useCurrentSession } from './useCurrentSession';

interface AdultGateProps {
  name: string;
  roles: readonly Role[];
  loginPath: string;
  /** Where one sees one's own code and log-ins. */
  selfPath: string;
  tabs: { to: string; label: string; expertOnly?: boolean; parentOnly?: boolean }[];
}

/** The adults' frame; whom it is not for is led to the log-in and back again. */
export function AdultGate({ name, roles, loginPath, selfPath, tabs }: AdultGateProps) {
  const navigate = useNavigate();
  const location = useLocation();
  const current = useCurrentSession();
  const logout = useAction(async () => {
    await account.logout();
    tellOtherTabs();
    await navigate('/grown-ups');
  });
  const who = current.data?.who;
  if (current.data && !(who && roles.includes(who.role))) {
    const from = location.pathname + location.search;
    return <Navigate to={loginPath} replace state={{ from }} />;
  }
  if (!who) {
    return (
      <AdultFrame name={name}>
        {current.error === undefined ? (
          <Spinner />
        ) : (
          <Problem error={current.error} onRetry={current.reload} />
        )}
      </AdultFrame>
    );
  }
  return (
    <AdultFrame
      name={name}
      tabs={tabs.filter((tab) => !(who.role === 'parent' ? tab.expertOnly : tab.parentOnly))}
      self={{ to: selfPath, label: who.name }}
      onLogout={() => void logout.run()}
    >
      <Problem error={logout.error} />
      {/* Somebody else in the same browser starts afresh: nothing of the one before stays. */}
      <SessionContext key={`${who.role} ${who.id}`} value={who}>
        <Outlet />
      </SessionContext>
    </AdultFrame>
  );
}
