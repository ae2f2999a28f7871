import { useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import { question } from '../../api/question';
import type { ReviewVideo } from '../../api/types';
import { video } from '../../api/video';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { useSession } from '../../util/session';
import { useLoad } from '../../util/useLoad';
import { ExchangeBox } from './ExchangeBox';
import './question.css';
import { QuestionFigures } from './QuestionFigures';
import { draftFrom } from './studio/draft';
import { keptReview } from './studio/keep';
import { KeptNotice } from './studio/KeptNotice';
import { ReviewClip } from './studio/ReviewClip';
import { Studio } from './studio/Studio';
import './studio/studio.css';

async function loadAll(videoId: string, admin: boolean, signal: AbortSignal) {
  const [videos, final, written] = await Promise.all([
    admin ? video.reviewVideos(signal) : video.expertVideos(signal),
    question.finalQuestions(videoId, signal),
    question.submitted(videoId, signal),
  ]);
  const found: ReviewVideo | undefined = videos.find((one) => one.id === videoId);
  const submitted = written?.segments ?? [];
  return { found, submitted, server: draftFrom(final, submitted) };
}

/** The studio: the video beside the questions of each of its parts. */
export function StudioPage({ admin = false }: { admin?: boolean }) {
  const { videoId = '' } = useParams();
  const session = useSession();
  const who = `${session.role}.${session.id}`;
  const load = useCallback(
    (signal: AbortSignal) => loadAll(videoId, admin, signal),
    [videoId, admin],
  );
  const all = useLoad(load);
  const [kept] = useState(() => keptReview(who, videoId));
  const back = admin ? '/admin/videos' : '/expert/videos';
  const empty = all.data?.server.segments.length === 0;
  return (
    <AdultPage
      title={all.data?.found?.title ?? 'Review'}
      intro={
        <>
          Read each question, put the best one first, approve what a child shall be asked.{' '}
          <Link to={back}>Back to the videos</Link>
        </>
      }
    >
      {kept && (all.error !== undefined || empty) && (
        <KeptNotice kept={kept} who={who} videoId={videoId} />
      )}
      <Load from={all}>
        {({ found, submitted, server }) =>
          empty ? (
            <>
              <Notice>There are no questions for this video yet.</Notice>
              <ReviewClip video={found} />
              {found && (
                <ExchangeBox videoId={videoId} saved second={() => 0} onImported={all.reload} />
              )}
            </>
          ) : (
            <>
              <Studio
                key={videoId}
                who={who}
                videoId={videoId}
                video={found}
                server={server}
                submitted={submitted}
                kept={kept}
                loginPath={admin ? '/admin/login' : '/expert/login'}
              />
              <QuestionFigures videoId={videoId} />
            </>
          )
        }
      </Load>
    </AdultPage>
  );
}
