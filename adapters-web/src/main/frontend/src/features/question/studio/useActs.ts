import { useEffect, useMemo, useRef, useState } from 'react';
import { newId } from '../../../util/ids';
import type { Change } from './actions';
import type { StudioActs } from './acts';
import type { Card } from './cards';
import { approval, trashing } from './decide';
import { idOf, type StudioSegment } from './draft';
import type { Command } from './keys';
import { playFrom, playOrPause, type Player } from './player';
import { nextOpen, partAt } from './progress';
import { stepFrom, type useCurrent } from './useCurrent';

interface ActsInput {
  segments: readonly StudioSegment[];
  /** Those that the page shows. */
  shown: readonly StudioSegment[];
  current: ReturnType<typeof useCurrent>;
  player: Player;
  hasVideo: boolean;
  change: (change: Change) => void;
  onUndo: () => void;
  onRedo: () => void;
  onSave: () => void;
  onHelp: () => void;
}

/** What can be done on the page, by pointer and by key. */
export function useActs(input: ActsInput) {
  const { segments, shown, current, player, hasVideo, change } = input;
  const [editing, setEditing] = useState<string>();
  const [skippingId, setSkipping] = useState<string>();
  const skipping = segments.find((segment) => idOf(segment) === skippingId);

  const newest = useRef({ segments, current });
  useEffect(() => {
    newest.current = { segments, current };
  });
  const acts: StudioActs = useMemo(
    () => ({
      change,
      jump: hasVideo ? (second) => playFrom(player, second) : undefined,
      go: (id, card) => {
        const segment = newest.current.segments.find((one) => idOf(one) === id);
        if (segment) newest.current.current.go(segment, card, false);
      },
      edit: setEditing,
      skip: setSkipping,
    }),
    [change, hasVideo, player],
  );

  const go = (to: { segment: StudioSegment; card: string | undefined } | undefined) => {
    if (!to) return;
    setEditing(undefined);
    current.go(to.segment, to.card, true);
  };
  const ask = () => {
    const second = Math.floor(player.current?.currentTime ?? 0);
    const segment = partAt(segments, second);
    if (!segment) return;
    player.current?.pause();
    const key = newId();
    const askAt = Math.min(segment.end, Math.max(segment.start, second));
    change({ type: 'addOwn', segment: idOf(segment), key, askAt });
    current.go(segment, key, false);
    setEditing(key);
  };

  const { segment } = current;
  const card = segment?.cards.find((one) => one.key === current.card);
  const onPart = (act: (part: StudioSegment) => void) => () => segment && act(segment);
  const onCard = (act: (part: StudioSegment, card: Card) => void) => () =>
    segment && card && act(segment, card);
  const step = (by: 1 | -1) => onPart((part) => go(stepFrom(shown, part, current.card, by)));
  const table: Record<Exclude<Command['do'], 'rank'>, () => void> = {
    undo: input.onUndo,
    redo: input.onRedo,
    save: input.onSave,
    help: input.onHelp,
    ask,
    play: () => playOrPause(player),
    next: step(1),
    previous: step(-1),
    nextOpen: onPart((part) => {
      const open = nextOpen(segments, segments.indexOf(part));
      go(open && { segment: open, card: open.cards[0]?.key });
    }),
    skip: onPart((part) => {
      if (part.skipped === undefined) setSkipping(idOf(part));
      else change({ type: 'skip', segment: idOf(part), reason: undefined });
    }),
    approve: onCard((part, one) => change(approval(part, one))),
    trash: onCard((part, one) => change(trashing(part, one))),
    edit: onCard((_, one) => {
      if (!one.trashed) setEditing(one.key);
    }),
    // The same as pressing the card's own button.
    rewrite: onCard((_, one) => {
      const element = document.getElementById(`card-${one.key}`);
      element?.querySelector<HTMLElement>('[data-key=rewrite]')?.click();
    }),
  };
  const rank = (to: number) =>
    onCard((part, one) => {
      if (!one.trashed) change({ type: 'rank', segment: idOf(part), key: one.key, rank: to });
    });
  const run = (command: Command) =>
    command.do === 'rank' ? rank(command.rank)() : table[command.do]();
  return { acts, run, editing, skipping, closeSkip: () => setSkipping(undefined) };
}
