import { useCallback, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { AdminVideo } from '../../api/types';
import { video } from '../../api/video';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Button } from '../../ui/Button';
import { Notice, Problem } from '../../ui/Notice';
import { Thumbnail } from '../../ui/Thumbnail';
import { useAction } from '../../util/useAction';
import { useLoad } from '../../util/useLoad';
import { AddVideo } from './AddVideo';
import { TranscriptSearch } from './TranscriptSearch';
import './videos.css';

export function AdminVideosPage({ children }: { children?: ReactNode }) {
  const load = useCallback((signal: AbortSignal) => video.adminVideos(signal), []);
  const videos = useLoad(load);
  return (
    <AdultPage
      title="Videos"
      intro="Add a video, let Piggyback write questions, then hand it to a teacher for a look."
    >
      {children}
      <AddVideo onAdded={videos.reload} />
      <TranscriptSearch
        pageOf={(videoId) => `/admin/videos/${encodeURIComponent(videoId)}/review`}
      />
      <section className="stack" aria-labelledby="videos-here">
        <h2 id="videos-here">Videos here</h2>
        <Load from={videos}>
          {(list) =>
            list.length === 0 ? (
              <Notice>There is no video yet. Paste an address above to add the first one.</Notice>
            ) : (
              <ul className="plain-list stack">
                {list.map((one) => (
                  <VideoRow key={one.video_id} one={one} onChange={videos.reload} />
                ))}
              </ul>
            )
          }
        </Load>
      </section>
    </AdultPage>
  );
}

function VideoRow({ one, onChange }: { one: AdminVideo; onChange: () => void }) {
  const frames = useAction(async () => {
    await video.extractFrames(one.video_id);
    onChange();
  });
  return (
    <li className="card video-row">
      <Thumbnail src={one.thumbnail} />
      <div className="stack stack--tight grow">
        <h3>{one.title}</h3>
        <p className="row">
          {one.duration_formatted && <span className="badge">{one.duration_formatted}</span>}
          {one.has_frames ? (
            <span className="badge">{one.frame_count} pictures</span>
          ) : (
            <span className="badge badge--hint">No pictures yet</span>
          )}
          {one.has_questions ? (
            <span className="badge badge--good">Questions saved</span>
          ) : (
            <span className="badge badge--hint">No questions yet</span>
          )}
        </p>
        <Problem error={frames.error} />
      </div>
      <div className="row">
        {one.has_frames ? (
          <Link
            className={`button button--${one.has_questions ? 'plain' : 'primary'}`}
            to={`/admin/videos/${encodeURIComponent(one.video_id)}/questions`}
          >
            {one.has_questions ? 'Questions' : 'Make questions'}
            <span className="visually-hidden"> of {one.title}</span>
          </Link>
        ) : (
          <Button disabled={frames.busy} onClick={() => void frames.run()}>
            {frames.busy ? 'Taking pictures…' : 'Extract frames'}
            <span className="visually-hidden"> of {one.title}</span>
          </Button>
        )}
        {one.has_questions && (
          <Link
            className="button button--quiet"
            to={`/admin/videos/${encodeURIComponent(one.video_id)}/review`}
          >
            Review
            <span className="visually-hidden"> the questions of {one.title}</span>
          </Link>
        )}
      </div>
    </li>
  );
}
