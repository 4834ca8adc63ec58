import './drafting.css';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ProblemNote } from '../problem/problem-note.tsx';
import { TaskProgress } from '../transfer/task-progress.tsx';
import { breakable } from '../ui/breakable.tsx';
import { Button } from '../ui/button.tsx';
import { ownLanguage, useTranslation } from './use-translation.ts';

interface TranslatedPostProps {
  readonly text: string;
  /** BCP 47; absent where nobody knows. */
  readonly from: string | undefined;
}

/** A post in the reader's own language, by the browser's translator, where it has one for that. */
export function TranslatedPost({ text, from }: TranslatedPostProps) {
  const to = ownLanguage();
  const translation = useTranslation(from, to);
  const [translated, setTranslated] = useState<string>();
  if (translation === undefined || text.trim() === '') return null;
  const { progress, problem, cancel, run } = translation;
  const untold = translated === undefined && progress === undefined;
  return (
    <>
      {untold && (
        <Button look="quiet" small onClick={() => void run(text, setTranslated)}>
          {i18n.t('translate.post')}
        </Button>
      )}
      {(!untold || problem !== undefined) && (
        <div className="translated">
          {problem !== undefined && <ProblemNote problem={problem} />}
          {progress !== undefined && (
            <TaskProgress label={i18n.t('translate.working')} share={progress} onCancel={cancel} />
          )}
          {translated !== undefined && (
            <>
              <p className="translated-text" lang={to} dir="auto" role="status">
                {breakable(translated)}
              </p>
              <p className="model-draft-tokens">{i18n.t('translate.byBrowser')}</p>
            </>
          )}
        </div>
      )}
    </>
  );
}
