import { useRef } from 'react';
import type { KidsVideo } from '../../api/types';
import type { Clip } from './useClip';

/** A little before where it was, so that an open question is met again. In seconds. */
const RESUME_BEFORE = 1.5;

interface VideoStageProps {
  video: KidsVideo;
  clip: Clip;
  startAt: number;
  isHeld: () => boolean;
  onTick: () => void;
  onEnded: () => void;
  onToggle: () => void;
}

export function VideoStage(props: VideoStageProps) {
  const { video, clip, startAt, isHeld, onTick, onEnded, onToggle } = props;
  const started = useRef(false);
  const { attach, events, element, pause, play, playing, setPlaying } = clip;

  const onLoaded = () => {
    const clipElement = element();
    if (started.current || !clipElement) return;
    started.current = true;
    if (startAt > 0) {
      const last = Math.min(startAt, clipElement.duration);
      clipElement.currentTime = Math.max(0, last - RESUME_BEFORE);
    }
    play();
  };

  return (
    <div className="watch-stage">
      <video
        ref={attach}
        src={video.local_path}
        poster={video.thumbnail ?? undefined}
        playsInline
        preload="auto"
        tabIndex={-1}
        {...events}
        onLoadedMetadata={onLoaded}
        onTimeUpdate={() => {
          events.onTimeUpdate();
          onTick();
        }}
        onPlay={() => {
          if (isHeld()) pause();
          else setPlaying(true);
        }}
        onPause={() => setPlaying(false)}
        onEnded={onEnded}
        onContextMenu={(event) => event.preventDefault()}
      >
        <track
          kind="captions"
          label="English"
          srcLang="en"
          default
          src={video.subtitles ?? undefined}
        />
      </video>
      <button
        type="button"
        className="watch-touch"
        onClick={onToggle}
        tabIndex={-1}
        aria-hidden="true"
      >
        {!playing && <span className="watch-touch-sign">▶</span>}
      </button>
    </div>
  );
}
