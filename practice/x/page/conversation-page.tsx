import { useMemo, useState } from 'react';
import { conversationCells } from '../feed/conversation-cells.ts';
import { Timeline } from '../feed/timeline.tsx';
import { usePractice } from '../state/practice-context.ts';
import { BackBar } from './back-bar.tsx';
import { box } from './box.ts';
import css from './page.module.css';

/** One post, what it answers and what it was answered. */
export function ConversationPage({ id }: { id: string }) {
  const { byId, posts, answersTo, words } = usePractice();
  const [allReplies, setAllReplies] = useState(false);
  const post = byId.get(id);
  const cells = useMemo(() => {
    const ads = posts.filter(({ promoted }) => promoted);
    return post ? conversationCells(post, answersTo, { allReplies, ads }) : [];
  }, [post, posts, answersTo, allReplies]);
  return (
    <div className={box(css['conversation'])}>
      <BackBar>{words.post}</BackBar>
      {post ? (
        <Timeline
          name={`conversation ${id}`}
          title={words.conversation}
          label={`Timeline: ${words.conversation}`}
          cells={cells}
          showAll={() => setAllReplies(true)}
        />
      ) : (
        <p className={css['nothing']}>{words.nothingHere}</p>
      )}
    </div>
  );
}
