import { useEffect, useRef } from 'react';

/** Names the page, and moves focus to its heading so that a screen reader reads the new page. */
export function usePageHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Piggyback`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return heading;
}
