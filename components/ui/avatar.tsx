import './avatar.css';
import type { CSSProperties } from 'react';
import { initials } from './initials.ts';

interface AvatarProps {
  readonly name: string;
  /** Keeps its colour when the name changes, e.g. the customer's id. */
  readonly id: string;
  readonly small?: boolean;
}

/** Initials on a colour of their own. Never a remote picture: it would tell its host who is looking. */
export function Avatar({ name, id, small = false }: AvatarProps) {
  const style: CSSProperties & { '--hue': number } = { '--hue': hue(id) };
  return (
    <span className={small ? 'avatar avatar-small' : 'avatar'} style={style} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

function hue(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return sum;
}
