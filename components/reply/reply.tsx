import './reply.css';
import { useQuery } from '@tanstack/react-query';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ResponseId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import type { Suggestion } from '../../lib/model/response.ts';
import { findGaps } from '../../lib/reply/gaps.ts';
import { LogMenu } from '../card/log-menu.tsx';
import type { Contact, CustomerActions } from '../card/use-customer-actions.ts';
import { ModelDraft, type ModelDraftHandle } from '../drafting/model-draft.tsx';
import { TranslateDraft } from '../drafting/translate-draft.tsx';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { isDeliberate } from '../ui/is-deliberate.ts';
import { Kbd, modifier } from '../ui/kbd.tsx';
import { useToast } from '../ui/toast.tsx';
import { CharacterCount } from './character-count.tsx';
import { CheckNotes } from './check-notes.tsx';
import { type Drafts, useDraft } from './drafts.ts';
import { FillOutcomeNote } from './fill-outcome.tsx';
import { findingWords } from './finding-words.ts';
import { GapNote } from './gap-note.tsx';
import { closeGap, isGapName } from './gaps.ts';
import { ReplyEditor } from './reply-editor.tsx';
import { mostSuggestions, Suggestions, SuggestionsRoom } from './suggestions.tsx';
import { type Addressed, useCheck } from './use-check.ts';
import { useCheckedFill } from './use-checked-fill.ts';
import { useFill } from './use-fill.ts';
import { useGapValues } from './use-gap-values.ts';
import { useNotes } from './use-notes.ts';

/** What shortcuts from outside may call. */
export interface ReplyHandle {
  /** Takes the suggestion with this number, counting from 1. */
  readonly choose: (number: number) => void;
  readonly write: () => void;
  /** Logs that the post was answered, with what is written here. */
  readonly log: () => void;
  /** Has the language model draft one, or takes what it has drafted. */
  readonly draft: () => void;
}

interface ReplyProps {
  readonly addressed: Addressed;
  readonly tab: number | undefined;
  readonly drafts: Drafts;
  readonly actions: CustomerActions;
  readonly ref: Ref<ReplyHandle>;
}

/** From a suggestion to the site's reply box, and the log of what was done instead. */
export function Reply({ addressed, tab, drafts, actions, ref }: ReplyProps) {
  const { mention, customer } = addressed;
  const post = mention.key;
  const { data, error, refetch } = useQuery(question('suggest', { post }));
  const suggestions = (data ?? []).slice(0, mostSuggestions);
  const { draft, trouble } = useDraft(drafts, post);
  const isOffered = (words: string) => suggestions.some(({ text }) => text === words);
  const editor = useRef<HTMLTextAreaElement>(null);
  const modelDraft = useRef<ModelDraftHandle>(null);
  const filling = useFill(tab, post);
  const { outcome, forget } = filling;
  const copy = () => void filling.copy().then(() => editor.current?.focus());
  const toast = useToast();
  const [gap] = findGaps(draft);
  const gapValues = useGapValues(gap === undefined ? undefined : post);
  /** The suggestion that what is written began with: however it is edited, its end is that one's, too. */
  const [begunWith, setBegunWith] = useState<Suggestion>();
  const response = draft === '' ? undefined : begunWith?.response;
  const check = useCheck(addressed, draft);
  const notes = useNotes(post, check.findings, (place) => {
    editor.current?.focus();
    editor.current?.setSelectionRange(place.start, place.end);
  });
  const { fill, problem, stopOf, forgetStop } = useCheckedFill({ post, check: check.of, filling, onStop: notes.goTo });
  const stop = stopOf(draft);
  const isStopped = stop !== undefined;

  // It was sent: what was written for it has done its work.
  const sent = mention.state.kind === 'answered' && outcome?.kind === 'filled' && outcome.text === draft;
  useEffect(() => {
    if (!sent) return;
    drafts.write(post, '');
    forget();
  }, [sent, drafts, post, forget]);

  const write = (text: string) => {
    forget();
    forgetStop();
    drafts.write(post, text);
  };
  const take = (text: string, from?: Suggestion) => {
    const before = draft;
    const ownWords = before.trim() !== '' && before !== text && !isOffered(before);
    write(text);
    setBegunWith(from);
    editor.current?.focus();
    if (ownWords) toast(i18n.t('reply.replaced'), () => drafts.write(post, before));
  };
  const choose = (suggestion: Suggestion) => take(suggestion.text, suggestion);
  const chooseNumber = (number: number) => {
    const suggestion = suggestions[number - 1];
    if (suggestion !== undefined) choose(suggestion);
  };
  const usualAction = tab === undefined ? 'reply.copy' : 'reply.fill';
  const mainAction = filling.pending ? 'reply.filling' : isStopped ? 'check.fillAnyway' : usualAction;
  const log = (contact: Contact) => actions.log(withWords(contact, draft, response), post);
  useImperativeHandle(ref, () => ({
    choose: chooseNumber,
    log: () => void log({ kind: 'reply' }),
    write: () => editor.current?.focus(),
    draft: () => modelDraft.current?.press(),
  }));

  return (
    <section className="reply" aria-label={i18n.t('reply.title')}>
      {error !== null && <ProblemNote problem={asProblem(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SuggestionsRoom />}
      {suggestions.length > 0 && (
        <Suggestions
          suggestions={suggestions}
          draft={draft}
          fills={tab !== undefined}
          onChoose={choose}
          onFill={(suggestion) => {
            write(suggestion.text);
            setBegunWith(suggestion);
            void fill(suggestion.text, suggestion.response, false);
          }}
        />
      )}
      {data?.length === 0 && <p className="reply-none">{i18n.t('reply.noSuggestions')}</p>}
      <ModelDraft ref={modelDraft} post={post} inEditor={draft} onTake={take} />
      <ReplyEditor
        ref={editor}
        value={draft}
        customerName={customer.firstName ?? customer.name}
        onChange={write}
        onFill={() => void fill(draft, response, isStopped)}
        onNextFinding={notes.showNext}
        onNumber={isOffered(draft) ? chooseNumber : undefined}
      />
      {gap !== undefined && (
        <GapNote
          key={gap.name}
          name={gap.name}
          known={isGapName(gap.name) ? gapValues?.[gap.name] : undefined}
          onClose={(value) => {
            write(closeGap(draft, gap.name, value));
            actions.rememberGap(gap.name, value);
            editor.current?.focus();
          }}
        />
      )}
      <div className="reply-foot">
        <TranslateDraft
          text={draft}
          to={mention.understood?.language ?? mention.post.language}
          onTranslated={(translated) => take(translated, begunWith)}
        />
        {outcome === undefined ? (
          <CheckNotes {...notes} />
        ) : (
          <FillOutcomeNote outcome={outcome} mention={mention} onCopy={copy} />
        )}
        {check.room !== undefined && <CharacterCount {...check.room} />}
      </div>
      {stop !== undefined && (
        <p className="reply-stopped" role="alert">
          {i18n.t('check.stopped', { why: findingWords(stop) })}
        </p>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {problem === undefined && trouble !== undefined && (
        <ProblemNote problem={trouble.problem} onRetry={trouble.retry} />
      )}
      <div className="reply-buttons">
        <Button
          look={isStopped ? 'danger' : 'primary'}
          aria-keyshortcuts={`${modifier}+Enter`}
          disabled={draft.trim() === '' || filling.pending}
          onClick={(event) => {
            if (!isStopped || isDeliberate(event)) void fill(draft, response, isStopped);
          }}
        >
          {i18n.t(mainAction)}
          <Kbd keys="Mod+Enter" />
        </Button>
        <LogMenu customer={customer.id} canReply pending={actions.logging} onLog={log} />
      </div>
    </section>
  );
}

/** A reply that is logged without words of its own has those that were just written. */
function withWords(contact: Contact, draft: string, response: ResponseId | undefined): Contact {
  if (contact.kind !== 'reply' || draft.trim() === '') return contact;
  return { ...contact, text: draft.trim(), ...(response === undefined ? {} : { response }) };
}
