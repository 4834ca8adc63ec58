/** What people say in a word or two, and say in one language alone. */
const saidIn: Readonly<Record<string, string>> = {
  en: 'thanks thank please hello help refund broken still waiting where when why what never yes wrong great awesome love worst awful any update',
  de: 'danke bitte hallo hilfe warum wieso wann moin servus schade endlich leider nein schlecht furchtbar kaputt toll schön wirklich nicht',
  fr: 'merci bonjour bonsoir salut pourquoi quand toujours jamais cassé nul génial bravo désolé svp oui encore',
  es: 'gracias hola buenos buenas ayuda cuándo cuando dónde donde nunca roto genial pésimo vergüenza mañana siempre',
  pt: 'obrigado obrigada olá ajuda onde quebrado ótimo péssimo vergonha não você também nunca',
  it: 'grazie ciao buongiorno buonasera aiuto perché quando dove sempre mai rotto pessimo vergogna ottimo prego',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(saidIn))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** The language of a text of few words in lower case, where one of them is said in that language alone. */
export function languageOfFewWords(words: readonly string[]): string | undefined {
  const told = new Set(
    words.flatMap((word) => {
      const [language, ...others] = languagesOf.get(word) ?? [];
      return language === undefined || others.length > 0 ? [] : language;
    }),
  );
  return told.size === 1 ? [...told][0] : undefined;
}
