import type { Place } from '../state/places.ts';
import { usePractice } from '../state/practice-context.ts';
import { AccountHead, GroupHead } from './cover.tsx';
import { Feed } from './feed.tsx';
import look from './places.module.css';
import { PostPage } from './post-page.tsx';
import { StartPost } from './start-post.tsx';

/** The middle of the page: what the address says. */
export function PlaceView({ place }: { place: Place }) {
  const { state, words, world } = usePractice();
  switch (place.kind) {
    case 'home':
      return (
        <div className={look['column']}>
          <StartPost text={words.startPost(state.actor.name)} />
          <Feed posts={state.posts} place="home" />
        </div>
      );
    case 'group': {
      const group = world.groups.find(({ id }) => id === place.group);
      if (group === undefined) return <p className={look['nothing']}>{words.gone}</p>;
      return (
        <div className={look['column']}>
          <GroupHead group={group} />
          <StartPost text={words.writeSomething} />
          <Feed posts={state.posts.filter((post) => post.group?.id === group.id)} place="group" />
        </div>
      );
    }
    case 'account': {
      const account = world.people
        .flatMap(({ facebook }) => facebook ?? [])
        .find(({ id, vanity }) => id === place.name || vanity === place.name);
      if (account === undefined) return <p className={look['nothing']}>{words.gone}</p>;
      return (
        <div className={look['column']}>
          <AccountHead account={account} />
          <Feed posts={state.posts.filter((post) => post.author.id === account.id)} place="account" />
        </div>
      );
    }
    case 'search': {
      const wanted = place.words.toLowerCase();
      const found = state.posts.filter(({ text }) => text.toLowerCase().includes(wanted));
      return (
        <div className={look['column']}>
          {found.length === 0 ? (
            <p className={look['nothing']}>{words.nothing}</p>
          ) : (
            <Feed posts={found} place="search" />
          )}
        </div>
      );
    }
    case 'post':
      return <PostPage name={place.post} />;
  }
}
