import { useState } from 'react';

/** The picture of a video, or a plain sign when there is none or it does not load. */
export function Thumbnail({
  src,
  className = 'thumb',
}: {
  src: string | null | undefined;
  className?: string;
}) {
  const [failed, setFailed] = useState(false);
  if (!src || failed) {
    return (
      <span className={`${className} thumb--none`} aria-hidden="true">
        🎬
      </span>
    );
  }
  return (
    <img src={src} alt="" className={className} loading="lazy" onError={() => setFailed(true)} />
  );
}
