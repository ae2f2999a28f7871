import { useRef } from 'react';
import type { ReviewVideo } from '../../api/types';
import { Button } from '../../ui/Button';
import { Notice, Problem } from '../../ui/Notice';
import { ReviewClip } from './ReviewClip';
import { SegmentCards } from './SegmentCards';
import type { Draft } from './studio';
import { useStudio } from './useStudio';

interface StudioProps {
  videoId: string;
  video: ReviewVideo | undefined;
  fromServer: Draft;
  kept: Draft | undefined;
  onReload: () => void;
}

export function Studio({ videoId, video, fromServer, kept, onReload }: StudioProps) {
  const player = useRef<HTMLVideoElement>(null);
  const studio = useStudio(videoId, fromServer, kept);
  const { draft, change, save, overwrite } = studio;
  const jump = (seconds: number) => {
    if (!player.current) return;
    player.current.currentTime = seconds;
    void player.current.play().catch(() => undefined);
  };
  const blank = draft.segments.some((segment) =>
    segment.cards.some((card) => !card.trashed && !(card.question.trim() && card.answer.trim())),
  );
  return (
    <div className="studio">
      <div className="studio-side">
        <ReviewClip video={video} player={player} />
        <div className="card stack">
          <Button
            disabled={save.busy || blank || (!studio.dirty && draft.version !== undefined)}
            onClick={() => void save.run()}
          >
            Save final questions
          </Button>
          {blank && <p className="muted">A question and its answer cannot be empty.</p>}
          <p role="status" className="muted">
            {statusText(studio.dirty, studio.savedAt)}
          </p>
          {studio.conflict ? (
            <Notice kind="problem">
              <p>
                Somebody else saved these questions in the meantime. Your changes are still here.
              </p>
              <div className="row">
                <Button size="small" disabled={overwrite.busy} onClick={() => void overwrite.run()}>
                  Save mine instead
                </Button>
                <Button
                  size="small"
                  look="plain"
                  onClick={() => {
                    studio.discard(fromServer);
                    onReload();
                  }}
                >
                  Take theirs
                </Button>
              </div>
              <Problem error={overwrite.error} />
            </Notice>
          ) : (
            <Problem error={save.error} />
          )}
          {kept && studio.dirty && (
            <Notice kind="hint">
              <p>These are changes you made earlier and did not save.</p>
              <div>
                <Button size="small" look="plain" onClick={() => studio.discard(fromServer)}>
                  Drop them
                </Button>
              </div>
            </Notice>
          )}
        </div>
      </div>
      <ol className="plain-list stack studio-segments">
        {draft.segments.map((segment, index) => (
          <li key={`${segment.start}-${segment.end}`} className="stack stack--tight">
            <SegmentCards
              videoId={videoId}
              segment={segment}
              index={index}
              onChange={change}
              onJump={video ? jump : undefined}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function statusText(dirty: boolean, savedAt: Date | undefined): string {
  if (dirty) return 'Not saved yet. Your changes are kept in this browser.';
  return savedAt ? `Saved at ${savedAt.toLocaleTimeString()}.` : 'Nothing changed.';
}
