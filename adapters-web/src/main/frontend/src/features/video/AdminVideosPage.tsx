import { useCallback, type ReactNode } from 'react';
import { video } from '../../api/video';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { bytesText } from '../../util/bytes';
import { useLoad } from '../../util/useLoad';
import { AddVideo } from './AddVideo';
import { IngestionQueue } from './IngestionQueue';
import { LibraryRow } from './LibraryRow';
import { UploadVideo } from './UploadVideo';
import { useIngestions } from './useIngestions';
import './videos.css';

export function AdminVideosPage({ children }: { children?: ReactNode }) {
  const load = useCallback((signal: AbortSignal) => video.library(signal), []);
  const library = useLoad(load);
  const ingestions = useIngestions(library.reload);
  return (
    <AdultPage
      title="Videos"
      intro="Add a video, let Piggyback write questions, then hand it to a teacher for a look."
    >
      {children}
      <div className="add-grid">
        <AddVideo onStarted={ingestions.reload} />
        <UploadVideo onIngested={ingestions.reload} />
      </div>
      <IngestionQueue
        list={ingestions.list}
        error={ingestions.error}
        onChange={ingestions.reload}
      />
      <section className="stack" aria-labelledby="videos-here">
        <h2 id="videos-here">Videos here</h2>
        <Load from={library}>
          {({ videos, stored_bytes }) =>
            videos.length === 0 ? (
              <Notice>
                There is no video yet. Paste an address above, or upload a file, to add the first
                one.
              </Notice>
            ) : (
              <>
                {stored_bytes > 0 && (
                  <p className="muted">Together they take {bytesText(stored_bytes)}.</p>
                )}
                <ul className="plain-list stack">
                  {videos.map((one) => (
                    <LibraryRow key={one.video_id} one={one} onChange={library.reload} />
                  ))}
                </ul>
              </>
            )
          }
        </Load>
      </section>
    </AdultPage>
  );
}
