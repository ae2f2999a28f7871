import type { AdminVideo } from '../../api/types';
import { video } from '../../api/video';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { bytesText } from '../../util/bytes';

interface DeleteVideoProps {
  one: AdminVideo;
  onDone: () => void;
  onClose: () => void;
}

/** Says what goes and what stays before anything goes. */
export function DeleteVideo({ one, onDone, onClose }: DeleteVideoProps) {
  const gone = [
    count(one.submitted_questions, 'suggested question'),
    count(one.final_segments, 'approved part'),
    count(one.experts, 'assignment to an expert', 'assignments to experts'),
  ].filter(Boolean);
  return (
    <ConfirmDialog
      title={`Delete ${one.title}?`}
      action="Delete for good"
      onConfirm={async () => {
        await video.remove(one.video_id);
        onDone();
      }}
      onClose={onClose}
    >
      <p>
        Its file, subtitles and pictures go
        {one.stored_bytes > 0 && ` (${bytesText(one.stored_bytes)})`}
        {gone.length > 0 && `, and with it ${gone.join(', ')}`}. This cannot be taken back.
      </p>
      <p>
        {one.attempts > 0
          ? `What children did with it stays in their reports: ${count(one.attempts, 'attempt')}.`
          : 'No child has used it yet.'}
      </p>
    </ConfirmDialog>
  );
}

function count(n: number, one: string, many = `${one}s`): string {
  return n === 0 ? '' : `${n} ${n === 1 ? one : many}`;
}
