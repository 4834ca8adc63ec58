import './privacy.css';
import { i18n } from '#i18n';
import type { KeptMention } from '../../lib/model/customer.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { shortDate } from '../ui/time.ts';
import { Tooltip } from '../ui/tooltip.tsx';
import { useAsk } from '../use-ask.ts';

/** Whether a post still stands on its site: what is known of that, and the click that says otherwise. */
export function GonePost({ mention }: { readonly mention: KeptMention }) {
  const { key, post, goneAt } = mention;
  const saying = useAsk('setGone');
  const say = (gone: boolean) => void saying.send({ id: newEntry(), post: key, gone });
  if (goneAt === undefined)
    return (
      <>
        <Tooltip text={i18n.t('privacy.postGoneHint')}>
          <Button small look="quiet" disabled={saying.pending} onClick={() => say(true)}>
            {i18n.t('privacy.postGone')}
          </Button>
        </Tooltip>
        {saying.problem !== undefined && <ProblemNote problem={saying.problem} />}
      </>
    );
  const since = { site: i18n.t(`site.${post.site}`), date: shortDate(Date.parse(goneAt), Date.now()) };
  return (
    <div className="row">
      <span>{i18n.t(post.text === '' ? 'privacy.goneWords' : 'privacy.gone', since)}</span>
      <Button small look="quiet" disabled={saying.pending} onClick={() => say(false)}>
        {i18n.t('privacy.postThere')}
      </Button>
      {saying.problem !== undefined && <ProblemNote problem={saying.problem} />}
    </div>
  );
}
