import { useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import { question } from '../../api/question';
import type { ReviewVideo } from '../../api/types';
import { video } from '../../api/video';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { useLoad } from '../../util/useLoad';
import './question.css';
import { ReviewClip } from './ReviewClip';
import { Studio } from './Studio';
import { draftFrom } from './studio';
import { keptDraft } from './useStudio';

async function loadAll(videoId: string, admin: boolean, signal: AbortSignal) {
  const [videos, final, submitted] = await Promise.all([
    admin ? video.reviewVideos(signal) : video.expertVideos(signal),
    question.finalQuestions(videoId, signal),
    question.submitted(videoId, signal),
  ]);
  const found: ReviewVideo | undefined = videos.find((one) => one.id === videoId);
  return { found, fromServer: draftFrom(final, submitted?.segments ?? []) };
}

/** The studio: the video beside the questions of each of its parts. */
export function StudioPage({ admin = false }: { admin?: boolean }) {
  const { videoId = '' } = useParams();
  const load = useCallback(
    (signal: AbortSignal) => loadAll(videoId, admin, signal),
    [videoId, admin],
  );
  const all = useLoad(load);
  const [kept] = useState(() => keptDraft(videoId));
  const back = admin ? '/admin/videos' : '/expert/videos';
  return (
    <AdultPage
      title={all.data?.found?.title ?? 'Review'}
      intro={
        <>
          Read each question, put the best one first, take out what does not fit.{' '}
          <Link to={back}>Back to the videos</Link>
        </>
      }
    >
      <Load from={all}>
        {({ found, fromServer }) =>
          fromServer.segments.length === 0 ? (
            <>
              <Notice>There are no questions for this video yet.</Notice>
              <ReviewClip video={found} />
            </>
          ) : (
            <Studio
              key={videoId}
              videoId={videoId}
              video={found}
              fromServer={fromServer}
              kept={kept}
              onReload={all.reload}
            />
          )
        }
      </Load>
    </AdultPage>
  );
}
