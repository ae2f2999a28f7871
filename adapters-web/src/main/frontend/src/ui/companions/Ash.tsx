import { Arms, Eyes, type Mood } from './face';

const green = '#86bf7f';
const dark = '#5c9a5c';
const cream = '#f6efcf';

/** Ash the Alligator: a gentle grandparent with round glasses and a scarf. */
export function Ash({ mood }: { mood: Mood }) {
  return (
    <>
      <path
        className="companion-tail"
        d="M160 232q48 14 62 -26q6 44 -30 48q-24 2 -44 -6z"
        fill={dark}
      />
      <ellipse cx="94" cy="252" rx="24" ry="11" fill={dark} />
      <ellipse cx="146" cy="252" rx="24" ry="11" fill={dark} />
      <path
        d="M120 156c36 0 54 40 54 66 0 22 -22 30 -54 30s-54 -8 -54 -30c0 -26 18 -66 54 -66z"
        fill={green}
      />
      <path
        d="M120 178c22 0 34 20 34 40 0 18 -14 28 -34 28s-34 -10 -34 -28c0 -20 12 -40 34 -40z"
        fill={cream}
      />
      <path d="M92 212h56M90 226h60" stroke="#dccf9c" strokeWidth="4" strokeLinecap="round" />
      <Arms mood={mood} colour={green} hand={dark} />
      <g className="companion-head">
        <path
          d="M74 66q8 -16 16 0q8 -16 16 0q8 -16 16 0q8 -16 16 0q8 -16 16 0q6 -12 12 4l-8 20h-76l-8 -20z"
          fill={dark}
        />
        <circle cx="88" cy="82" r="28" fill={green} />
        <circle cx="152" cy="82" r="28" fill={green} />
        <path
          d="M120 72c40 0 64 22 68 52c3 26 -24 46 -68 46s-71 -20 -68 -46c4 -30 28 -52 68 -52z"
          fill={green}
        />
        <circle cx="104" cy="120" r="4" fill={dark} />
        <circle cx="136" cy="120" r="4" fill={dark} />
        <Snout mood={mood} />
        <circle cx="88" cy="84" r="19" fill="#fff" />
        <circle cx="152" cy="84" r="19" fill="#fff" />
        <Eyes x={120} y={85} gap={32} mood={mood} />
        <g fill="none" stroke="#7a4a21" strokeWidth="5">
          <circle cx="88" cy="84" r="22" />
          <circle cx="152" cy="84" r="22" />
          <path d="M110 82q10 -7 20 0" />
        </g>
      </g>
      <path d="M76 164q44 26 88 0l4 16q-48 28 -96 0z" fill="#e0683c" />
      <path d="M142 182l20 -4 8 36 -18 6z" fill="#c9552c" />
    </>
  );
}

function Snout({ mood }: { mood: Mood }) {
  if (mood === 'idle') {
    return (
      <g>
        <path
          d="M62 140q58 30 116 0"
          fill="none"
          stroke="#3b2a4a"
          strokeWidth="4.5"
          strokeLinecap="round"
        />
        <path d="M78 148l6 9 6 -5zM150 152l6 5 6 -9z" fill="#fff" />
        <ellipse cx="62" cy="134" rx="10" ry="7" fill="#e99a7a" opacity=".55" />
        <ellipse cx="178" cy="134" rx="10" ry="7" fill="#e99a7a" opacity=".55" />
      </g>
    );
  }
  const open = mood === 'happy' ? 26 : 17;
  return (
    <g className={mood === 'asking' ? 'companion-talk' : undefined}>
      <path
        d={`M66 136q54 20 108 0q-8 ${open} -54 ${open}t-54 ${-open}z`}
        fill="#7a2f43"
        stroke="#3b2a4a"
        strokeWidth="4"
        strokeLinejoin="round"
      />
      <path d="M80 141l6 9 7 -6zM147 144l7 6 6 -9z" fill="#fff" />
      <path
        d={`M96 ${134 + open}q24 -10 48 0q-24 10 -48 0z`}
        fill="#f58ea0"
        opacity={mood === 'happy' ? 1 : 0}
      />
      <ellipse cx="60" cy="132" rx="10" ry="7" fill="#e99a7a" opacity=".6" />
      <ellipse cx="180" cy="132" rx="10" ry="7" fill="#e99a7a" opacity=".6" />
    </g>
  );
}
