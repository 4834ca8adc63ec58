import { usePractice } from '../state/practice-context.ts';
import { box } from './box.ts';
import { Link } from './link.tsx';
import css from './page.module.css';

/** "Your post was sent", with the way to it. */
export function Toast({ id }: { id: string }) {
  const { words, ownHandle } = usePractice();
  return (
    <div role="alert" className={box(css['toast'])} data-testid="toast">
      <div dir="ltr">
        <span>{words.sent}</span>
      </div>
      <Link href={`/${ownHandle}/status/${id}`} dir="ltr" className={css['toastLink']}>
        <span>{words.view}</span>
      </Link>
    </div>
  );
}
