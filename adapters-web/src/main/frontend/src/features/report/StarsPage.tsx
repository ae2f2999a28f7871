import { useCallback, useEffect, useState } from 'react';
import { Link, Navigate } from 'react-router';
import { report } from '../../api/report';
import type { Child, CompanionKey, StarredVideo, Stars } from '../../api/types';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { Companion } from '../../ui/companions/Companion';
import { Icon } from '../../ui/icons';
import { KidPage } from '../../ui/KidPage';
import { Load } from '../../ui/Loading';
import { companions } from '../../util/companions';
import { kidSession } from '../../util/kidSession';
import { canSpeak, speak, stopSpeaking } from '../../util/speech';
import { useLoad } from '../../util/useLoad';
import { StarsTile } from './StarsTile';
import { starWords } from './starWords';
import './stars.css';

export function StarsPage() {
  const [session] = useState(kidSession);
  if (!session?.child) return <Navigate to="/profiles" replace />;
  if (!session.companion) return <Navigate to="/companion" replace />;
  return <ChildsStars child={session.child} companion={session.companion} />;
}

interface Loaded {
  stars: Stars;
  /** Pictures of the videos that can be watched now. */
  pictures: Map<string, string | null | undefined>;
}

function ChildsStars({ child, companion }: { child: Child; companion: CompanionKey }) {
  const load = useCallback(
    async (signal: AbortSignal): Promise<Loaded> => {
      const [stars, library] = await Promise.all([
        report.stars(child.child_id, signal),
        video.videosOfChild(child.child_id, signal),
      ]);
      const pictures = new Map(library.videos.map((one) => [one.video_id, one.thumbnail]));
      return { stars, pictures };
    },
    [child.child_id],
  );
  const loaded = useLoad(load);
  return (
    <KidPage
      title={`${child.first_name}’s stars`}
      corner={
        <Link to="/library" className="kid-chip stars-back">
          <Icon name="back" />
          Videos
        </Link>
      }
    >
      <Load from={loaded}>
        {({ stars, pictures }) => (
          <>
            <Words companion={companion} words={starWords(stars)} />
            {stars.videos.length > 0 && (
              <ul className="kid-tiles plain-list" aria-label="Watched lately">
                {stars.videos.map((one: StarredVideo) => (
                  <li key={one.video_id}>
                    <StarsTile
                      of={one}
                      watchable={pictures.has(one.video_id)}
                      picture={pictures.get(one.video_id)}
                    />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Load>
    </KidPage>
  );
}

function Words({ companion, words }: { companion: CompanionKey; words: string[] }) {
  const all = words.join(' ');
  useEffect(() => {
    speak(all);
    return stopSpeaking;
  }, [all]);
  return (
    <section className="stars-words" aria-label={`${companions[companion].short} says`}>
      <Companion who={companion} mood="happy" decorative />
      <div className="stars-bubble">
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {canSpeak() && (
          <Button look="plain" size="kid" onClick={() => speak(all)}>
            <Icon name="listen" />
            Say it again
          </Button>
        )}
      </div>
    </section>
  );
}
