import { useEffect, useState, type SubmitEvent } from 'react';
import type { Ingestion } from '../../api/types';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { IngestionProgress } from './IngestionProgress';

/** Paste an address, watch it arrive. The work goes on when the page is left, and is found again. */
export function AddVideo({ onAdded }: { onAdded: () => void }) {
  const [url, setUrl] = useState('');
  const [running, setRunning] = useState<string>();
  const [outcome, setOutcome] = useState<Ingestion>();
  const start = useAction(async () => {
    setOutcome(undefined);
    const ingestion = await video.startIngestion(url.trim());
    setRunning(ingestion.id);
  });
  const finish = (ingestion: Ingestion | undefined) => {
    setRunning(undefined);
    setOutcome(ingestion);
    if (ingestion?.state === 'done') {
      setUrl('');
      onAdded();
    }
  };
  useEffect(() => {
    const abort = new AbortController();
    video
      .ingestions(abort.signal)
      .then((all) => {
        const under = all.find((one) => one.state === 'running' || one.state === 'waiting');
        if (under) setRunning((known) => known ?? under.id);
      })
      .catch(() => undefined);
    return () => abort.abort();
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void start.run();
  };
  return (
    <section className="card stack" aria-labelledby="add-video">
      <h2 id="add-video">Add a video</h2>
      <form className="row row--end" onSubmit={submit}>
        <div className="grow">
          <TextField
            label="Address of the video"
            type="url"
            required
            placeholder="https://…"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
            disabled={running !== undefined}
          />
        </div>
        <Button type="submit" disabled={start.busy || running !== undefined}>
          Fetch video
        </Button>
      </form>
      <Problem error={start.error} />
      {running && <IngestionProgress key={running} id={running} onEnd={finish} />}
      {outcome && <Outcome ingestion={outcome} />}
    </section>
  );
}

function Outcome({ ingestion }: { ingestion: Ingestion }) {
  switch (ingestion.state) {
    case 'done':
      return (
        <Notice kind="good">
          <p>
            {ingestion.already_there
              ? 'This video was here already. Nothing was fetched twice.'
              : 'The video is here. Next: make questions.'}
          </p>
          {ingestion.subtitle_warning && <p>{ingestion.subtitle_warning}</p>}
        </Notice>
      );
    case 'cancelled':
      return <Notice>Stopped. Nothing of it was kept.</Notice>;
    default:
      return (
        <Notice kind="problem">
          <p>{ingestion.message}</p>
          {ingestion.recovery_hint && <p>{ingestion.recovery_hint}</p>}
          {ingestion.error_code && <small>Reason: {ingestion.error_code}</small>}
        </Notice>
      );
  }
}
