import './drafting.css';
import TranslateIcon from 'lucide-react/icons/languages';
import { i18n } from '#i18n';
import { ProblemNote } from '../problem/problem-note.tsx';
import { TaskProgress } from '../transfer/task-progress.tsx';
import { IconButton } from '../ui/button.tsx';
import { languageName } from '../ui/language.ts';
import { ownLanguage, useTranslation } from './use-translation.ts';

interface TranslateDraftProps {
  /** What stands in the editor, in the language of who writes it. */
  readonly text: string;
  /** The post's language, BCP 47; absent where nobody knows. */
  readonly to: string | undefined;
  readonly onTranslated: (text: string) => void;
}

/** What was written, in the language of the post: for who answers in a language that they do not write. */
export function TranslateDraft({ text, to, onTranslated }: TranslateDraftProps) {
  const translation = useTranslation(ownLanguage(), to);
  if (translation === undefined) return null;
  const { progress, problem, cancel, run, languages } = translation;
  return (
    <>
      <IconButton
        small
        label={i18n.t('translate.draft', { language: languageName(languages.targetLanguage) })}
        icon={<TranslateIcon size={14} aria-hidden="true" />}
        disabled={text.trim() === '' || progress !== undefined}
        onClick={() => void run(text, onTranslated)}
      />
      {(problem !== undefined || progress !== undefined) && (
        <div className="translated">
          {problem !== undefined && <ProblemNote problem={problem} />}
          {progress !== undefined && (
            <TaskProgress label={i18n.t('translate.working')} share={progress} onCancel={cancel} />
          )}
        </div>
      )}
    </>
  );
}
