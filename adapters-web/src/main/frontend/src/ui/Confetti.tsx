import './confetti.css';

/** A short shower of paper bits; nothing moves for people who asked for less motion. */
export function Confetti() {
  return (
    <div className="confetti" aria-hidden="true">
      {Array.from({ length: 28 }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
