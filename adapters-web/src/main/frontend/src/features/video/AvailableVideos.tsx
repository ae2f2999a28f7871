import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';

interface AvailableVideosProps {
  videos: { id: string; title: string }[];
  /** A video was taken. */
  onChange: () => void;
}

/** The videos that nobody reviews yet, to be taken by who wants to. */
export function AvailableVideos({ videos, onChange }: AvailableVideosProps) {
  if (videos.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="available-videos">
      <h2 id="available-videos">Videos that nobody reviews yet</h2>
      <p className="muted">
        Take one, and the children in your care can watch it as soon as its questions are saved.
      </p>
      <ul className="plain-list stack stack--tight">
        {videos.map((one) => (
          <li key={one.id}>
            <TakeVideo id={one.id} title={one.title} onTaken={onChange} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeVideo({ id, title, onTaken }: { id: string; title: string; onTaken: () => void }) {
  const take = useAction(async () => {
    await video.claim(id);
    onTaken();
  });
  return (
    <>
      <div className="row row--between">
        <span>{title}</span>
        <Button size="small" disabled={take.busy} onClick={() => void take.run()}>
          Take<span className="visually-hidden"> {title}</span>
        </Button>
      </div>
      <Problem error={take.error} />
    </>
  );
}
