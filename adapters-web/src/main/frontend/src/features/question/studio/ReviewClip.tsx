import type { Ref } from 'react';
import { useSearchParams } from 'react-router';
import type { ReviewVideo } from '../../../api/types';
import { Notice } from '../../../ui/Notice';

interface ReviewClipProps {
  video: ReviewVideo | undefined;
  player?: Ref<HTMLVideoElement>;
}

/** The video under review, from the second that `?at=` names. */
export function ReviewClip({ video, player }: ReviewClipProps) {
  const [query] = useSearchParams();
  const at = Number(query.get('at') ?? 0);
  if (!video) return <Notice>The video itself cannot be shown here.</Notice>;
  return (
    <video
      ref={player}
      src={video.videoUrl}
      controls
      preload="metadata"
      className="studio-video"
      onLoadedMetadata={(event) => {
        if (at > 0) event.currentTarget.currentTime = at;
      }}
    >
      <track
        kind="captions"
        label="English"
        srcLang="en"
        default
        src={video.subtitles ?? undefined}
      />
    </video>
  );
}
