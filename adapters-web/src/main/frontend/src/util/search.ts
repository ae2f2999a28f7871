/** What a person types to find somebody: every word must occur; case and accents do not matter. */
export function finder(query: string): (text: string) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const where = folded(text);
    return words.every((word) => where.includes(word));
  };
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
