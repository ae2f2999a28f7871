import type { Ingestion } from '../../api/types';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Notice';
import { bytesText, timeLeftText } from '../../util/bytes';
import { dateText } from '../../util/time';
import { useAction } from '../../util/useAction';

const steps: Record<string, string> = {
  describe: 'Looking at the address',
  download: 'Downloading',
  probe: 'Checking the video',
  convert: 'Making the video playable',
  transcript: 'Reading the subtitles',
  transcribe: 'Writing down what is said',
  frames: 'Taking a picture of each second',
};

const ends: Record<string, string> = {
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Stopped',
};

export function IngestionRow({ one, onChange }: { one: Ingestion; onChange: () => void }) {
  const name = one.title ?? one.url ?? 'A video';
  return (
    <li className="card ingestion stack stack--tight">
      <strong className="break">{name}</strong>
      {one.state === 'running' && <Running one={one} />}
      {one.state === 'waiting' && <Waiting one={one} />}
      {ends[one.state] && <Ended one={one} />}
      <Actions one={one} name={name} onChange={onChange} />
    </li>
  );
}

function Running({ one }: { one: Ingestion }) {
  const step = steps[one.step] ?? 'Starting';
  const percent = Math.round(one.percent);
  return (
    <>
      <div className="row row--between">
        <span>
          {step}
          {one.step_number > 0 && one.step_count > 0 && (
            <span className="muted">
              {' '}
              · step {one.step_number} of {one.step_count}
            </span>
          )}
        </span>
        <span>{percent} %</span>
      </div>
      <progress className="progress" max={100} value={percent} aria-label={step} />
      <p className="muted">{one.cancel_requested ? 'Stopping…' : transferText(one)}</p>
    </>
  );
}

function transferText(one: Ingestion): string {
  if (typeof one.bytes_done !== 'number') return one.message;
  const whole = one.bytes_total ? ` of ${bytesText(one.bytes_total)}` : '';
  const speed = one.bytes_per_second ? ` · ${bytesText(one.bytes_per_second)} a second` : '';
  const left =
    typeof one.seconds_left === 'number' ? ` · ${timeLeftText(one.seconds_left)} left` : '';
  return `${bytesText(one.bytes_done)}${whole}${speed}${left}`;
}

function Waiting({ one }: { one: Ingestion }) {
  if (one.next_try_at) {
    return (
      <>
        <p role="status">{one.message}</p>
        <p className="muted">
          Try {one.attempt} did not work. The next one is at{' '}
          {new Date(one.next_try_at).toLocaleTimeString()}.
        </p>
      </>
    );
  }
  return (
    <p className="muted">
      {one.queue_place ? `Waiting, number ${one.queue_place} in the queue` : 'Waiting to start'}
    </p>
  );
}

function Ended({ one }: { one: Ingestion }) {
  const failed = one.state === 'failed';
  return (
    <>
      <p role={failed ? 'alert' : undefined}>
        <span className={`badge ${one.state === 'done' ? 'badge--good' : 'badge--hint'}`}>
          {one.already_there ? 'Was here already' : ends[one.state]}
        </span>{' '}
        {failed && one.message}
      </p>
      {failed && one.recovery_hint && <p>{one.recovery_hint}</p>}
      {one.subtitle_warning && <p className="muted">{one.subtitle_warning}</p>}
      <p className="muted">
        {dateText(one.updated_at)}
        {one.asked_by && ` · asked for by ${one.asked_by}`}
        {one.attempt > 1 && ` · ${one.attempt} tries`}
        {failed && one.error_code && ` · ${one.error_code}`}
      </p>
    </>
  );
}

function Actions({ one, name, onChange }: { one: Ingestion; name: string; onChange: () => void }) {
  const work = useAction(async (act: (id: string) => Promise<unknown>) => {
    await act(one.id);
    onChange();
  });
  const underWay = one.state === 'waiting' || one.state === 'running';
  const tryNow = one.retryable || (one.state === 'waiting' && one.next_try_at);
  if (!underWay && !tryNow) return null;
  return (
    <>
      <Problem error={work.error} />
      <div className="row">
        {tryNow && (
          <Button
            size="small"
            disabled={work.busy}
            onClick={() => void work.run(video.retryIngestion)}
          >
            {one.retryable ? 'Try again' : 'Try now'}
            <span className="visually-hidden">: {name}</span>
          </Button>
        )}
        {underWay && (
          <Button
            look="plain"
            size="small"
            disabled={work.busy || one.cancel_requested}
            onClick={() => void work.run(video.cancelIngestion)}
          >
            Cancel<span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
    </>
  );
}
