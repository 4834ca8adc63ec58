import { useQuery } from '@tanstack/react-query';
import { browserTranslator, translate } from '../../lib/drafting/browser-translator.ts';
import { useTask } from '../transfer/use-task.ts';
import { language } from '../ui/language.ts';

/** A tag as the translator takes it: `de-AT` is `de`. */
function primary(tag: string | undefined): string | undefined {
  return tag?.toLowerCase().split('-')[0];
}

/** The language that this person reads, primary. */
export const ownLanguage = () => primary(language()) ?? 'en';

/**
 * The browser's translator from one language to another; undefined where it has none for them, where one of them is not
 * known, or where there is nothing to translate. It works on this machine and tells nobody.
 */
export function useTranslation(from: string | undefined, to: string | undefined) {
  const [sourceLanguage, targetLanguage] = [primary(from), primary(to)];
  const { data: languages } = useQuery({
    queryKey: ['translator', sourceLanguage, targetLanguage],
    queryFn: async () => {
      if (sourceLanguage === undefined || targetLanguage === undefined || sourceLanguage === targetLanguage)
        return null;
      const both = { sourceLanguage, targetLanguage };
      return (await browserTranslator()
        ?.availability(both)
        .catch(() => 'unavailable')) === 'unavailable'
        ? null
        : both;
    },
  });
  const { run, ...task } = useTask();
  const translator = browserTranslator();
  if (languages == null || translator === undefined) return undefined;
  return {
    ...task,
    languages,
    run: (text: string, onTranslated: (text: string) => void) =>
      run(async (onShare, signal) => onTranslated(await translate(translator, text, languages, onShare, signal))),
  };
}
