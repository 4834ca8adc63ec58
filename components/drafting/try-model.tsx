import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { copyText } from '../copy-text.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { numberFormat } from '../ui/language.ts';
import { useToast } from '../ui/toast.tsx';
import { DraftText } from './draft-text.tsx';
import { useModelDraft } from './use-model-draft.ts';

/** Has the model answer a made-up post, and says what came of it. */
export function TryModel() {
  const { state, start, cancel } = useModelDraft();
  const isWriting = state.kind === 'writing';
  return (
    <div className="model-try">
      <div className="model-draft-head">
        <span>{said()}</span>
        <Button small onClick={isWriting ? cancel : start}>
          {i18n.t(isWriting ? 'ui.cancel' : 'drafting.try')}
        </Button>
      </div>
      {(state.kind === 'writing' || state.kind === 'written') && (
        <DraftText text={state.draft.text} tokens={state.draft.tokens} isDone={!isWriting} />
      )}
      {state.kind === 'failed' && <ProblemNote problem={state.problem} />}
      {state.kind === 'failed' && state.problem.kind === 'modelOriginRefused' && <LetIn />}
    </div>
  );

  function said(): string {
    if (state.kind === 'writing') return i18n.t('drafting.writes');
    if (state.kind === 'written') return i18n.t('drafting.works', { seconds: seconds(state.took) });
    return i18n.t('drafting.tryWords');
  }
}

/** Ollama answers nobody whose origin it was not told; this is ours. */
function LetIn() {
  const toast = useToast();
  const setting = `OLLAMA_ORIGINS=${browser.runtime.getURL('/').replace(/\/$/, '')}`;
  return (
    <>
      <p className="section-words">{i18n.t('drafting.letIn')}</p>
      <div className="model-origins">
        <code>{setting}</code>
        <Button
          small
          onClick={() =>
            void copyText(setting).then((copied) =>
              toast(i18n.t(copied ? 'drafting.copied' : 'problem.clipboardRefused')),
            )
          }
        >
          {i18n.t('drafting.copy')}
        </Button>
      </div>
    </>
  );
}

function seconds(milliseconds: number): string {
  return numberFormat({ style: 'unit', unit: 'second', maximumFractionDigits: 1 }).format(milliseconds / 1_000);
}
