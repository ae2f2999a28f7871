import type { ReactNode } from 'react';
import { usePageHeading } from './usePageHeading';

interface AdultPageProps {
  title: string;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** One page inside the adults' frame. */
export function AdultPage({ title, intro, actions, children }: AdultPageProps) {
  const ref = usePageHeading(title);
  return (
    <div className="stack stack--loose">
      <header className="row row--between">
        <div className="stack stack--tight grow">
          <h1 ref={ref} tabIndex={-1}>
            {title}
          </h1>
          {intro && <p className="muted">{intro}</p>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}
