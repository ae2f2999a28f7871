import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import type { TranscriptHit } from '../../api/types';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Notice, Problem } from '../../ui/Notice';
import { clock } from '../../util/time';
import { useAction } from '../../util/useAction';

interface TranscriptSearchProps {
  /** The page on which a video can be watched. */
  pageOf: (videoId: string) => string;
}

interface Found {
  words: string;
  hits: TranscriptHit[];
  more: boolean;
}

/** Finds where in the videos something is said; each hit opens its video at that second. */
export function TranscriptSearch({ pageOf }: TranscriptSearchProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found>();
  const search = useAction(async () => {
    const { hits, more } = await video.searchTranscripts(words.trim());
    setFound({ words: words.trim(), hits, more });
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void search.run();
  };
  return (
    <section className="card stack" aria-label="Search what is said">
      <form className="row row--end" role="search" onSubmit={submit}>
        <div className="grow">
          <TextField
            label="Find what is said in the videos"
            type="search"
            required
            maxLength={200}
            pattern=".*\S.*"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        <Button type="submit" look="plain" disabled={search.busy}>
          Search
        </Button>
      </form>
      <Problem error={search.error} />
      <div role="status">{found && <Summary found={found} />}</div>
      {found && found.hits.length > 0 && (
        <ol className="plain-list hits">
          {found.hits.map((hit) => (
            <li key={`${hit.video_id} ${hit.start} ${hit.text}`}>
              <Link className="hit" to={`${pageOf(hit.video_id)}?at=${Math.floor(hit.start)}`}>
                <span className="badge">{clock(hit.start)}</span>
                <span className="hit-text">{hit.text}</span>
                <span className="muted hit-title">{hit.title}</span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Summary({ found: { words, hits, more } }: { found: Found }) {
  if (hits.length === 0) return <Notice>Nobody says “{words}” in these videos.</Notice>;
  return (
    <p className="muted">
      {more
        ? `The first ${hits.length} places. Add a word to find fewer.`
        : hits.length === 1
          ? 'One place.'
          : `${hits.length} places.`}
    </p>
  );
}
