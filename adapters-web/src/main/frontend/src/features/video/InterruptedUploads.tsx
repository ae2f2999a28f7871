import { useRef } from 'react';
import type { Upload } from '../../api/types';
import { upload as api } from '../../api/upload';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Notice';
import { bytesText } from '../../util/bytes';
import { dateText } from '../../util/time';
import { useAction } from '../../util/useAction';

interface InterruptedUploadsProps {
  uploads: Upload[];
  onResume: (upload: Upload, file: File) => void;
  onDiscard: () => void;
}

/** Uploads that broke off: the browser does not keep the file, so the person gives it once more. */
export function InterruptedUploads({ uploads, onResume, onDiscard }: InterruptedUploadsProps) {
  if (uploads.length === 0) return null;
  return (
    <ul className="plain-list stack stack--tight" aria-label="Interrupted uploads">
      {uploads.map((one) => (
        <Interrupted key={one.id} one={one} onResume={onResume} onDiscard={onDiscard} />
      ))}
    </ul>
  );
}

function Interrupted({
  one,
  onResume,
  onDiscard,
}: { one: Upload } & Omit<InterruptedUploadsProps, 'uploads'>) {
  const input = useRef<HTMLInputElement>(null);
  const discard = useAction(async () => {
    await api.discard(one.id);
    onDiscard();
  });
  const choose = useAction((file: File) => {
    if (file.size !== one.size) throw new Error('another file');
    onResume(one, file);
    return Promise.resolve();
  });
  return (
    <li className="interrupted stack stack--tight">
      <strong className="break">{one.file_name}</strong>
      <span className="muted">
        Interrupted at {Math.floor((100 * one.received) / one.size)} % of {bytesText(one.size)}.
        Kept until {dateText(one.expires_at)}.
      </span>
      {choose.error !== undefined && (
        <span role="alert">This is another file. Please choose the one that was interrupted.</span>
      )}
      <Problem error={discard.error} />
      <div className="row">
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={`The file ${one.file_name} once more`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void choose.run(file);
          }}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          Choose the file and go on
        </Button>
        <Button
          look="quiet"
          size="small"
          disabled={discard.busy}
          onClick={() => void discard.run()}
        >
          Discard
        </Button>
      </div>
    </li>
  );
}
