import { useState } from 'react';
import { Link } from 'react-router';
import type { AdminVideo } from '../../api/types';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Notice';
import { Thumbnail } from '../../ui/Thumbnail';
import { bytesText } from '../../util/bytes';
import { useAction } from '../../util/useAction';
import { DeleteVideo } from './DeleteVideo';
import { LabelVideo } from './LabelVideo';

export function LibraryRow({ one, onChange }: { one: AdminVideo; onChange: () => void }) {
  const [open, setOpen] = useState<'label' | 'delete'>();
  const close = () => setOpen(undefined);
  const changed = () => {
    close();
    onChange();
  };
  return (
    <li className="card stack">
      <div className="video-row">
        <Thumbnail src={one.thumbnail} />
        <div className="stack stack--tight grow">
          <h3>{one.title}</h3>
          <Badges one={one} />
          <Source one={one} />
        </div>
        <Steps one={one} onChange={onChange} />
      </div>
      <div className="row">
        <Button look="quiet" size="small" onClick={() => setOpen('label')}>
          Rename<span className="visually-hidden"> {one.title}</span>
        </Button>
        <Button look="quiet" size="small" onClick={() => setOpen('delete')}>
          Delete<span className="visually-hidden"> {one.title}</span>
        </Button>
      </div>
      {open === 'label' && <LabelVideo one={one} onDone={changed} onClose={close} />}
      {open === 'delete' && <DeleteVideo one={one} onDone={changed} onClose={close} />}
    </li>
  );
}

function Badges({ one }: { one: AdminVideo }) {
  return (
    <p className="row">
      {one.duration_formatted && <span className="badge">{one.duration_formatted}</span>}
      {one.has_frames ? (
        <span className="badge">{one.frame_count} pictures</span>
      ) : (
        <span className="badge badge--hint">No pictures yet</span>
      )}
      {one.has_questions ? (
        <span className="badge badge--good">Questions saved</span>
      ) : (
        <span className="badge badge--hint">No questions yet</span>
      )}
      {one.stored_bytes > 0 && <span className="badge">{bytesText(one.stored_bytes)}</span>}
    </p>
  );
}

function Source({ one }: { one: AdminVideo }) {
  const notes = [one.source_note, one.licence].filter(Boolean).join(' · ');
  if (!one.source_url && !notes) return null;
  return (
    <p className="muted break">
      {one.source_url && (
        <a href={one.source_url} rel="noreferrer">
          {one.source_url}
        </a>
      )}
      {one.source_url && notes && ' · '}
      {notes}
    </p>
  );
}

function Steps({ one, onChange }: { one: AdminVideo; onChange: () => void }) {
  const frames = useAction(async () => {
    await video.extractFrames(one.video_id);
    onChange();
  });
  const page = `/admin/videos/${encodeURIComponent(one.video_id)}`;
  return (
    <div className="row">
      {one.has_frames ? (
        <Link
          className={`button button--${one.has_questions ? 'plain' : 'primary'}`}
          to={`${page}/questions`}
        >
          {one.has_questions ? 'Questions' : 'Make questions'}
          <span className="visually-hidden"> of {one.title}</span>
        </Link>
      ) : (
        <Button disabled={frames.busy} onClick={() => void frames.run()}>
          {frames.busy ? 'Taking pictures…' : 'Extract frames'}
          <span className="visually-hidden"> of {one.title}</span>
        </Button>
      )}
      {one.has_questions && (
        <Link className="button button--quiet" to={`${page}/review`}>
          Review
          <span className="visually-hidden"> the questions of {one.title}</span>
        </Link>
      )}
      <Problem error={frames.error} />
    </div>
  );
}
