import './drafting.css';
import { useQuery } from '@tanstack/react-query';
import ModelIcon from 'lucide-react/icons/sparkles';
import CloseIcon from 'lucide-react/icons/x';
import { type Ref, useImperativeHandle } from 'react';
import { i18n } from '#i18n';
import type { PostKey } from '../../lib/model/ids.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { DraftText } from './draft-text.tsx';
import { useModelDraft } from './use-model-draft.ts';

/** What a key does in here from outside. */
export interface ModelDraftHandle {
  /** Has a draft written; one that is written is taken. */
  readonly press: () => void;
}

interface ModelDraftProps {
  readonly post: PostKey;
  /** What stands in the editor. */
  readonly inEditor: string;
  readonly onTake: (text: string) => void;
  readonly ref: Ref<ModelDraftHandle>;
}

/** One more suggestion, by the language model that the person has chosen; nothing where they have chosen none. */
export function ModelDraft({ post, inEditor, onTake, ref }: ModelDraftProps) {
  const choice = useQuery(question('drafting', undefined)).data?.choice;
  const { state, start, cancel } = useModelDraft(post);
  const isOff = choice === undefined || choice.place === 'off';
  useImperativeHandle(ref, () => ({
    press: () => {
      if (isOff || state.kind === 'writing') return;
      if (state.kind === 'written') onTake(state.draft.text);
      else start();
    },
  }));
  if (isOff) return null;
  if (state.kind === 'none' || state.kind === 'failed')
    return (
      <div className="model-draft-start">
        {state.kind === 'failed' && <ProblemNote problem={state.problem} />}
        <Button look="quiet" small aria-keyshortcuts="W" onClick={start}>
          <ModelIcon size={13} aria-hidden="true" />
          {i18n.t(state.kind === 'failed' ? 'drafting.again' : 'drafting.draft')}
          <Kbd keys="W" />
        </Button>
      </div>
    );
  const { text, tokens } = state.draft;
  const isDone = state.kind === 'written';
  return (
    <section className="model-draft" aria-label={i18n.t('drafting.title')} data-chosen={text === inEditor || undefined}>
      <p className="model-draft-head">
        <ModelIcon size={13} aria-hidden="true" />
        <span>{i18n.t(isDone ? 'drafting.byModel' : 'drafting.writes')}</span>
        {isDone && (
          <IconButton small label={i18n.t('drafting.dismiss')} icon={<CloseIcon size={14} />} onClick={cancel} />
        )}
      </p>
      <DraftText text={text} tokens={tokens} isDone={isDone} />
      <div className="reply-buttons">
        {isDone ? (
          <>
            <Button small aria-keyshortcuts="W" onClick={() => onTake(text)}>
              {i18n.t('drafting.take')}
              <Kbd keys="W" />
            </Button>
            <Button look="quiet" small onClick={start}>
              {i18n.t('drafting.again')}
            </Button>
          </>
        ) : (
          <Button small onClick={cancel}>
            {i18n.t('ui.cancel')}
          </Button>
        )}
      </div>
    </section>
  );
}
