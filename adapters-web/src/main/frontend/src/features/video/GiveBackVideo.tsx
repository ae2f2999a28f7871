import { useState } from 'react';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

interface GiveBackVideoProps {
  id: string;
  title: string;
  onGivenBack: () => void;
}

/** Ends the expert's review of a video, after saying what that means. */
export function GiveBackVideo({ id, title, onGivenBack }: GiveBackVideoProps) {
  const [asking, setAsking] = useState(false);
  const giveBack = async () => {
    await video.unclaim(id);
    onGivenBack();
  };
  return (
    <>
      <Button look="quiet" size="small" onClick={() => setAsking(true)}>
        Give back<span className="visually-hidden"> {title}</span>
      </Button>
      {asking && (
        <ConfirmDialog
          title={`Give back “${title}”?`}
          action="Give it back"
          onConfirm={giveBack}
          onClose={() => setAsking(false)}
        >
          <p>
            The children in your care cannot watch it any more. Its questions and what was answered
            stay.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
