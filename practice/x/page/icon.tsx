import css from './page.module.css';

/** Outlines on a grid of 24. */
const outlines = {
  home: 'M3.5 11 12 4l8.5 7M6 9.5V20h4v-5.5h4V20h4V9.5',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4.5 4.5',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4l2-2zm4 5h4',
  mail: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6z',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  reply: 'M4 11.5a7 6.5 0 0 1 7-6.5h2a7 6.5 0 0 1 2 12.7L10.5 21v-3A7 6.5 0 0 1 4 11.5z',
  repost: 'M5 15V8.5A2.5 2.5 0 0 1 7.5 6H14m-3-3 3 3-3 3M19 9v6.5a2.5 2.5 0 0 1-2.5 2.5H10m3 3-3-3 3-3',
  like: 'M12 20C5.5 15.5 3.5 12.5 3.5 9.5A4.3 4.3 0 0 1 12 8a4.3 4.3 0 0 1 8.5 1.5c0 3-2 6-8.5 10.5z',
  views: 'M5 20V12M10 20V5M15 20v-9M20 20V8',
  bookmark: 'M6 4h12v16.5l-6-4-6 4z',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M4.5 14v6h15v-6',
  back: 'M20 12H5m6-6-6 6 6 6',
  close: 'm5.5 5.5 13 13m0-13-13 13',
  pin: 'M9 3.5h6l-.7 6 3.2 4H6.5l3.2-4zM12 13.5V21',
  spark: 'M12 3l2 7 7 2-7 2-2 7-2-7-7-2 7-2z',
  picture: 'M3.5 5h17v14h-17zM4 16l5-5 4 4 3-3 4.5 4.5M15.5 9h.01',
  smile: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9 10h.01M15 10h.01M8.5 14.5c2 2.2 5 2.2 7 0',
  play: 'M8 5.5v13l11-6.5z',
  theme: 'M12 3.5a8.5 8.5 0 1 0 8.5 8.5A6.5 6.5 0 0 1 12 3.5z',
  x: 'M5 5l14 14M19 5 5 19',
} as const;
export type IconName = keyof typeof outlines;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={filled ? css['iconFilled'] : css['icon']}>
      <g>
        <path d={outlines[name]} />
      </g>
    </svg>
  );
}

/** The tick in a rosette; X tells it from emoji by nothing but its test id. */
export function VerifiedIcon({ label, business }: { label: string; business: boolean }) {
  return (
    <svg
      viewBox="0 0 22 22"
      aria-label={label}
      role="img"
      className={business ? css['verifiedBusiness'] : css['verified']}
      data-testid="icon-verified"
    >
      <g>
        <path d="M11 1.5l2.3 1.9 3-.1.8 2.9 2.5 1.6-1 2.8 1 2.8-2.5 1.6-.8 2.9-3-.1L11 20.5l-2.3-2.7-3 .1-.8-2.9-2.5-1.6 1-2.8-1-2.8 2.5-1.6.8-2.9 3 .1zM9.7 14.3l5-5-1.3-1.3-3.7 3.7-1.7-1.7-1.3 1.3z" />
      </g>
    </svg>
  );
}
