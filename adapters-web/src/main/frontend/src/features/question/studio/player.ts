import type { RefObject } from 'react';

export type Player = RefObject<HTMLVideoElement | null>;

export function seek(player: Player, second: number): void {
  if (player.current) player.current.currentTime = second;
}

export function playFrom(player: Player, second: number): void {
  seek(player, second);
  play(player);
}

export function playOrPause(player: Player): void {
  if (player.current?.paused) play(player);
  else player.current?.pause();
}

/** A browser may refuse to play before the person touched the page. */
function play(player: Player): void {
  player.current?.play().catch(() => undefined);
}
