import { useDeferredValue, useRef, useState } from 'react';
import type { ReviewVideo, SegmentDraft } from '../../../api/types';
import { CheckField } from '../../../ui/Field';
import { ExchangeBox } from '../ExchangeBox';
import { useKeptWordings } from './companions/useKeptWordings';
import { WordingsContext } from './companions/wordings';
import { WriteAll } from './companions/WriteAll';
import { ConflictDialog } from './ConflictDialog';
import { idOf, type Draft } from './draft';
import { HistoryDialog } from './HistoryDialog';
import { HelpDialog } from './HelpDialog';
import type { Kept } from './keep';
import { Part } from './Part';
import { partState } from './progress';
import { ReviewClip } from './ReviewClip';
import { ReviewProgress } from './ReviewProgress';
import { SaveLine } from './SaveLine';
import { SkipDialog } from './SkipDialog';
import { StudioTools } from './StudioTools';
import { TimeLine } from './TimeLine';
import { useActs } from './useActs';
import { useCommands } from './useCommands';
import { useCurrent } from './useCurrent';
import { useSingleKeys } from './useSingleKeys';
import { useStudio } from './useStudio';

interface StudioProps {
  who: string;
  videoId: string;
  video: ReviewVideo | undefined;
  server: Draft;
  submitted: SegmentDraft[];
  kept: Kept | undefined;
  loginPath: string;
}

const FIRST_DRAWN = 6;

/** The video and the questions of its parts on one screen. */
export function Studio(props: StudioProps) {
  const { videoId, video, loginPath } = props;
  const player = useRef<HTMLVideoElement>(null);
  const { state, dispatch, change, reload } = useStudio(props);
  const segments = state.history.present;
  const current = useCurrent(segments, player);
  const [openOnly, setOpenOnly] = useState(false);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [help, setHelp] = useState(false);
  const [past, setPast] = useState(false);
  const shown = openOnly
    ? segments.filter((one) => one === current.segment || partState(one) === 'open')
    : segments;
  // What is in view comes first; the rest of a long video follows when there is time.
  const drawn = useDeferredValue(shown.length, FIRST_DRAWN);
  const { acts, run, editing, skipping, closeSkip } = useActs({
    segments,
    shown,
    current,
    player,
    hasVideo: video !== undefined,
    change,
    onUndo: () => dispatch({ type: 'undo', now: Date.now() }),
    onRedo: () => dispatch({ type: 'redo', now: Date.now() }),
    onSave: () => dispatch({ type: 'saveNow' }),
    onHelp: () => setHelp(true),
  });
  useCommands(run, singleKeys);
  const wordings = useKeptWordings(props.who, videoId);
  const currentId = current.segment && idOf(current.segment);
  return (
    <WordingsContext value={wordings}>
      <div className="studio">
        <div className="studio-side">
          <div className="studio-watch">
            <ReviewClip video={video} player={player} />
            <TimeLine
              segments={segments}
              current={current.segment}
              duration={video?.duration ?? 0}
              player={player}
              onGo={acts.go}
            />
          </div>
          <div className="card stack stack--tight">
            <ReviewProgress
              segments={segments}
              onApproveBest={() => change({ type: 'approveBest' })}
            />
            <CheckField
              label="Only parts still to decide"
              checked={openOnly}
              onChange={(event) => setOpenOnly(event.target.checked)}
            />
            <StudioTools history={state.history} run={run} onVersions={() => setPast(true)} />
            <SaveLine
              save={state.save}
              takenOver={state.takenOver}
              title={video?.title ?? videoId}
              segments={segments}
              loginPath={loginPath}
              onSave={() => run({ do: 'save' })}
              onNoticed={() => dispatch({ type: 'noticed' })}
            />
            <WriteAll segments={segments} />
          </div>
          <ExchangeBox
            videoId={videoId}
            saved={state.save.kind === 'clean'}
            second={() => Math.floor(player.current?.currentTime ?? 0)}
            onImported={reload}
          />
        </div>
        <ol className="plain-list studio-parts" aria-label="Parts of the video">
          {shown.slice(0, drawn).map((segment) => {
            const id = idOf(segment);
            return (
              <Part
                key={id}
                segment={segment}
                videoId={videoId}
                current={id === currentId}
                card={id === currentId ? current.card : undefined}
                editing={
                  editing && segment.cards.some((c) => c.key === editing) ? editing : undefined
                }
                acts={acts}
              />
            );
          })}
          {shown.length === 0 && <li className="muted">Every part is decided.</li>}
        </ol>
        {skipping && <SkipDialog segment={skipping} change={change} onClose={closeSkip} />}
        {state.theirs && <ConflictDialog videoId={videoId} state={state} dispatch={dispatch} />}
        {past && (
          <HistoryDialog
            videoId={videoId}
            version={state.base.version}
            saved={state.save.kind === 'clean'}
            onRestored={reload}
            onClose={() => setPast(false)}
          />
        )}
        {help && (
          <HelpDialog
            singleKeys={singleKeys}
            onSingleKeys={setSingleKeys}
            onClose={() => setHelp(false)}
          />
        )}
      </div>
    </WordingsContext>
  );
}
