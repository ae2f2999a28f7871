import { useEffect, useRef, useState } from 'react';
import { quiz } from '../../api/quiz';
import type { Child, CompanionKey, AskedQuestion, KidsVideo } from '../../api/types';
import { Attempt } from './attempt';
import { Beside } from './Beside';
import { Controls } from './Controls';
import { EndScreen } from './EndScreen';
import { QuestionDialog } from './QuestionDialog';
import { createSaveQueue } from './saveQueue';
import { StarTrack } from './StarTrack';
import { useClip } from './useClip';
import { useLesson } from './useLesson';
import { useSaves } from './useSaves';
import { VideoStage } from './VideoStage';

interface PlayerProps {
  video: KidsVideo;
  child: Child;
  companion: CompanionKey;
  questions: AskedQuestion[];
  skipPrevention: boolean;
  onAgain: () => void;
}

const queue = createSaveQueue((save) => quiz.save(save));

export function Player({
  video,
  child,
  companion,
  questions,
  skipPrevention,
  onAgain,
}: PlayerProps) {
  const mode = child.interaction_mode;
  const [attempt] = useState(() => new Attempt(child.child_id, video.video_id, mode, queue));
  const clip = useClip();
  const lesson = useLesson({ clip, attempt, questions, mode, skipPrevention });
  const [captions, setCaptions] = useState(true);
  const frame = useRef<HTMLDivElement>(null);
  const waiting = useSaves(queue);
  const asking = lesson.ask !== undefined;

  useEffect(() => {
    const tracks = clip.element()?.textTracks;
    for (const track of Array.from(tracks ?? [])) track.mode = captions ? 'showing' : 'hidden';
  }, [clip, captions]);

  const toggle = () => {
    if (asking || lesson.phase === 'ended') return;
    if (clip.playing) {
      attempt.paused();
      clip.pause();
    } else {
      clip.play();
    }
  };

  const fullScreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void frame.current?.requestFullscreen().catch(() => undefined);
  };

  if (lesson.phase === 'ended') {
    return (
      <EndScreen
        companion={companion}
        tally={attempt.tally}
        asked={lesson.asks.length}
        saved={!waiting}
        onAgain={onAgain}
      />
    );
  }
  return (
    <div className="watch" ref={frame}>
      <div className="watch-scene">
        <VideoStage
          video={video}
          clip={clip}
          startAt={attempt.position}
          isHeld={lesson.isHeld}
          onTick={lesson.onTick}
          onEnded={lesson.onEnded}
          onToggle={toggle}
        />
        <Beside companion={companion} paused={!clip.playing && clip.time > 1 && !asking} />
      </div>
      <StarTrack
        time={clip.time}
        duration={clip.duration}
        asks={lesson.asks}
        done={attempt.done}
        right={attempt.tally.right}
        onJump={lesson.jump}
      />
      <Controls
        clip={clip}
        captions={video.subtitles ? captions : undefined}
        onCaptions={() => setCaptions(!captions)}
        onToggle={toggle}
        onRestart={lesson.restartSegment}
        onFullScreen={fullScreen}
      />
      {clip.failed && (
        <p className="kid-message" role="alert">
          The video does not want to play. Please ask a grown-up.
        </p>
      )}
      {waiting && (
        <p className="watch-saving" role="status">
          I keep your answers safe here until I can send them.
        </p>
      )}
      {lesson.ask && (
        <QuestionDialog
          key={lesson.ask.key}
          companion={companion}
          ask={lesson.ask}
          phase={lesson.phase}
          feedback={lesson.feedback}
          troubles={lesson.troubles}
          canSkip={mode === 'flexible'}
          onReply={(text) => void lesson.reply(text)}
          onResume={lesson.resume}
          onRewind={lesson.rewind}
          onSkip={lesson.skip}
          onTryAgain={lesson.tryAgain}
        />
      )}
    </div>
  );
}
