import { useState } from 'react';
import type { WorldPost } from '../../world/index.ts';
import { box } from '../page/box.ts';
import { usePractice } from '../state/practice-context.ts';
import css from './compose.module.css';
import { Composer } from './composer.tsx';
import { ReplyingTo } from './replying-to.tsx';

/** The composer below the post in focus: a line until somebody writes in it. */
export function InlineReply({ post }: { post: WorldPost }) {
  const { words, store } = usePractice();
  const [open, setOpen] = useState(() => (store.drafts.get(`inline:${post.id}`) ?? '') !== '');
  return (
    <div className={box(css['inline'])} data-testid="inline_reply_offscreen">
      {open && <ReplyingTo post={post} />}
      <Composer
        place="inline"
        answers={post.id}
        placeholder={words.postYourReply}
        action={words.reply}
        folded={!open}
        focused={() => setOpen(true)}
        done={() => setOpen(false)}
      />
    </div>
  );
}
