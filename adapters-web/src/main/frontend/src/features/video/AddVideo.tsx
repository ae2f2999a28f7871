import { useState, type SubmitEvent } from 'react';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';

/** Paste an address. The work goes on when the page is left, and is found again in the queue. */
export function AddVideo({ onStarted }: { onStarted: () => void }) {
  const [url, setUrl] = useState('');
  const start = useAction(async () => {
    await video.startIngestion(url.trim());
    setUrl('');
    onStarted();
  });
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
          />
        </div>
        <Button type="submit" disabled={start.busy}>
          Fetch video
        </Button>
      </form>
      <Problem error={start.error} />
    </section>
  );
}
