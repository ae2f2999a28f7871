import type { Stars } from '../../api/types';

/** What the companion says: praise for watching, trying and finding out, in this order. */
export function starWords({ stars, tries, videos }: Stars): string[] {
  if (videos.length === 0) return ['Your stars will shine here.', 'Come, let us watch a video!'];
  if (tries === 0) return ['I like watching with you!', 'Watching well is how it begins.'];
  const lines = [`You gave ${tries} ${tries === 1 ? 'answer' : 'answers'}!`];
  if (stars > 0) lines.push(`You found ${stars} ${stars === 1 ? 'star' : 'stars'}. Hooray!`);
  lines.push(stars > 0 ? 'I am proud of you.' : 'You kept on thinking. That is how we learn!');
  return lines;
}

export function starLabel(stars: number, tries: number): string {
  if (stars > 0) return stars === 1 ? '1 star' : `${stars} stars`;
  return tries > 0 ? 'You tried!' : 'You watched it!';
}
