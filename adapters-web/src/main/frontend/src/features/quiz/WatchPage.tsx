import { useCallback, useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { quiz } from '../../api/quiz';
import { system } from '../../api/system';
import type { Child, CompanionKey, AskedQuestion, KidsVideo } from '../../api/types';
import { video as videos } from '../../api/video';
import { Load } from '../../ui/Loading';
import { KidPage } from '../../ui/KidPage';
import { Icon } from '../../ui/icons';
import { kidSession } from '../../util/kidSession';
import { useLoad } from '../../util/useLoad';
import { Player } from './Player';
import './watch.css';

interface Lesson {
  video: KidsVideo | undefined;
  child: Child;
  questions: AskedQuestion[];
  skipPrevention: boolean;
}

export function WatchPage() {
  const { videoId = '' } = useParams();
  const [session] = useState(kidSession);
  if (!session?.child) return <Navigate to="/profiles" replace />;
  if (!session.companion) return <Navigate to="/companion" replace />;
  return <Watch videoId={videoId} child={session.child} companion={session.companion} />;
}

interface WatchProps {
  videoId: string;
  child: Child;
  companion: CompanionKey;
}

function Watch({ videoId, child, companion }: WatchProps) {
  const [round, setRound] = useState(0);
  const load = useCallback(
    (signal: AbortSignal) => loadLesson(videoId, child, companion, signal),
    [videoId, child, companion],
  );
  const lesson = useLoad(load);
  const title = lesson.data?.video?.title ?? 'Video';
  return (
    <KidPage
      title={title}
      corner={
        <Link to="/library" className="button button--plain button--kid watch-back">
          <Icon name="back" />
          My videos
        </Link>
      }
    >
      <Load from={lesson}>
        {({ video, ...rest }) =>
          video ? (
            <Player
              key={round}
              video={video}
              companion={companion}
              onAgain={() => setRound(round + 1)}
              {...rest}
            />
          ) : (
            <p className="kid-message">This video is not here any more.</p>
          )
        }
      </Load>
    </KidPage>
  );
}

async function loadLesson(
  videoId: string,
  known: Child,
  companion: CompanionKey,
  signal: AbortSignal,
): Promise<Lesson> {
  const [library, config] = await Promise.all([
    videos.videosOfChild(known.child_id, signal),
    system.config(signal),
  ]);
  const video = library.videos.find((one) => one.video_id === videoId);
  const child = { ...known, ...library.child };
  const asks = video && child.interaction_mode !== 'passive';
  const questions = asks ? await quiz.questions(videoId, companion, signal) : [];
  return { video, child, questions, skipPrevention: config.skip_prevention };
}
