import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { asText, forgetReview, type Kept } from './keep';
import { TakeCopy } from './TakeCopy';

interface KeptNoticeProps {
  kept: Kept;
  who: string;
  videoId: string;
}

/** What was typed for a video that this person cannot review any more. */
export function KeptNotice({ kept, who, videoId }: KeptNoticeProps) {
  const [gone, setGone] = useState(false);
  if (gone) return null;
  return (
    <Notice kind="hint">
      <p>
        You changed questions of this video that could not be saved. They are kept in this browser.
      </p>
      <TakeCopy name={`Review ${videoId}`} text={() => asText(videoId, kept.mine)} />
      <div>
        <Button
          size="small"
          look="quiet"
          onClick={() => {
            forgetReview(who, videoId);
            setGone(true);
          }}
        >
          Throw them away
        </Button>
      </div>
    </Notice>
  );
}
