import { Button } from '../../ui/Button';
import { bytesText, timeLeftText } from '../../util/bytes';
import type { Sending } from './useUpload';

export function UploadProgress({ now, onStop }: { now: Sending; onStop: () => void }) {
  const { size, file_name } = now.upload;
  const percent = Math.floor((100 * now.sent) / size);
  const left = now.speed > 0 ? (size - now.sent) / now.speed : undefined;
  return (
    <div className="stack stack--tight" role="group" aria-label={`Uploading ${file_name}`}>
      <div className="row row--between">
        <strong>{now.waiting ? 'Waiting for the connection' : 'Uploading'}</strong>
        <span>{percent} %</span>
      </div>
      <progress className="progress" max={100} value={percent} aria-label="Uploading" />
      <p className="muted">
        {bytesText(now.sent)} of {bytesText(size)}
        {now.speed > 0 && !now.waiting && ` · ${bytesText(now.speed)} a second`}
        {left !== undefined && !now.waiting && ` · ${timeLeftText(left)} left`}
        {now.waiting && ' · it goes on by itself'}
      </p>
      <div>
        <Button look="plain" size="small" onClick={onStop}>
          Stop
        </Button>
      </div>
    </div>
  );
}
