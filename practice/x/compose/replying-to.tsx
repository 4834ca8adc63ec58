import type { WorldPost } from '../../world/index.ts';
import { usePractice } from '../state/practice-context.ts';
import css from './compose.module.css';

/** To whom the answer goes: the author, and whom the author was talking to. */
export function ReplyingTo({ post }: { post: WorldPost }) {
  const { words, ownHandle } = usePractice();
  const handles = [post.author.x?.handle, post.answers?.author.x?.handle].filter(
    (handle, index, all): handle is string =>
      handle !== undefined && handle !== ownHandle && all.indexOf(handle) === index,
  );
  if (handles.length === 0) return null;
  return (
    <button dir="ltr" role="button" type="button" className={css['replyingTo']}>
      {words.replyingTo}
      {handles.map((handle, index) => (
        <span key={handle}>
          {index > 0 && words.and}
          <span dir="ltr" className={css['coloured']}>
            <span>@{handle}</span>
          </span>
        </span>
      ))}
    </button>
  );
}
