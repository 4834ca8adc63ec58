import type { FacebookAccount } from '../../world/index.ts';
import { useDomIds } from './dom-ids.ts';
import { accountPicture } from './pictures.ts';

/** A round picture as the site draws it: an image behind a mask, in an SVG. Named only where nothing else names it. */
export function Avatar({
  account,
  size,
  label,
}: {
  account: Pick<FacebookAccount, 'id' | 'name' | 'page'>;
  size: number;
  label?: string;
}) {
  const [mask] = useDomIds(1);
  return (
    <svg
      data-visualcompletion="ignore-dynamic"
      style={{ height: size, width: size, display: 'block' }}
      {...(label === undefined ? { 'aria-hidden': true, role: 'none' } : { 'aria-label': label, role: 'img' })}
    >
      <mask id={mask}>
        <circle cx={size / 2} cy={size / 2} r={size / 2} fill="white" />
      </mask>
      <g mask={`url(#${mask})`}>
        <image
          x="0"
          y="0"
          width="100%"
          height="100%"
          preserveAspectRatio="xMidYMid slice"
          href={accountPicture(account)}
        />
      </g>
    </svg>
  );
}
