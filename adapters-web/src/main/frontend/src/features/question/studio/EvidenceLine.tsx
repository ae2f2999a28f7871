import { useState } from 'react';
import { clock } from '../../../util/time';
import { frameFile } from './frames';

interface EvidenceLineProps {
  videoId: string;
  /** Empty when only the picture shows it. */
  quote: string;
  start: number;
  frame: number | undefined;
  onJump: ((seconds: number) => void) | undefined;
}

/** Where the video supports an answer: the picture, the words, and the way there. */
export function EvidenceLine({ videoId, quote, start, frame, onJump }: EvidenceLineProps) {
  const [noPicture, setNoPicture] = useState(false);
  const inside = (
    <>
      {frame !== undefined && !noPicture && (
        <img
          src={frameFile(videoId, frame)}
          alt=""
          className="evidence-picture"
          loading="lazy"
          onError={() => setNoPicture(true)}
        />
      )}
      <span className="evidence-words">
        {quote.trim() ? <q>{quote}</q> : <span>Only the picture shows it.</span>}
      </span>
      {onJump && (
        <span className="evidence-time">
          <span aria-hidden="true">▶ </span>
          <span className="visually-hidden">Play from </span>
          {clock(start)}
        </span>
      )}
    </>
  );
  return onJump ? (
    <button type="button" className="evidence" onClick={() => onJump(start)}>
      {inside}
    </button>
  ) : (
    <p className="evidence">{inside}</p>
  );
}
