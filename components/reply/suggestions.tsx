import './suggestions.css';
import { useQuery } from '@tanstack/react-query';
import FillIcon from 'lucide-react/icons/arrow-right-to-line';
import CopyIcon from 'lucide-react/icons/copy';
import { i18n } from '#i18n';
import type { Suggestion } from '../../lib/model/response.ts';
import { question } from '../records-queries.ts';
import { replyKindWords } from '../reply-kind-words.ts';
import { IconButton } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { whatDiffers } from './what-differs.ts';
import { whyWords } from './why-words.ts';

/** Each of these has a key of its own. */
export const mostSuggestions = 3;

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  /** What stands in the editor. */
  readonly draft: string;
  /** Whether there is a page whose reply box could be filled; otherwise a text is copied. */
  readonly fills: boolean;
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly onFill: (suggestion: Suggestion) => void;
}

/** The room that suggestions will take, while they are on their way: nothing moves when they come. */
export function SuggestionsRoom() {
  return <div className="suggestions-room" />;
}

/** Replies worth sending: a click takes one into the editor, the arrow puts it straight into the reply box. */
export function Suggestions({ suggestions, draft, fills, onChoose, onFill }: SuggestionsProps) {
  const { data: types = [] } = useQuery(question('issueTypes', undefined));
  const now = Date.now();
  const seen = whatDiffers(suggestions.map(({ text }) => text));
  return (
    <ul className="suggestions" aria-label={i18n.t('reply.suggestions')}>
      {suggestions.map((suggestion, index) => (
        <li key={suggestion.id} className="suggestion" data-chosen={suggestion.text === draft || undefined}>
          <button
            type="button"
            className="suggestion-choose"
            aria-keyshortcuts={String(index + 1)}
            aria-pressed={suggestion.text === draft}
            title={suggestion.text}
            onClick={() => onChoose(suggestion)}
          >
            <Kbd keys={String(index + 1)} />
            <span className="suggestion-head">
              <bdi className="suggestion-title">{suggestion.title ?? replyKindWords(suggestion.kind)}</bdi>{' '}
              <span className="suggestion-why">
                {suggestion.title !== undefined && `${replyKindWords(suggestion.kind)} · `}
                <bdi>{whyWords(suggestion, types, now)}</bdi>
              </span>
            </span>{' '}
            <bdi className="suggestion-text">{seen[index]}</bdi>
          </button>
          {suggestion.missing.length === 0 && (
            <span className="suggestion-fill">
              <IconButton
                small
                label={i18n.t(fills ? 'reply.fillThis' : 'reply.copyThis', {
                  title: suggestion.title ?? replyKindWords(suggestion.kind),
                })}
                icon={fills ? <FillIcon size={14} className="turns" /> : <CopyIcon size={14} />}
                onClick={() => onFill(suggestion)}
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
