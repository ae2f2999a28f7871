import { useEffect, useState } from 'react';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { onUnauthorized } from '../../api/client';
import { kidSession } from '../../util/kidSession';

/** Lets only a family in, and leads back to where it was once it has logged in again. */
export function KidGate() {
  const navigate = useNavigate();
  const location = useLocation();
  const [known] = useState(() => kidSession() !== undefined);
  useEffect(
    () =>
      onUnauthorized(() => {
        void navigate('/', { replace: true, state: { from: location.pathname, again: true } });
      }),
    [navigate, location.pathname],
  );
  if (!known) return <Navigate to="/" replace state={{ from: location.pathname }} />;
  return <Outlet />;
}
