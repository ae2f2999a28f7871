import { useEffect } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { account } from '../../api/account';
import { onUnauthorized } from '../../api/client';
import { adultSession, saveAdultSession } from '../../util/adultSession';
import { AdultFrame } from '../../ui/AdultFrame';

interface AdultGateProps {
  name: string;
  loginPath: string;
  tabs: { to: string; label: string; expertOnly?: boolean }[];
}

/** The adults' frame; when the session has ended it leads to the log-in and back again. */
export function AdultGate({ name, loginPath, tabs }: AdultGateProps) {
  const navigate = useNavigate();
  const location = useLocation();
  useEffect(
    () =>
      onUnauthorized(() => {
        void navigate(loginPath, { replace: true, state: { from: location.pathname } });
      }),
    [navigate, loginPath, location.pathname],
  );
  const logout = () => {
    saveAdultSession(undefined);
    void account.logout().catch(() => undefined);
    void navigate('/grown-ups');
  };
  const parent = adultSession()?.role === 'parent';
  return (
    <AdultFrame
      name={name}
      tabs={tabs.filter((tab) => !(parent && tab.expertOnly))}
      onLogout={logout}
    >
      <Outlet />
    </AdultFrame>
  );
}
