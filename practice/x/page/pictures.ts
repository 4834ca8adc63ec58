import { chance, hash, pick } from '../../world/chance.ts';

const palettes: readonly [Palette, ...Palette[]] = [
  ['#0f3d4c', '#e8a87c', '#fbe3c8'],
  ['#27374d', '#9db2bf', '#dde6ed'],
  ['#3f2e3e', '#a78295', '#efe1d1'],
  ['#1b4332', '#74c69d', '#d8f3dc'],
  ['#4a1942', '#ea526f', '#ffd6a5'],
  ['#2b2d42', '#ef8354', '#edf2f4'],
  ['#5f0f40', '#fb8b24', '#ffe8d6'],
  ['#264653', '#2a9d8f', '#e9c46a'],
];
type Palette = readonly [dark: string, middle: string, light: string];

const kept = new Map<string, string>();

/** Nothing is loaded from anywhere: every picture is drawn from its name, and always the same for that name. */
function drawn(name: string, draw: () => string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const address = `data:image/svg+xml,${encodeURIComponent(draw())}`;
  kept.set(name, address);
  return address;
}

/** A profile picture: two colours and the first letter of the name. */
export function avatarPicture(key: string, name: string): string {
  return drawn(`avatar:${key}`, () => {
    const [dark, middle, light] = pick(palettes, chance(hash(key))());
    const letter = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? '·';
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${middle}"/><stop offset="1" stop-color="${dark}"/></linearGradient></defs><rect width="40" height="40" fill="url(#g)"/><text x="20" y="21" fill="${light}" font-family="system-ui,sans-serif" font-size="18" font-weight="600" text-anchor="middle" dominant-baseline="central">${letter.replace(/[<&]/g, '')}</text></svg>`;
  });
}

/** A picture of a post: hills, a sun and weather, different for every name. */
export function postPicture(name: string): string {
  return drawn(`picture:${name}`, () => {
    const roll = chance(hash(name));
    const [dark, middle, light] = pick(palettes, roll());
    const hill = (height: number, colour: string, opacity: number) => {
      const [a, b, c] = [roll(), roll(), roll()].map((part) => height + part * 60);
      return `<path d="M0 ${a}C100 ${b} 180 ${c} 320 ${a}S520 ${b} 600 ${c}V340H0z" fill="${colour}" opacity="${opacity}"/>`;
    };
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 340" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${middle}"/><stop offset="1" stop-color="${light}"/></linearGradient></defs><rect width="600" height="340" fill="url(#s)"/><circle cx="${80 + roll() * 440}" cy="${60 + roll() * 90}" r="${22 + roll() * 30}" fill="${light}"/>${hill(150, dark, 0.35)}${hill(190, dark, 0.6)}${hill(240, dark, 0.95)}</svg>`;
  });
}

/** An emoji as the picture that X puts in its place. */
export function emojiPicture(emoji: string): string {
  return drawn(
    `emoji:${emoji}`,
    () =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="19" font-size="30" text-anchor="middle" dominant-baseline="central" font-family="Noto Color Emoji,Apple Color Emoji,Segoe UI Emoji,sans-serif">${emoji}</text></svg>`,
  );
}
