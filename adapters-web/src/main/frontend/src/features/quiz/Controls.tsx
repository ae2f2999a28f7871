import { Icon } from '../../ui/icons';
import type { Clip } from './useClip';

interface ControlsProps {
  clip: Clip;
  /** Absent when the video has no captions. */
  captions: boolean | undefined;
  onCaptions: () => void;
  onToggle: () => void;
  onRestart: () => void;
  onFullScreen: () => void;
}

export function Controls(props: ControlsProps) {
  const { clip, captions, onCaptions, onToggle, onRestart, onFullScreen } = props;
  return (
    <div className="controls" role="group" aria-label="Video buttons">
      <button
        type="button"
        className="control"
        onClick={onRestart}
        aria-label="Watch this bit again"
      >
        <Icon name="restart" />
      </button>
      <button
        type="button"
        className="control control--play"
        onClick={onToggle}
        aria-label={clip.playing ? 'Pause' : 'Play'}
      >
        <Icon name={clip.playing ? 'pause' : 'play'} />
      </button>
      {captions !== undefined && (
        <button
          type="button"
          className="control"
          aria-label="Words on the video"
          aria-pressed={captions}
          onClick={onCaptions}
        >
          <Icon name="captions" />
        </button>
      )}
      <label className="control-volume">
        <Icon name="sound" />
        <span className="visually-hidden">Loudness</span>
        <input
          type="range"
          min={0}
          max={1}
          step={0.1}
          value={clip.volume}
          onChange={(event) => clip.setVolume(Number(event.target.value))}
        />
      </label>
      <button type="button" className="control" onClick={onFullScreen} aria-label="Full screen">
        <Icon name="full" />
      </button>
    </div>
  );
}
