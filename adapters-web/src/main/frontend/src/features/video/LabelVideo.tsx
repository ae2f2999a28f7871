import { useState, type SubmitEvent } from 'react';
import type { AdminVideo } from '../../api/types';
import { video } from '../../api/video';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';

interface LabelVideoProps {
  one: AdminVideo;
  onDone: () => void;
  onClose: () => void;
}

export function LabelVideo({ one, onDone, onClose }: LabelVideoProps) {
  const [labels, setLabels] = useState({
    title: one.title,
    licence: one.licence ?? '',
    source_note: one.source_note ?? '',
  });
  const save = useAction(async () => {
    await video.label(one.video_id, { ...labels, version: one.version });
    onDone();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save.run();
  };
  const field = (name: keyof typeof labels) => ({
    value: labels[name],
    onChange: (event: { target: { value: string } }) =>
      setLabels({ ...labels, [name]: event.target.value }),
  });
  return (
    <Dialog title={`Rename ${one.title}`} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <div className="field-grid">
          <TextField label="Title" required maxLength={300} {...field('title')} />
          <TextField label="Licence" maxLength={1000} {...field('licence')} />
          <TextField label="Where it is from" maxLength={1000} {...field('source_note')} />
        </div>
        <Problem error={save.error} />
        <div className="row">
          <Button type="submit" disabled={save.busy}>
            Save
          </Button>
          <Button look="plain" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
