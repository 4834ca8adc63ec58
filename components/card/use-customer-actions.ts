import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import type { Card, InteractionDraft, Request } from '../../lib/messages/protocol/index.ts';
import type { Corrected, Said } from '../../lib/model/correction.ts';
import type { Interaction, KeptMention, Note } from '../../lib/model/customer.ts';
import type { CustomerId, EntryId, PostKey } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';
import { question } from '../records-queries.ts';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';
import { useDismiss } from './use-dismiss.ts';

/** One contact to log, as the person tells it. */
export type Contact = Omit<InteractionDraft, 'id' | 'customer' | 'answers'>;

/** What a person can do with the customer on the card; each is kept for `customer`, and can be undone. */
export function useCustomerActions(by: Request<'lookUp'>, customer: CustomerId) {
  const client = useQueryClient();
  const toast = useToast();
  const logging = useAsk('log');
  const dismiss = useDismiss();
  const lastLogged = useRef<EntryId>(undefined);

  /** Shows the outcome at once and puts it right should the background refuse. */
  const change = (work: () => Promise<unknown>, patch?: (card: Card) => Card) => {
    const { queryKey } = question('lookUp', by);
    if (patch !== undefined) client.setQueryData<Card>(queryKey, (card) => card && patch(card));
    work().catch((error: unknown) => {
      void client.invalidateQueries({ queryKey });
      toast(i18n.t(`problem.${asProblem(error).kind}`));
    });
  };

  const setLabels = (patch: (labels: readonly string[]) => string[]) => (card: Card) => ({
    ...card,
    customer: { ...card.customer, labels: patch(card.customer.labels) },
  });
  const addLabel = (label: string) =>
    change(
      () => ask('addLabel', { id: newEntry(), customer, label }),
      setLabels((labels) => [...labels, label]),
    );

  const sayOf = ({ key: post }: KeptMention, said: Said) => ask('correct', { id: newEntry(), post, said });
  const takeBackOf = ({ key: post }: KeptMention, { aspect }: Said) =>
    ask('undoCorrection', { id: newEntry(), post, aspect });
  const showCorrected = (corrected: Corrected | undefined) => (card: Card) =>
    card.mention === undefined ? card : { ...card, mention: { ...card.mention, corrected } };

  return {
    logging: logging.pending,
    logProblem: logging.problem,
    log: async (contact: Contact, answers?: PostKey) => {
      const logged = await logging.send({
        ...contact,
        id: newEntry(),
        customer,
        ...(answers === undefined ? {} : { answers }),
      });
      // A second click on the same button logs nothing more, and says so once.
      if (logged === undefined || logged.answer.id === lastLogged.current) return;
      const { id } = logged.answer;
      lastLogged.current = id;
      toast(i18n.t(`log.done.${contact.kind}`), () => change(() => ask('unlog', { id })));
    },
    /** Takes a contact back, whenever it was logged; what it alone answered waits again. */
    unlog: ({ id, kind, answers }: Interaction) => {
      change(
        () => ask('unlog', { id }),
        (card) => ({
          ...card,
          history: card.history.filter((item) => item.kind !== 'interaction' || item.interaction.id !== id),
        }),
      );
      const words = kind === 'reply' && answers !== undefined ? 'history.replyTakenBack' : 'history.takenBack';
      toast(i18n.t(words), () => change(() => ask('relog', { id: newEntry(), interaction: id })));
    },
    addLabel,
    removeLabel: (label: string) => {
      change(
        () => ask('removeLabel', { customer, label }),
        setLabels((labels) => labels.filter((other) => other !== label)),
      );
      toast(i18n.t('sidebar.labelRemoved', { label }), () => addLabel(label));
    },
    addNote: (text: string) => change(() => ask('addNote', { id: newEntry(), customer, text })),
    removeNote: (note: Note) => {
      change(
        () => ask('removeNote', { id: newEntry(), note: note.id }),
        (card) => ({
          ...card,
          history: card.history.filter((item) => item.kind !== 'note' || item.note.id !== note.id),
        }),
      );
      toast(i18n.t('history.noteRemoved'), () => change(() => ask('restoreNote', { id: newEntry(), note: note.id })));
    },
    dismiss,
    /** What was understood wrongly is said at once, and learnt from. */
    correct: (mention: KeptMention, said: Said, name: string) => {
      change(() => sayOf(mention, said), showCorrected({ ...mention.corrected, [said.aspect]: said.value }));
      toast(i18n.t('correct.done', { name }), () =>
        change(() => takeBackOf(mention, said), showCorrected(mention.corrected)),
      );
    },
    /** What was said of it is taken back: it is understood as it was. */
    takeBack: (mention: KeptMention, said: readonly Said[]) => {
      const isTaken = (aspect: string) => said.some((one) => one.aspect === aspect);
      const left = Object.fromEntries(Object.entries(mention.corrected ?? {}).filter(([aspect]) => !isTaken(aspect)));
      change(() => Promise.all(said.map((one) => takeBackOf(mention, one))), showCorrected(left));
      toast(i18n.t('correct.takenBack'), () =>
        change(() => Promise.all(said.map((one) => sayOf(mention, one))), showCorrected(mention.corrected)),
      );
    },
    /** What was typed into a gap is known from now on. */
    rememberGap: (name: string, value: string) => {
      if (name === 'customer.firstName')
        change(() => ask('setCustomerField', { id: newEntry(), customer, field: 'firstName', value }));
      if (name === 'agent.name') change(() => ask('saveSettings', { agentName: value }));
      if (name === 'brand.shop') change(() => ask('saveSettings', { shop: value }));
    },
  };
}

export type CustomerActions = ReturnType<typeof useCustomerActions>;
