import { useCallback, useState } from 'react';
import { Link, Navigate } from 'react-router';
import type { Child, CompanionKey } from '../../api/types';
import { video } from '../../api/video';
import { Companion } from '../../ui/companions/Companion';
import { Icon } from '../../ui/icons';
import { KidPage } from '../../ui/KidPage';
import { Load } from '../../ui/Loading';
import { Thumbnail } from '../../ui/Thumbnail';
import { childIcon } from '../../util/childIcons';
import { companions } from '../../util/companions';
import { kidSession } from '../../util/kidSession';
import { useLoad } from '../../util/useLoad';
import './library.css';

export function LibraryPage() {
  const [session] = useState(kidSession);
  if (!session?.child) return <Navigate to="/profiles" replace />;
  if (!session.companion) return <Navigate to="/companion" replace />;
  return <Library child={session.child} companion={session.companion} />;
}

/** Pictures only: a child picks by tapping, there is nothing to search or scroll sideways. */
function Library({ child, companion }: { child: Child; companion: CompanionKey }) {
  const load = useCallback(
    (signal: AbortSignal) => video.videosOfChild(child.child_id, signal),
    [child.child_id],
  );
  const library = useLoad(load);
  return (
    <KidPage
      title={`${child.first_name}’s videos`}
      corner={
        <>
          <Link to="/stars" className="kid-chip kid-chip--stars">
            <span className="kid-chip-icon kid-chip-star" aria-hidden="true">
              <Icon name="star" />
            </span>
            My stars
          </Link>
          <Link to="/profiles" className="kid-chip">
            <span className="kid-chip-icon" aria-hidden="true">
              {childIcon(child.icon_key)}
            </span>
            {child.first_name}
            <span className="visually-hidden">: somebody else is watching</span>
          </Link>
          <Link to="/companion" className="kid-chip">
            <Companion who={companion} decorative />
            {companions[companion].short}
            <span className="visually-hidden">: choose another friend</span>
          </Link>
        </>
      }
    >
      <Load from={library}>
        {({ videos, message }) =>
          videos.length === 0 ? (
            <p className="kid-message">
              {message ?? 'No videos yet. Ask a grown-up to pick some!'}
            </p>
          ) : (
            <ul className="kid-tiles plain-list">
              {videos.map((one) => (
                <li key={one.video_id}>
                  <Link
                    to={`/watch/${encodeURIComponent(one.video_id)}`}
                    className="kid-tile movie"
                  >
                    <Thumbnail src={one.thumbnail} className="kid-tile-picture" />
                    <span className="kid-tile-title">{one.title}</span>
                    {one.duration && <span className="movie-length">{one.duration}</span>}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </KidPage>
  );
}
