import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import './adult.css';
import { Companion } from './companions/Companion';

interface AdultFrameProps {
  name: string;
  tabs?: { to: string; label: string }[];
  /** The page about the person who is logged in. */
  self?: { to: string; label: string };
  onLogout?: () => void;
  children: ReactNode;
}

/** Header, tabs and width of the pages for adults. */
export function AdultFrame({ name, tabs = [], self, onLogout, children }: AdultFrameProps) {
  return (
    <div className="adult">
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <header className="adult-header">
        <Link to="/" className="adult-brand">
          <Companion who="pig" decorative />
          <span>
            Piggyback <small>{name}</small>
          </span>
        </Link>
        {tabs.length > 0 && (
          <nav aria-label={name} className="adult-tabs">
            {tabs.map((tab) => (
              <NavLink key={tab.to} to={tab.to}>
                {tab.label}
              </NavLink>
            ))}
          </nav>
        )}
        <div className="adult-self">
          {self && (
            <NavLink to={self.to} title={self.label} dir="auto">
              {self.label}
              <span className="visually-hidden">, my account</span>
            </NavLink>
          )}
          {onLogout && (
            <button type="button" className="button button--quiet button--small" onClick={onLogout}>
              Log out
            </button>
          )}
        </div>
      </header>
      <main id="main" className="adult-main">
        {children}
      </main>
    </div>
  );
}
