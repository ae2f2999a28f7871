import type { CompanionKey } from '../../api/types';
import { companions } from '../../util/companions';
import { Ash } from './Ash';
import { Blossom } from './Blossom';
import './companions.css';
import type { Mood } from './face';
import { Pippa } from './Pippa';

const drawings = { bunny: Blossom, pig: Pippa, alligator: Ash };

interface CompanionProps {
  who: CompanionKey;
  mood?: Mood;
  /** The drawing stands beside the companion's written name: hide it from screen readers. */
  decorative?: boolean;
  className?: string;
}

export function Companion({
  who,
  mood = 'idle',
  decorative = false,
  className = '',
}: CompanionProps) {
  const Drawing = drawings[who];
  const naming = decorative
    ? { 'aria-hidden': true }
    : { role: 'img', 'aria-label': companions[who].name };
  return (
    <svg
      {...naming}
      viewBox="0 0 240 264"
      className={`companion companion--${mood} ${className}`}
      focusable="false"
    >
      <ellipse cx="120" cy="256" rx="72" ry="7" fill="#3b2a4a" opacity=".1" />
      <g className="companion-body">
        <Drawing mood={mood} />
      </g>
    </svg>
  );
}
