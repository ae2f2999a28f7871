import { useEffect, useState } from 'react';
import type { Player } from './player';

const events = ['timeupdate', 'seeking', 'seeked', 'loadedmetadata'];

/** The second that the video shows. */
export function useVideoTime(player: Player): number {
  const [time, setTime] = useState(0);
  useEffect(() => {
    const video = player.current;
    if (!video) return undefined;
    const look = () => setTime(video.currentTime);
    events.forEach((event) => video.addEventListener(event, look));
    return () => events.forEach((event) => video.removeEventListener(event, look));
  }, [player]);
  return time;
}
