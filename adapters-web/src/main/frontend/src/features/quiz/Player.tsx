import { useCallback, useEffect, useRef, useState } from 'react';
import type { Child, CompanionKey, KidsVideo, QuizSession } from '../../api/types';
import { Beside } from './Beside';
import { Controls } from './Controls';
import { EndScreen } from './EndScreen';
import type { Outbox } from './outbox';
import { QuestionDialog } from './QuestionDialog';
import { endSitting, leaveSitting } from './sitting';
import { StarTrack } from './StarTrack';
import { partStart } from './timeline';
import { useClip } from './useClip';
import { useLesson } from './useLesson';
import { VideoStage } from './VideoStage';

interface PlayerProps {
  video: KidsVideo;
  child: Child;
  companion: CompanionKey;
  session: QuizSession;
  outbox: Outbox;
  skipPrevention: boolean;
  onAgain: () => void;
}

export function Player(props: PlayerProps) {
  const { video, child, companion, session, outbox, skipPrevention, onAgain } = props;
  const childId = child.child_id;
  const sitting = { childId, videoId: video.video_id, companion };
  const clip = useClip();
  const [lesson, view] = useLesson({
    childId,
    session,
    outbox,
    clip,
    skipPrevention,
    onEnd: () => endSitting(sitting),
    onLeave: () => void leaveSitting(sitting, outbox),
  });
  const [captions, setCaptions] = useState(true);
  const frame = useRef<HTMLDivElement>(null);
  const { phase, question, alone } = view;
  const { questions } = view.session;

  useEffect(() => {
    const tracks = clip.element()?.textTracks;
    for (const track of Array.from(tracks ?? [])) track.mode = captions ? 'showing' : 'hidden';
  }, [clip, captions]);

  const toggle = () => {
    if (phase !== 'watching') return;
    if (clip.playing) {
      lesson.paused();
      clip.pause();
    } else {
      clip.play();
    }
  };

  const watchPartAgain = () => {
    lesson.jump(partStart(clip.time, questions));
    clip.play();
  };

  const resume = useCallback(() => lesson.resume(), [lesson]);

  const fullScreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void frame.current?.requestFullscreen().catch(() => undefined);
  };

  if (phase === 'ended') {
    return (
      <EndScreen companion={companion} questions={questions} saved={!alone} onAgain={onAgain} />
    );
  }
  return (
    <div className="watch" ref={frame}>
      <div className="watch-scene">
        <VideoStage
          video={video}
          clip={clip}
          startAt={session.next.position}
          lesson={lesson}
          onToggle={toggle}
        />
        <Beside
          companion={companion}
          paused={!clip.playing && clip.time > 1 && phase === 'watching'}
        />
      </div>
      <StarTrack
        time={clip.time}
        duration={clip.duration}
        questions={questions}
        unsent={view.unsent}
        onJump={(seconds) => lesson.jump(seconds)}
      />
      <Controls
        clip={clip}
        captions={video.subtitles ? captions : undefined}
        onCaptions={() => setCaptions(!captions)}
        onToggle={toggle}
        onRestart={watchPartAgain}
        onFullScreen={fullScreen}
      />
      {clip.failed && (
        <p className="kid-message" role="alert">
          The video does not want to play. Please ask a grown-up.
        </p>
      )}
      {alone && view.unsent.length > 0 && (
        <p className="watch-saving" role="status">
          I keep your answers safe here until I can send them.
        </p>
      )}
      {question && (
        <QuestionDialog
          key={question.id}
          companion={companion}
          question={question}
          checking={phase === 'checking'}
          feedback={view.feedback}
          maySkip={view.maySkip}
          onReply={(text) => lesson.reply(text)}
          onResume={resume}
          onRewind={() => lesson.showAgain()}
          onSkip={() => lesson.skip()}
        />
      )}
    </div>
  );
}
