import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import type { PostKey } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';
import { useToast } from '../ui/toast.tsx';

/** Says of a mention that it needs no answer, which can be taken back, or that it does after all. */
export function useDismiss(): (post: PostKey, dismissed: boolean) => void {
  const toast = useToast();
  const setCase = (post: PostKey, dismissed: boolean) => {
    ask('setCase', { id: newEntry(), post, dismissed }).catch((error: unknown) =>
      toast(i18n.t(`problem.${asProblem(error).kind}`)),
    );
  };
  return (post, dismissed) => {
    setCase(post, dismissed);
    if (dismissed) toast(i18n.t('sidebar.dismissed'), () => setCase(post, false));
  };
}
