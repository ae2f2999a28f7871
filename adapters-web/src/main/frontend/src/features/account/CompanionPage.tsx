import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import type { CompanionKey } from '../../api/types';
import { Companion } from '../../ui/companions/Companion';
import { KidPage } from '../../ui/KidPage';
import { companionKeys, companions } from '../../util/companions';
import { kidSession, saveKidSession } from '../../util/kidSession';
import './family.css';

export function CompanionPage() {
  const navigate = useNavigate();
  const session = kidSession();
  const [near, setNear] = useState<CompanionKey>();
  if (!session?.child) return <Navigate to="/profiles" replace />;
  const choose = (companion: CompanionKey) => {
    saveKidSession({ ...session, companion });
    void navigate('/library');
  };
  return (
    <KidPage title="Who watches with you?">
      <ul className="kid-tiles plain-list">
        {companionKeys.map((who) => (
          <li key={who} className="companion-choice">
            <button
              type="button"
              className="kid-tile companion-tile"
              onClick={() => choose(who)}
              onPointerEnter={() => setNear(who)}
              onPointerLeave={() => setNear(undefined)}
              onFocus={() => setNear(who)}
              onBlur={() => setNear(undefined)}
            >
              <Companion who={who} mood={near === who ? 'asking' : 'idle'} decorative />
              <span>{companions[who].name}</span>
              <span className="companion-hello">{companions[who].hello}</span>
            </button>
          </li>
        ))}
      </ul>
    </KidPage>
  );
}
