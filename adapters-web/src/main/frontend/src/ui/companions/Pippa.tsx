import { Arms, Eyes, Mouth, type Mood } from './face';

const skin = '#f9b8c5';
const deep = '#ee90a5';

/** Pippa the Pig: a best friend of the same age, in a sunny shirt. */
export function Pippa({ mood }: { mood: Mood }) {
  return (
    <>
      <path
        className="companion-tail"
        d="M170 222c22 6 26 -18 12 -18s-8 22 10 18"
        fill="none"
        stroke={deep}
        strokeWidth="7"
        strokeLinecap="round"
      />
      <rect x="84" y="236" width="26" height="22" rx="10" fill={deep} />
      <rect x="130" y="236" width="26" height="22" rx="10" fill={deep} />
      <path
        d="M120 156c40 0 56 40 56 66 0 20 -24 26 -56 26s-56 -6 -56 -26c0 -26 16 -66 56 -66z"
        fill="#ffc94a"
      />
      <path d="M68 206q52 18 104 0l4 16q-56 20 -112 0z" fill="#fff3d0" />
      <path d="M65 232q55 18 110 0q-6 12 -24 15q-31 4 -62 0q-18 -3 -24 -15z" fill="#fff3d0" />
      <Arms mood={mood} colour="#ffc94a" hand={skin} />
      <g className="companion-ears">
        <path d="M66 88c-20 -20 -24 -46 -14 -52s36 6 48 26z" fill={deep} />
        <path d="M174 88c20 -20 24 -46 14 -52s-36 6 -48 26z" fill={deep} />
        <path d="M70 78c-10 -12 -14 -28 -8 -31s22 6 28 18z" fill="#f7a6b7" />
        <path d="M170 78c10 -12 14 -28 8 -31s-22 6 -28 18z" fill="#f7a6b7" />
      </g>
      <g className="companion-head">
        <ellipse cx="120" cy="116" rx="70" ry="62" fill={skin} />
        <ellipse cx="70" cy="134" rx="15" ry="10" fill="#f47f99" opacity=".5" />
        <ellipse cx="170" cy="134" rx="15" ry="10" fill="#f47f99" opacity=".5" />
        <Eyes x={120} y={98} gap={32} mood={mood} />
        <ellipse cx="120" cy="126" rx="27" ry="19" fill={deep} />
        <ellipse cx="120" cy="122" rx="23" ry="13" fill="#f3a0b2" opacity=".7" />
        <ellipse cx="110" cy="126" rx="5" ry="7" fill="#8c3a50" />
        <ellipse cx="130" cy="126" rx="5" ry="7" fill="#8c3a50" />
        <Mouth x={120} y={153} mood={mood} width={15} />
        <path
          d="M106 56q6 -18 14 -4q4 -14 14 0"
          fill="none"
          stroke={deep}
          strokeWidth="6"
          strokeLinecap="round"
        />
      </g>
    </>
  );
}
