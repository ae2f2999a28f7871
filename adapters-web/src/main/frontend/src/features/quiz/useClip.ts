import { useCallback, useMemo, useRef, useState } from 'react';

export interface Clip {
  time: number;
  duration: number;
  playing: boolean;
  volume: number;
  failed: boolean;
  attach: (element: HTMLVideoElement | null) => void;
  element: () => HTMLVideoElement | null;
  play: () => void;
  pause: () => void;
  seek: (seconds: number) => void;
  setVolume: (volume: number) => void;
  /** Spread on the <video>. */
  events: {
    onTimeUpdate: () => void;
    onDurationChange: () => void;
    onVolumeChange: () => void;
    onError: () => void;
  };
  setPlaying: (playing: boolean) => void;
}

/** The state of a <video> element and the hands to move it. */
export function useClip(): Clip {
  const ref = useRef<HTMLVideoElement | null>(null);
  const [time, setTime] = useState(0);
  const [duration, setDuration] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [volume, setVolumeState] = useState(1);
  const [failed, setFailed] = useState(false);

  const attach = useCallback((element: HTMLVideoElement | null) => {
    ref.current = element;
  }, []);
  const element = useCallback(() => ref.current, []);
  const play = useCallback(() => {
    // A browser may refuse to start without a tap; the play button is still there then.
    ref.current?.play().catch(() => setPlaying(false));
  }, []);
  const pause = useCallback(() => ref.current?.pause(), []);
  const seek = useCallback((seconds: number) => {
    if (!ref.current) return;
    ref.current.currentTime = seconds;
    setTime(seconds);
  }, []);
  const setVolume = useCallback((level: number) => {
    if (ref.current) ref.current.volume = level;
  }, []);
  const events = useMemo(
    () => ({
      onTimeUpdate: () => setTime(ref.current?.currentTime ?? 0),
      onDurationChange: () => {
        const value = ref.current?.duration ?? 0;
        setDuration(Number.isFinite(value) ? value : 0);
      },
      onVolumeChange: () => setVolumeState(ref.current?.volume ?? 1),
      onError: () => setFailed(true),
    }),
    [],
  );
  return {
    time,
    duration,
    playing,
    volume,
    failed,
    attach,
    element,
    play,
    pause,
    seek,
    setVolume,
    events,
    setPlaying,
  };
}
