import { Link, useNavigate } from 'react-router';
import { account } from '../../api/account';
import type { Child } from '../../api/types';
import { KidPage } from '../../ui/KidPage';
import { Name } from '../../ui/Name';
import { childIcon } from '../../util/childIcons';
import { kidSession, saveKidSession } from '../../util/kidSession';
import { tellOtherTabs } from '../../util/otherTabs';
import { useLoad } from '../../util/useLoad';
import './family.css';

/** Who is watching? Each child of the family is a picture and a name. */
export function ProfilesPage() {
  const navigate = useNavigate();
  const session = kidSession();
  // A grown-up may have added or renamed somebody since the code was typed.
  const known = useLoad(account.ownChildren);
  const children = known.data ?? session?.children ?? [];
  const choose = (child: Child) => {
    if (!session) return;
    saveKidSession({ parent: session.parent, children, child });
    void navigate('/companion');
  };
  const leave = () => {
    saveKidSession(undefined);
    void account
      .logout()
      .catch(() => undefined)
      .then(tellOtherTabs);
    void navigate('/');
  };
  return (
    <KidPage
      title="Who is watching?"
      footer={
        <button type="button" className="button button--quiet" onClick={leave}>
          Use another code
        </button>
      }
    >
      {children.length === 0 ? (
        <p className="kid-message">
          There is nobody here yet. A grown-up can add you.{' '}
          <Link to="/grown-ups">For grown-ups</Link>
        </p>
      ) : (
        <ul className="kid-tiles plain-list">
          {children.map((child) => (
            <li key={child.child_id}>
              <button type="button" className="kid-tile profile-tile" onClick={() => choose(child)}>
                <span className="profile-icon" aria-hidden="true">
                  {childIcon(child.icon_key)}
                </span>
                <span className="profile-name">
                  <Name>{child.first_name}</Name>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </KidPage>
  );
}
