import look from './icons.module.css';

export type IconName =
  | 'like'
  | 'comment'
  | 'share'
  | 'react'
  | 'send'
  | 'avatar'
  | 'emoji'
  | 'photo'
  | 'gif'
  | 'sticker'
  | 'home'
  | 'groups'
  | 'search'
  | 'close'
  | 'moon';

/** A drawing in the text's colour; the real site cuts them out of one large picture. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <i
      data-visualcompletion="css-img"
      className={`${look['icon']} ${look[name]}`}
      style={{ height: size, width: size }}
    />
  );
}
