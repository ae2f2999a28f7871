import { useRef } from 'react';
import type { KidsVideo } from '../../api/types';
import type { Lesson } from './lesson';
import type { Clip } from './useClip';

interface VideoStageProps {
  video: KidsVideo;
  clip: Clip;
  startAt: number;
  lesson: Lesson;
  onToggle: () => void;
}

export function VideoStage(props: VideoStageProps) {
  const { video, clip, startAt, lesson, onToggle } = props;
  const started = useRef(false);
  const { attach, events, element, pause, play, playing, setPlaying } = clip;

  const onLoaded = () => {
    const clipElement = element();
    if (started.current || !clipElement) return;
    started.current = true;
    if (startAt > 0) {
      clipElement.currentTime = Math.min(startAt, clipElement.duration);
    }
    if (!lesson.isHeld) play();
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
          lesson.tick();
        }}
        onSeeking={() => lesson.seeking()}
        onPlay={() => {
          // Media keys would start it while a question waits.
          if (lesson.isHeld) pause();
          else setPlaying(true);
        }}
        onPause={() => setPlaying(false)}
        onEnded={() => lesson.ended()}
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
