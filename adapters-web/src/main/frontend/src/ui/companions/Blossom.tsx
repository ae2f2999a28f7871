import { Arms, Eyes, Mouth, type Mood } from './face';

const fur = '#f3e9f7';
const shade = '#dccbe8';
const pink = '#f6b3c6';

/** Blossom the Bunny: a big sister with a flower at her ear. */
export function Blossom({ mood }: { mood: Mood }) {
  return (
    <>
      <g className="companion-ears">
        <g transform="rotate(-9 92 84)">
          <path d="M92 92c-24 -12 -28 -84 -6 -88s30 62 22 86z" fill={fur} />
          <path d="M92 82c-14 -12 -16 -62 -5 -66s18 46 12 64z" fill={pink} />
        </g>
        <g transform="rotate(10 148 84)">
          <path d="M148 92c24 -12 28 -84 6 -88s-30 62 -22 86z" fill={fur} />
          <path d="M148 82c14 -12 16 -62 5 -66s-18 46 -12 64z" fill={pink} />
        </g>
      </g>
      <ellipse cx="96" cy="252" rx="24" ry="12" fill={shade} />
      <ellipse cx="144" cy="252" rx="24" ry="12" fill={shade} />
      <path
        d="M120 160c36 0 52 40 52 66 0 20 -22 28 -52 28s-52 -8 -52 -28c0 -26 16 -66 52 -66z"
        fill="#7c5cb0"
      />
      <path
        d="M120 186c20 0 30 18 30 38 0 14 -12 22 -30 22s-30 -8 -30 -22c0 -20 10 -38 30 -38z"
        fill="#9476c6"
      />
      <Arms mood={mood} colour="#7c5cb0" hand={fur} />
      <g className="companion-head">
        <ellipse cx="120" cy="122" rx="66" ry="57" fill={fur} />
        <path
          d="M58 134c8 30 32 46 62 46s54 -16 62 -46c-4 40 -36 54 -62 54s-58 -14 -62 -54z"
          fill={shade}
          opacity=".7"
        />
        <ellipse cx="78" cy="140" rx="14" ry="9" fill={pink} opacity=".75" />
        <ellipse cx="162" cy="140" rx="14" ry="9" fill={pink} opacity=".75" />
        <Eyes x={120} y={114} gap={28} mood={mood} />
        <path d="M112 130h16q3 0 1 3l-7 8q-2 2 -4 0l-7 -8q-2 -3 1 -3z" fill="#e0708f" />
        <Mouth x={120} y={144} mood={mood} width={14} />
        {mood === 'idle' && (
          <path d="M115 151h10v9q-5 3 -10 0z" fill="#fff" stroke="#3b2a4a" strokeWidth="2" />
        )}
        <g transform="translate(166 80)">
          {[0, 72, 144, 216, 288].map((turn) => (
            <ellipse
              key={turn}
              cy="-10"
              rx="8"
              ry="11"
              fill="#ff9fb4"
              transform={`rotate(${turn})`}
            />
          ))}
          <circle r="7" fill="#ffd35c" />
        </g>
      </g>
    </>
  );
}
