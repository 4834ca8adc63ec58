import ThanksIcon from 'lucide-react/icons/heart';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Supporter } from '../../lib/messages/protocol/supporters.ts';
import { FollowersOf } from '../people/followers.tsx';
import { shownHandle } from '../shown-handle.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { formatNumber } from '../ui/language.ts';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { routeAddress } from '../use-route.ts';
import { formatPoints, lastDeed, reasonOf } from './reason.ts';
import { ScoreParts } from './score-parts.tsx';
import { ThankMenu } from './thank-menu.tsx';
import { ThankedWords } from './thanked-words.tsx';

/** One who stands by us: why, how long ago we thanked them, and the thanks themselves. */
export function SupporterRow({ supporter: { customer, support, post } }: { readonly supporter: Supporter }) {
  const [open, setOpen] = useState(false);
  const handles = customer.handles.flatMap(({ site, handle }) => shownHandle(site, handle) ?? []);
  return (
    <li className="supporter">
      <Avatar name={customer.name} id={customer.id} />
      <div className="supporter-words">
        <div className="supporter-name">
          <a href={routeAddress('customers', customer.id)}>
            <StrangersWords>{customer.name}</StrangersWords>
          </a>
          {handles.length > 0 && <StrangersWords className="supporter-handle">{handles.join(' ')}</StrangersWords>}
        </div>
        <p>{i18n.t('supporters.reason', { reason: reasonOf(support) })}</p>
        <div className="supporter-facts dotted">
          <span>
            <ThankedWords thankedAt={support.thankedAt} />
          </span>
          <span>
            {i18n.t('supporters.lastDeed')} <TimeAgo at={lastDeed(support.parts)} />
          </span>
          {customer.handles.map(
            ({ site, handle, followers }) =>
              followers !== undefined && <FollowersOf key={`${site} ${handle}`} followers={followers} />,
          )}
          {support.views !== undefined && (
            <span title={i18n.t('supporters.reachHint')}>
              {i18n.t('supporters.reach', support.views, { count: formatNumber(support.views) })}
            </span>
          )}
        </div>
        {open && <ScoreParts support={support} />}
      </div>
      <div className="supporter-buttons">
        <ThankMenu
          customer={customer.id}
          name={customer.name}
          trigger={
            <Button small>
              <ThanksIcon size={12} aria-hidden="true" />
              {i18n.t('reward.menu')}
            </Button>
          }
        />
        {post !== undefined && (
          <ExternalLink href={post.permalink} className="button button-quiet button-small">
            {i18n.t('supporters.toPost')}
          </ExternalLink>
        )}
        <Button look="quiet" small aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('supporters.score', { points: formatPoints(support.unthanked) })}
        </Button>
      </div>
    </li>
  );
}
