const icons: Record<string, string> = {
  pig: '🐷',
  fox: '🦊',
  owl: '🦉',
  cat: '🐱',
  bear: '🐻',
  rabbit: '🐰',
  lion: '🦁',
  penguin: '🐧',
  simba: '👑',
  nemo: '🐠',
  walle: '🤖',
  moana: '🌊',
  elsa: '❄️',
  spiderman: '🕷️',
  mickey: '🐭',
  pooh: '🍯',
  chase: '🚓',
  spongebob: '🧽',
  turtle: '🐢',
  bluey: '🐶',
  hellokitty: '🎀',
  mlp: '🦄',
  peppa: '🐽',
  mario: '🍄',
  dino: '🦖',
  empoleon: '🐟',
};

export const childIconKeys: readonly string[] = Object.keys(icons);

export function childIcon(key: string | null | undefined): string {
  return icons[key ?? ''] ?? '🙂';
}
