import { snowflake } from '../../world/ids.ts';
import type { FacebookAccount, World } from '../../world/index.ts';
import { buildWall } from '../wall/build-wall.ts';
import type { WallComment, WallPost } from '../wall/wall.ts';
import type { Language } from './labels.ts';

/** A comment that was sent from this page; by the person, or `trusted` would be false. */
export interface SentComment {
  readonly id: string;
  readonly post: string;
  /** The comment it answers, where it is a reply. */
  readonly parent?: string;
  readonly text: string;
  readonly by: string;
  /** Whether the key press or click that sent it was a person's. */
  readonly trusted: boolean;
}

/** Everything that can change on the page. */
export interface PracticeState {
  readonly posts: readonly WallPost[];
  readonly actor: FacebookAccount;
  /** The identities of the person at the keyboard. */
  readonly identities: readonly FacebookAccount[];
  readonly language: Language;
  readonly dark: boolean;
  /** The post whose comments lie over the feed. */
  readonly dialog?: string;
  readonly chat?: FacebookAccount;
  readonly sent: readonly SentComment[];
}

export type Action =
  | {
      readonly do: 'comment';
      readonly post: string;
      readonly parent?: string;
      readonly text: string;
      readonly at: number;
      readonly trusted: boolean;
    }
  | { readonly do: 'act'; readonly as: FacebookAccount }
  | { readonly do: 'speak'; readonly language: Language }
  | { readonly do: 'darken'; readonly dark: boolean }
  | { readonly do: 'openDialog'; readonly post: string }
  | { readonly do: 'closeDialog' }
  | { readonly do: 'openChat'; readonly with: FacebookAccount }
  | { readonly do: 'closeChat' };

export function firstState(world: World, { language, dark }: Pick<PracticeState, 'language' | 'dark'>): PracticeState {
  const identities = [world.own, ...world.people.filter(({ key }) => key === 'agent')].flatMap(
    ({ facebook }) => facebook ?? [],
  );
  const [actor] = identities;
  if (actor === undefined) throw new Error('practice world: the brand is not on Facebook');
  return { posts: buildWall(world), actor, identities, language, dark, sent: [] };
}

export function reduce(state: PracticeState, action: Action): PracticeState {
  switch (action.do) {
    case 'comment':
      return addComment(state, action);
    case 'act':
      return { ...state, actor: action.as };
    case 'speak':
      return { ...state, language: action.language };
    case 'darken':
      return { ...state, dark: action.dark };
    case 'openDialog':
      return { ...state, dialog: action.post };
    case 'closeDialog': {
      const { dialog: _, ...rest } = state;
      return rest;
    }
    case 'openChat':
      return { ...state, chat: action.with };
    case 'closeChat': {
      const { chat: _, ...rest } = state;
      return rest;
    }
  }
}

/** Puts the own words under the post, or under the comment that they answer. */
function addComment(state: PracticeState, action: Extract<Action, { do: 'comment' }>): PracticeState {
  const { post, parent, text, at, trusted } = action;
  const comment: WallComment = {
    id: snowflake(at, state.sent.length),
    author: state.actor,
    text,
    lang: 'und',
    at,
    likes: 0,
    replies: [],
  };
  const posts = state.posts.map((shown) => {
    if (shown.id !== post) return shown;
    if (parent === undefined) return { ...shown, comments: [...shown.comments, comment] };
    const comments = shown.comments.map((top) =>
      top.id === parent ? { ...top, replies: [...top.replies, comment] } : top,
    );
    return { ...shown, comments };
  });
  const sent = { id: comment.id, post, ...(parent !== undefined && { parent }), text, by: state.actor.name, trusted };
  return { ...state, posts, sent: [...state.sent, sent] };
}
