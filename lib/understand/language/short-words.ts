/** What people say in a word or two; what stands in several languages tells none of them. */
const saidIn: Readonly<Record<string, string>> = {
  en: 'thanks thank please hello hey help refund broken still waiting where when why what who how never yes wrong great awesome love worst awful any anyone good night sorry same today soon lovely amazing sure really nothing again',
  de: 'danke bitte hallo hilfe warum wieso wann moin servus schade endlich leider nein schlecht furchtbar kaputt toll schön wirklich nicht guten abend gerne genau stimmt echt immer keine heute ihr euch',
  fr: "merci bonjour bonsoir salut pourquoi quand toujours jamais cassé nul génial désolé svp oui encore bonne nuit journée rien aussi pas très voilà d'accord",
  es: 'gracias hola buenos buenas ayuda cuándo cuando dónde donde nunca roto genial pésimo vergüenza mañana siempre noches días tardes muy nada favor vale claro también',
  pt: 'obrigado obrigada olá ajuda onde quebrado ótimo péssimo vergonha não você também nunca quando sempre bom boa dia noite sim cadê muito tudo valeu nada favor vale claro',
  it: 'grazie ciao buongiorno buonasera aiuto perché quando dove sempre mai rotto pessimo vergogna ottimo prego buona notte giorno bene niente ancora anche molto scusate allora',
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
