import { i18n } from '#i18n';
import type { Tokens } from '../../lib/model/drafting.ts';
import { formatNumber } from '../ui/language.ts';

interface DraftTextProps {
  readonly text: string;
  readonly tokens: Tokens | undefined;
  readonly isDone: boolean;
}

/** What a model writes, as it comes; read aloud once it is whole. */
export function DraftText({ text, tokens, isDone }: DraftTextProps) {
  return (
    <>
      <p className="model-draft-text" dir="auto" role="status" aria-busy={!isDone}>
        {text}
      </p>
      <p className="model-draft-tokens tabular">
        {tokens !== undefined &&
          i18n.t('drafting.tokens', { prompt: formatNumber(tokens.prompt), answer: formatNumber(tokens.answer) })}
      </p>
    </>
  );
}
