import { useCallback } from 'react';
import { Link, Navigate } from 'react-router';
import { video } from '../../api/video';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { Thumbnail } from '../../ui/Thumbnail';
import { clock, secondsOf } from '../../util/time';
import { useSession } from '../../util/session';
import { useLoad } from '../../util/useLoad';
import { AvailableVideos } from './AvailableVideos';
import { GiveBackVideo } from './GiveBackVideo';
import { TranscriptSearch } from './TranscriptSearch';
import './videos.css';

export function ExpertVideosPage() {
  return useSession().role === 'parent' ? (
    <Navigate to="/expert/children" replace />
  ) : (
    <ExpertVideos />
  );
}

function ExpertVideos() {
  const load = useCallback(async (signal: AbortSignal) => {
    const [own, available] = await Promise.all([
      video.expertVideos(signal),
      video.availableVideos(signal),
    ]);
    return { own, available };
  }, []);
  const videos = useLoad(load);
  return (
    <AdultPage
      title="My videos"
      intro="Children see a question only after you have looked at it and saved it."
    >
      <TranscriptSearch pageOf={(videoId) => `/expert/edit/${encodeURIComponent(videoId)}`} />
      <Load from={videos}>
        {({ own, available }) => (
          <>
            {own.length === 0 ? (
              <Notice>No video has been assigned to you yet.</Notice>
            ) : (
              <ul className="plain-list stack">
                {own.map((one) => (
                  <li key={one.id} className="card video-row">
                    <Thumbnail src={one.thumbnail} />
                    <div className="stack stack--tight grow">
                      <h2>{one.title}</h2>
                      <p className="row">
                        <span className="badge">{clock(secondsOf(one.duration))}</span>
                        <span className={`badge ${one.questionCount ? '' : 'badge--hint'}`}>
                          {one.questionCount
                            ? `${one.questionCount} questions`
                            : 'No questions yet'}
                        </span>
                        {one.has_final_questions && (
                          <span className="badge badge--good">Approved</span>
                        )}
                      </p>
                    </div>
                    <Link
                      className="button button--primary"
                      to={`/expert/edit/${encodeURIComponent(one.id)}`}
                    >
                      Review<span className="visually-hidden"> {one.title}</span>
                    </Link>
                    <GiveBackVideo id={one.id} title={one.title} onGivenBack={videos.reload} />
                  </li>
                ))}
              </ul>
            )}
            <AvailableVideos videos={available} onChange={videos.reload} />
          </>
        )}
      </Load>
    </AdultPage>
  );
}
