import { useState, type SubmitEvent } from 'react';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/Field';
import { clock } from '../../../util/time';
import type { Change } from './actions';
import { idOf, type StudioSegment } from './draft';

const usual = ['Nothing to ask here', 'Too hard for my children', 'Credits or advertising'];

interface SkipDialogProps {
  segment: StudioSegment;
  change: (change: Change) => void;
  onClose: () => void;
}

/** Why no question shall be asked in a part. */
export function SkipDialog({ segment, change, onClose }: SkipDialogProps) {
  const [reason, setReason] = useState('');
  const skip = (why: string) => {
    change({ type: 'skip', segment: idOf(segment), reason: why });
    onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim()) skip(reason);
  };
  return (
    <Dialog title={`Skip ${clock(segment.start)}–${clock(segment.end)}`} onClose={onClose}>
      <p>No child is asked anything in this part. Its questions stay, and you can undo it.</p>
      <div className="row">
        {usual.map((one) => (
          <Button key={one} look="plain" size="small" onClick={() => skip(one)}>
            {one}
          </Button>
        ))}
      </div>
      <form className="stack" onSubmit={submit}>
        <TextField
          label="Or another reason"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="row">
          <Button type="submit" disabled={!reason.trim()}>
            Skip this part
          </Button>
          <Button look="plain" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
