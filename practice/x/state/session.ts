import * as z from 'zod/mini';
import { snowflake } from '../../world/ids.ts';

const SentPost = z.object({
  id: z.string(),
  text: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** Id of the post it answers. */
  answers: z.optional(z.string()),
});
/** A post that was written here with the page's own composer and sent with its own button. */
export type SentPost = z.infer<typeof SentPost>;

const store = 'practice-x-sent';
const keptFor = 24 * 60 * 60 * 1_000;

/** What was done on the page: it outlives a reload and is the same in every tab, as if a server kept it. */
export interface Session {
  readonly sent: readonly SentPost[];
  readonly liked: ReadonlySet<string>;
}

export interface SessionStore {
  readonly now: () => Session;
  readonly follow: (changed: () => void) => () => void;
  readonly send: (post: { text: string; answers?: string | undefined }) => SentPost;
  readonly like: (id: string) => void;
  /** Text begun and not sent, by composer: kept while the page lives, whatever is torn down meanwhile. */
  readonly drafts: Map<string, string>;
}

export function sessionStore(): SessionStore {
  let session: Session = { sent: readSent(), liked: new Set() };
  const followers = new Set<() => void>();
  const change = (next: Partial<Session>) => {
    session = { ...session, ...next };
    for (const changed of followers) changed();
  };
  const otherTab = ({ key }: StorageEvent) => {
    if (key === store) change({ sent: readSent() });
  };
  return {
    now: () => session,
    follow: (changed) => {
      followers.add(changed);
      addEventListener('storage', otherTab);
      return () => {
        if (followers.delete(changed) && followers.size === 0) removeEventListener('storage', otherTab);
      };
    },
    send: ({ text, answers }) => {
      const at = Date.now();
      const id = snowflake(at, Math.floor(Math.random() * 2 ** 22));
      const post = { id, text, at, ...(answers !== undefined && { answers }) };
      change({ sent: [...session.sent, post] });
      keepSent(session.sent);
      return post;
    },
    like: (id) => {
      const liked = new Set(session.liked);
      if (!liked.delete(id)) liked.add(id);
      change({ liked });
    },
    drafts: new Map(),
  };
}

function readSent(): readonly SentPost[] {
  try {
    const kept = z.array(SentPost).parse(JSON.parse(localStorage.getItem(store) ?? '[]'));
    return kept.filter(({ at }) => at > Date.now() - keptFor);
  } catch {
    // Storage may be switched off, or hold what an older version wrote: the page then starts without.
    return [];
  }
}

function keepSent(sent: readonly SentPost[]): void {
  try {
    localStorage.setItem(store, JSON.stringify(sent));
  } catch {
    // Without storage they live as long as the page.
  }
}
