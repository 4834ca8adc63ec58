import { chance, hash } from '../../world/chance.ts';

/** A drawing as an address that an `<img>` takes. */
function drawing(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** An account's picture: initials on a colour of its own, so that nothing is fetched for it. */
export function accountPicture(account: { readonly id: string; readonly name: string; readonly page?: true }): string {
  const hue = hash(account.id) % 360;
  const initials = account.name
    .split(/\s+/)
    .flatMap((word) => word.match(/[\p{L}\p{N}]/u) ?? [])
    .slice(0, 2)
    .join('')
    .toUpperCase();
  const [from, to] = account.page ? ['52%', '34%'] : ['62%', '48%'];
  return drawing(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 58% ${from})"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 52% ${to})"/></linearGradient><path fill="url(#g)" d="M0 0h40v40H0z"/><text x="20" y="26" font-family="Helvetica,Arial,sans-serif" font-size="16" font-weight="600" fill="#fff" text-anchor="middle">${initials}</text></svg>`,
  );
}

/** A photo: hills, a sun and water in colours that follow from the name. */
export function photo(name: string): string {
  const roll = chance(hash(name));
  const hue = Math.floor(roll() * 360);
  const ridge = (height: number) => {
    const points = Array.from({ length: 7 }, (_, step) => `${step * 100},${Math.floor(height + roll() * 70)}`);
    return `M0,440 L${points.join(' L')} L600,440 Z`;
  };
  return drawing(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 440" preserveAspectRatio="xMidYMid slice"><linearGradient id="s" x2="0" y2="1"><stop stop-color="hsl(${hue} 55% 72%)"/><stop offset="1" stop-color="hsl(${(hue + 50) % 360} 70% 88%)"/></linearGradient><path fill="url(#s)" d="M0 0h600v440H0z"/><circle cx="${120 + Math.floor(roll() * 360)}" cy="${80 + Math.floor(roll() * 70)}" r="42" fill="hsl(${(hue + 60) % 360} 90% 93%)"/><path fill="hsl(${hue} 32% 55%)" d="${ridge(200)}"/><path fill="hsl(${(hue + 12) % 360} 36% 42%)" d="${ridge(260)}"/><path fill="hsl(${(hue + 24) % 360} 40% 28%)" d="${ridge(330)}"/></svg>`,
  );
}

/** An emoji as the site draws them: as a picture. */
export function emojiPicture(emoji: string): string {
  return drawing(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><text x="8" y="13.5" font-size="13" text-anchor="middle" fill="#d99b00" font-family="Noto Color Emoji,Apple Color Emoji,Segoe UI Emoji,sans-serif">${emoji}</text></svg>`,
  );
}
