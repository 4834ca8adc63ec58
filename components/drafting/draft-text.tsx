import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { costOf, type Tokens } from '../../lib/model/drafting.ts';
import { question } from '../records-queries.ts';
import { formatNumber, formatSmallAmount } from '../ui/language.ts';

interface DraftTextProps {
  readonly text: string;
  readonly tokens: Tokens | undefined;
  readonly isDone: boolean;
}

/** What a model writes, as it comes, and what it took; read aloud once it is whole. */
export function DraftText({ text, tokens, isDone }: DraftTextProps) {
  const choice = useQuery(question('drafting', undefined)).data?.choice;
  const price = choice?.place === 'service' ? choice.price : undefined;
  return (
    <>
      <p className="model-draft-text" dir="auto" role="status" aria-busy={!isDone}>
        {text}
      </p>
      <p className="model-draft-tokens tabular">
        {tokens !== undefined &&
          i18n.t('drafting.tokens', { prompt: formatNumber(tokens.prompt), answer: formatNumber(tokens.answer) })}
        {tokens !== undefined && price !== undefined && ` · ${formatSmallAmount(costOf(tokens, price))}`}
      </p>
    </>
  );
}
