import { PostView } from '../posts/post-view.tsx';
import { usePractice } from '../state/practice-context.ts';
import look from './places.module.css';

/** One post at its own address. */
export function PostPage({ name }: { name: string }) {
  const { state, words } = usePractice();
  const post = state.posts.find(({ id, number }) => id === name || number === name);
  if (post === undefined) return <p className={look['nothing']}>{words.gone}</p>;
  return (
    <div className={look['column']}>
      <PostView key={post.id} post={post} position={1} place="alone" />
    </div>
  );
}
