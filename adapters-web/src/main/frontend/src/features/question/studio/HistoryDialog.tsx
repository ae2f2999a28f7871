import { useCallback, useState } from 'react';
import { question } from '../../../api/question';
import type { QuestionVersion } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Load } from '../../../ui/Loading';
import { Problem } from '../../../ui/Notice';
import { dateText } from '../../../util/time';
import { useAction } from '../../../util/useAction';
import { useLoad } from '../../../util/useLoad';
import { draftFrom, type StudioSegment } from './draft';
import { ReadOnlyParts } from './ReadOnlyParts';
import { changesText } from './versions';

interface HistoryDialogProps {
  videoId: string;
  /** The version on the table. */
  version: number;
  /** Everything of the table is saved. */
  saved: boolean;
  onRestored: () => Promise<void>;
  onClose: () => void;
}

/** Every save of the video's questions: who, when, what; to be looked at and restored. */
export function HistoryDialog({
  videoId,
  version,
  saved,
  onRestored,
  onClose,
}: HistoryDialogProps) {
  const load = useCallback((signal: AbortSignal) => question.versions(videoId, signal), [videoId]);
  const all = useLoad(load);
  const [seen, setSeen] = useState<{ version: number; segments: readonly StudioSegment[] }>();
  const look = useAction(async (number: number) => {
    const { segments } = draftFrom(await question.version(videoId, number), []);
    setSeen({ version: number, segments });
  });
  const restore = useAction(async (number: number) => {
    await question.restore(videoId, number, version);
    await onRestored();
    onClose();
  });
  const busy = look.busy || restore.busy;
  if (seen) {
    return (
      <Dialog title={`Version ${seen.version}`} onClose={() => setSeen(undefined)}>
        <ReadOnlyParts segments={seen.segments} />
        <Problem error={restore.error} />
        <div className="row">
          <Button disabled={!saved || busy} onClick={() => void restore.run(seen.version)}>
            Restore this version
          </Button>
          <Button look="plain" onClick={() => setSeen(undefined)}>
            Back to all versions
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title="Versions of these questions" onClose={onClose}>
      <p className="muted">
        Each save is a version. Restoring one makes a new version of it; nothing is thrown away.
        {!saved && ' You can restore one as soon as your changes are saved.'}
      </p>
      <Problem error={look.error ?? restore.error} />
      <Load from={all}>
        {({ versions }) => (
          <ol className="plain-list stack stack--tight">
            {versions.length === 0 && <li>Nothing was saved yet.</li>}
            {versions.map((one) => (
              <li key={one.version} className="row row--between version">
                <About version={one} newest={one === versions[0]} />
                <span className="row">
                  <Button
                    look="plain"
                    size="small"
                    disabled={busy}
                    onClick={() => void look.run(one.version)}
                  >
                    Look at {one.version}
                  </Button>
                  {one !== versions[0] && (
                    <Button
                      look="quiet"
                      size="small"
                      disabled={!saved || busy}
                      onClick={() => void restore.run(one.version)}
                    >
                      Restore {one.version}
                    </Button>
                  )}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Load>
    </Dialog>
  );
}

function About({ version, newest }: { version: QuestionVersion; newest: boolean }) {
  return (
    <span className="grow">
      <strong>
        {dateText(version.saved_at)}, <bdi>{version.saved_by_name}</bdi>
      </strong>{' '}
      {newest && <span className="badge badge--good">now</span>}
      <br />
      <span className="muted">
        {changesText(version.changes)}
        {version.restored_from != null && ` (version ${version.restored_from} restored)`}
      </span>
    </span>
  );
}
