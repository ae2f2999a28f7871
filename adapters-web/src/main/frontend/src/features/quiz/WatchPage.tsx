import { useCallback, useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { system } from '../../api/system';
import type { Child, CompanionKey, KidsVideo, QuizSession } from '../../api/types';
import { video as videos } from '../../api/video';
import { Load } from '../../ui/Loading';
import { KidPage } from '../../ui/KidPage';
import { Icon } from '../../ui/icons';
import { kidSession } from '../../util/kidSession';
import { useLoad } from '../../util/useLoad';
import { outboxOf, type Outbox } from './outbox';
import { Player } from './Player';
import { beginSitting } from './sitting';
import './watch.css';

interface Lesson {
  video: KidsVideo | undefined;
  child: Child;
  session: QuizSession | undefined;
  outbox: Outbox;
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
        {({ video, session, ...rest }) =>
          video && session ? (
            <Player
              key={session.session_id}
              video={video}
              session={session}
              companion={companion}
              onAgain={lesson.reload}
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
  // What waits goes first, so that the session begins as it was left.
  const outbox = outboxOf(known.child_id);
  await outbox.flush();
  const [library, config] = await Promise.all([
    videos.videosOfChild(known.child_id, signal),
    system.config(signal),
  ]);
  const video = library.videos.find((one) => one.video_id === videoId);
  const sitting = { childId: known.child_id, videoId, companion };
  const session = video && (await beginSitting(sitting, signal));
  const child = { ...known, ...library.child };
  return { video, child, session, outbox, skipPrevention: config.skip_prevention };
}
