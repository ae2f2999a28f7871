import { useCallback, useState, type DragEvent, type SubmitEvent } from 'react';
import type { Upload } from '../../api/types';
import { upload as uploads } from '../../api/upload';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Notice, Problem } from '../../ui/Notice';
import { bytesText } from '../../util/bytes';
import { useLoad } from '../../util/useLoad';
import { InterruptedUploads } from './InterruptedUploads';
import { UploadProgress } from './UploadProgress';
import { useUpload } from './useUpload';

const NOTHING = { title: '', licence: '', source_note: '' };

/** Send a file of one's own; what has come stays when the page, the line or the server goes away. */
export function UploadVideo({ onIngested }: { onIngested: () => void }) {
  const load = useCallback((signal: AbortSignal) => uploads.open(signal), []);
  const open = useLoad(load);
  const [file, setFile] = useState<File>();
  const [subtitles, setSubtitles] = useState<File>();
  const [labels, setLabels] = useState(NOTHING);
  const [over, setOver] = useState(false);
  const [clear, setClear] = useState(0);
  const sending = useUpload(onIngested);
  const limit = open.data?.limit_bytes ?? Infinity;
  const tooLarge = file !== undefined && file.size > limit;

  const finish = (done: boolean) => {
    if (done) {
      setFile(undefined);
      setSubtitles(undefined);
      setLabels(NOTHING);
      setClear((n) => n + 1);
    }
    open.reload();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (file) void sending.start(file, labels, subtitles).then(finish);
  };
  const resume = (one: Upload, again: File) => void sending.resume(one, again).then(finish);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped && !sending.busy) setFile(dropped);
  };
  const field = (name: keyof typeof NOTHING) => ({
    value: labels[name],
    disabled: sending.busy,
    onChange: (event: { target: { value: string } }) =>
      setLabels({ ...labels, [name]: event.target.value }),
  });
  return (
    <section className="card stack" aria-labelledby="upload-video">
      <h2 id="upload-video">Upload a file</h2>
      <InterruptedUploads
        uploads={sending.busy ? [] : (open.data?.uploads ?? [])}
        onResume={resume}
        onDiscard={open.reload}
      />
      <form className="stack" onSubmit={submit} key={clear}>
        <div
          role="presentation"
          className={`drop-zone ${over ? 'drop-zone--over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <label className="drop-zone-label">
            <strong>{file ? file.name : 'Choose a video file, or drop it here'}</strong>
            <span className="muted">
              {file
                ? bytesText(file.size)
                : `mp4, webm, mov, mkv and others${limit < Infinity ? `, up to ${bytesText(limit)}` : ''}`}
            </span>
            <input
              type="file"
              accept="video/*,.mkv,.ts,.m2ts"
              aria-label="Video file"
              disabled={sending.busy}
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          </label>
        </div>
        {file && (
          <>
            <div className="field-grid">
              <TextField
                label="Title"
                placeholder={nameOf(file)}
                maxLength={300}
                {...field('title')}
              />
              <TextField label="Licence" placeholder="e.g. CC BY 4.0" {...field('licence')} />
              <TextField label="Where it is from" {...field('source_note')} />
              <div className="field">
                <label htmlFor="subtitles-file">Subtitles, if you have some (.vtt or .srt)</label>
                <input
                  id="subtitles-file"
                  className="input"
                  type="file"
                  accept=".vtt,.srt,text/vtt"
                  disabled={sending.busy}
                  onChange={(event) => setSubtitles(event.target.files?.[0])}
                />
              </div>
            </div>
            {tooLarge && (
              <Notice kind="problem">
                <p>This file is larger than the {bytesText(limit)} that this server takes.</p>
              </Notice>
            )}
            {!sending.busy && (
              <div>
                <Button type="submit" disabled={tooLarge}>
                  Upload
                </Button>
              </div>
            )}
          </>
        )}
      </form>
      {sending.sending && <UploadProgress now={sending.sending} onStop={sending.stop} />}
      <Problem error={sending.error ?? open.error} />
    </section>
  );
}

function nameOf(file: File): string {
  return file.name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
