import { i18n } from '#i18n';
import type { KnowledgeNote } from '../../lib/model/knowledge.ts';
import type { ProblemView } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';

interface Facts {
  /** False where it failed. */
  readonly save: (fact: KnowledgeNote) => Promise<boolean>;
  readonly remove: (fact: KnowledgeNote) => Promise<void>;
  /** Says that it was looked at now, and holds. */
  readonly stillTrue: (fact: KnowledgeNote) => Promise<void>;
  readonly pending: boolean;
  readonly problem: ProblemView | undefined;
}

/** What can be done with a fact; each says that it is done, and what removes or confirms can be undone. */
export function useFacts(): Facts {
  const saving = useAsk('saveKnowledge');
  const removing = useAsk('removeKnowledge');
  const toast = useToast();
  const put = async (knowledge: KnowledgeNote) => (await saving.send({ id: newEntry(), knowledge })) !== undefined;
  return {
    async save(fact) {
      const isSaved = await put(fact);
      if (isSaved) toast(i18n.t('knowledge.saved', { title: fact.title }));
      return isSaved;
    },
    async remove(fact) {
      if ((await removing.send({ id: newEntry(), knowledge: fact.id })) === undefined) return;
      toast(i18n.t('knowledge.removed', { title: fact.title }), () => void put(fact));
    },
    async stillTrue(fact) {
      if (await put({ ...fact, checkedAt: new Date().toISOString() }))
        toast(i18n.t('knowledge.confirmed', { title: fact.title }), () => void put(fact));
    },
    pending: saving.pending,
    problem: saving.problem ?? removing.problem,
  };
}
