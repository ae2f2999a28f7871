import { AdultPage } from '../../ui/AdultPage';
import { useSession } from '../../util/session';

const roles = { admin: 'Administrator', expert: 'Expert', parent: 'Parent', child: 'Family' };

/** About the person who is logged in. */
export function AccountPage() {
  const who = useSession();
  return (
    <AdultPage
      title="My account"
      intro={
        <>
          Logged in as <bdi>{who.name}</bdi>
          {who.id && ` (${roles[who.role].toLowerCase()}, id ${who.id})`}.
        </>
      }
    >
      {null}
    </AdultPage>
  );
}
