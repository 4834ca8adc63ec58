import type { FacebookAccount, Group } from '../../world/index.ts';
import { Avatar } from '../shell/avatar.tsx';
import { photo } from '../shell/pictures.ts';
import { Press } from '../shell/press.tsx';
import { usePractice } from '../state/practice-context.ts';
import look from './places.module.css';

/** The head of a group's own page. */
export function GroupHead({ group }: { group: Group }) {
  const { words } = usePractice();
  return (
    <div className={look['cover']}>
      <img alt="" src={photo(group.id)} />
      <div className={look['coverWords']}>
        <div>
          <h1>{group.name}</h1>
          <span className={look['quiet']}>{words.publicGroup}</span>
        </div>
        <Press className={look['coverButton']}>{words.joined}</Press>
      </div>
    </div>
  );
}

/** The head of a person's or page's own page. */
export function AccountHead({ account }: { account: FacebookAccount }) {
  const { words } = usePractice();
  return (
    <div className={look['cover']}>
      <img alt="" src={photo(account.id)} />
      <div className={look['coverWords']}>
        <Avatar account={account} size={88} />
        <div>
          <h1>{account.name}</h1>
          {account.page && <span className={look['quiet']}>{words.newPage}</span>}
        </div>
        <Press className={look['coverButton']}>{words.follow}</Press>
      </div>
    </div>
  );
}
