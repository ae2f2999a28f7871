import { useState, type DragEvent } from 'react';
import type { Change } from './actions';
import type { Card } from './cards';

/** A card is dragged within its part only; the part is in the kind of what is dragged. */
const kindOf = (segment: string) => `application/x-piggyback-${segment}`;

/** Ranking by pointer: a card takes the place of the one that it is dropped on. */
export function useCardDrag(
  segment: string,
  card: Card,
  rank: number | undefined,
  change: (change: Change) => void,
) {
  const [over, setOver] = useState(false);
  const kind = kindOf(segment);
  const takes = (event: DragEvent) => rank !== undefined && event.dataTransfer.types.includes(kind);
  return {
    over,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(kind, card.key);
      event.dataTransfer.effectAllowed = 'move';
      const element = event.currentTarget.closest('li');
      if (element) event.dataTransfer.setDragImage(element, 20, 20);
    },
    onDragOver: (event: DragEvent) => {
      if (!takes(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!takes(event) || rank === undefined) return;
      event.preventDefault();
      change({ type: 'rank', segment, key: event.dataTransfer.getData(kind), rank });
    },
  };
}
