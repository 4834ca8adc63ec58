import { RichEditor } from '../comments/rich-editor.tsx';
import { usePractice } from '../state/practice-context.ts';
import { accountPath, groupPath } from '../wall/wall.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import { Press } from './press.tsx';
import look from './shell.module.css';

/** Left of the feed: the own page and the groups. */
export function WaysRail() {
  const { words, state, world } = usePractice();
  return (
    <div role="navigation" aria-label={words.shortcuts} className={look['rail']}>
      <ul>
        <li>
          <Link href={accountPath(state.actor)} className={look['railItem']}>
            <Avatar account={state.actor} size={36} />
            <span>{state.actor.name}</span>
          </Link>
        </li>
      </ul>
      <h3>{words.groups}</h3>
      <ul>
        {world.groups.map((group) => (
          <li key={group.id}>
            <Link href={groupPath(group)} className={look['railItem']}>
              <Avatar account={{ ...group, page: true }} size={36} />
              <span>{group.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Right of the feed: people to write to. */
export function ContactsRail() {
  const { words, world, dispatch } = usePractice();
  const contacts = world.people.flatMap(({ facebook }) => (facebook === undefined || facebook.page ? [] : [facebook]));
  return (
    <div role="complementary" className={look['rail']}>
      <h3>{words.contacts}</h3>
      <ul>
        {contacts.slice(0, 12).map((contact) => (
          <li key={contact.id}>
            <Press className={look['railItem']} onClick={() => dispatch({ do: 'openChat', with: contact })}>
              <Avatar account={contact} size={36} />
              <span>{contact.name}</span>
            </Press>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A private conversation: the same editor as below posts, which answers no post. */
export function Chat() {
  const { words, state, dispatch } = usePractice();
  const { chat } = state;
  if (chat === undefined) return null;
  return (
    <div className={look['chat']} role="none">
      <div className={look['chatHead']}>
        <Avatar account={chat} size={32} />
        <span>{chat.name}</span>
        <Press aria-label={words.close} className={look['chatClose']} onClick={() => dispatch({ do: 'closeChat' })}>
          <Icon name="close" size={16} />
        </Press>
      </div>
      <div className={look['chatBody']} />
      <div role="group" className={look['chatBox']}>
        <RichEditor key={chat.id} label={words.message} />
      </div>
    </div>
  );
}
