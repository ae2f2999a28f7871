import { Link } from 'react-router';
import type { StarredVideo } from '../../api/types';
import { Icon } from '../../ui/icons';
import { Thumbnail } from '../../ui/Thumbnail';
import { starLabel } from './starWords';

/** More stars than these are told as a number. */
const mostDrawn = 10;

interface StarsTileProps {
  of: StarredVideo;
  watchable: boolean;
  picture: string | null | undefined;
}

/** A video with its stars; tapping it opens it, as long as it can be watched. */
export function StarsTile({ of, watchable, picture }: StarsTileProps) {
  const inside = (
    <>
      <Thumbnail src={picture} className="kid-tile-picture" />
      <span className="kid-tile-title">{of.title}</span>
      <StarsRow stars={of.stars} tries={of.tries} />
    </>
  );
  return watchable ? (
    <Link to={`/watch/${encodeURIComponent(of.video_id)}`} className="kid-tile stars-tile">
      {inside}
    </Link>
  ) : (
    <div className="kid-tile stars-tile stars-tile--gone">{inside}</div>
  );
}

function StarsRow({ stars, tries }: { stars: number; tries: number }) {
  return (
    <span className="stars-row">
      <span aria-hidden="true" className="stars-drawn">
        {Array.from({ length: Math.min(stars, mostDrawn) }, (_, index) => (
          <Icon key={index} name="star" />
        ))}
      </span>
      <span className={stars > 0 && stars <= mostDrawn ? 'visually-hidden' : ''}>
        {starLabel(stars, tries)}
      </span>
    </span>
  );
}
