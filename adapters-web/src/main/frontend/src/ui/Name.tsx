/** A name as a person gave it: text in its own direction, cut after two lines. */
export function Name({ children }: { children: string }) {
  return (
    <bdi className="name" title={children.length > 40 ? children : undefined}>
      {children}
    </bdi>
  );
}
