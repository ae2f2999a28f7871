import { Link } from 'react-router';
import { Notice } from '../../ui/Notice';
import type { Role } from '../../util/session';
import { useCurrentSession } from './useCurrentSession';

const home: Record<Role, string> = {
  admin: '/admin',
  expert: '/expert/videos',
  parent: '/expert/children',
  child: '/profiles',
};

/** One browser holds one log-in: says whose it is before another one takes its place. */
export function LoggedInAlready() {
  const who = useCurrentSession().data?.who;
  if (!who) return null;
  return (
    <Notice>
      <p>
        This browser is logged in as <bdi>{who.name}</bdi>. To log in here ends that.{' '}
        <Link to={home[who.role]}>Go on as {who.role === 'child' ? 'family' : who.role}</Link>
      </p>
    </Notice>
  );
}
