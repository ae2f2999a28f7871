import type { ReactNode } from 'react';
import './kid.css';
import { usePageHeading } from './usePageHeading';

interface KidPageProps {
  title: string;
  /** Replaces the heading's text where the page's name would not be child's language. */
  heading?: ReactNode;
  corner?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}

/** The frame of every page a child sees: one heading, one thing to do. */
export function KidPage({ title, heading, corner, children, footer }: KidPageProps) {
  const ref = usePageHeading(title);
  return (
    <div className="kid-page">
      <div className="kid-hills" aria-hidden="true" />
      {corner && <header className="kid-corner">{corner}</header>}
      <main className="kid-main">
        <h1 ref={ref} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {children}
      </main>
      {footer && <footer className="kid-footer">{footer}</footer>}
    </div>
  );
}
