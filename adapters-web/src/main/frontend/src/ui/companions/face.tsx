export type Mood = 'idle' | 'asking' | 'happy';

interface EyesProps {
  x: number;
  y: number;
  gap: number;
  mood: Mood;
}

const ink = '#3b2a4a';

/** Two eyes around (x, y): open and blinking, or closed with joy. */
export function Eyes({ x, y, gap, mood }: EyesProps) {
  const left = x - gap;
  const right = x + gap;
  if (mood === 'happy') {
    return (
      <g fill="none" stroke={ink} strokeWidth="5.5" strokeLinecap="round">
        <path d={`M${left - 10} ${y + 4}q10 -14 20 0`} />
        <path d={`M${right - 10} ${y + 4}q10 -14 20 0`} />
      </g>
    );
  }
  const lift = mood === 'asking' ? -3 : 0;
  return (
    <g className="companion-eyes">
      {[left, right].map((cx) => (
        <g key={cx}>
          <ellipse cx={cx} cy={y} rx="9" ry="11.5" fill={ink} />
          <circle cx={cx + 3} cy={y - 4 + lift} r="3.4" fill="#fff" />
          <circle cx={cx - 3} cy={y + 4} r="1.7" fill="#fff" opacity=".8" />
        </g>
      ))}
    </g>
  );
}

interface MouthProps {
  x: number;
  y: number;
  mood: Mood;
  width?: number;
}

export function Mouth({ x, y, mood, width = 16 }: MouthProps) {
  if (mood === 'idle') {
    return (
      <path
        d={`M${x - width} ${y}q${width / 2} ${width * 0.7} ${width} 0q${width / 2} ${width * 0.7} ${width} 0`}
        fill="none"
        stroke={ink}
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    );
  }
  const w = mood === 'happy' ? width * 1.15 : width * 0.75;
  const h = mood === 'happy' ? width * 1.35 : width;
  return (
    <g className={mood === 'asking' ? 'companion-talk' : undefined}>
      <path
        d={`M${x - w} ${y - 1}q${w} 6 ${w * 2} 0q${-w * 0.1} ${h} ${-w} ${h}t${-w} ${-h}z`}
        fill="#7a2f43"
        stroke={ink}
        strokeWidth="3.5"
        strokeLinejoin="round"
      />
      <ellipse cx={x} cy={y + h * 0.76} rx={w * 0.48} ry={h * 0.2} fill="#f58ea0" />
    </g>
  );
}

interface ArmsProps {
  mood: Mood;
  colour: string;
  hand: string;
}

/** Arms hang when idle, one waves when asking, both go up when happy. */
export function Arms({ mood, colour, hand }: ArmsProps) {
  const up = (side: 1 | -1) => (
    <g transform={side === -1 ? 'translate(240 0) scale(-1 1)' : undefined}>
      <g className="companion-wave">
        <path
          d="M164 196q30 -8 40 -40"
          stroke={colour}
          strokeWidth="20"
          strokeLinecap="round"
          fill="none"
        />
        <circle cx="205" cy="152" r="13" fill={hand} />
      </g>
    </g>
  );
  const down = (side: 1 | -1) => (
    <g transform={side === -1 ? 'translate(240 0) scale(-1 1)' : undefined}>
      <path
        d="M162 196q20 8 20 34"
        stroke={colour}
        strokeWidth="20"
        strokeLinecap="round"
        fill="none"
      />
      <circle cx="182" cy="232" r="12" fill={hand} />
    </g>
  );
  return (
    <g>
      {mood === 'happy' ? up(-1) : down(-1)}
      {mood === 'idle' ? down(1) : up(1)}
    </g>
  );
}
