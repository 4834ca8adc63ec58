import type { CheckedLanguage } from '../model/check.ts';
import { fold } from './check/fold.ts';
import { primaryOf } from './phrases/index.ts';

/** The first words of greetings and sign-offs; what is said in several languages stands in each. */
const firstWords: { readonly [Code in CheckedLanguage]: string } = {
  en: `hi hey hello hiya howdy dear good morning greetings welcome best yours your kind warm warmly cheers thanks thank
    regards sincerely love take see all many with talk`,
  de: `hi hey hallo hallöchen moin moinsen servus grüezi grüß grüss tach ahoi guten gute liebe lieber liebes sehr
    herzlich herzliche herzlichst viele beste schöne schönen mit bis dein deine ihr ihre euer eure danke tschüss`,
  fr: `bonjour bonsoir salut coucou cher chère chers bien cordialement bises bisous amitiés merci à bonne belle un une`,
  es: `hola buenas buenos buen estimado estimada querido querida un saludos saludo atentamente cordialmente gracias
    hasta abrazos abrazo`,
  pt: `olá oi bom boa caro cara prezado prezada querido querida um abraço abraços atenciosamente cumprimentos obrigado
    obrigada até beijinhos saudações`,
  it: `ciao salve buongiorno buonasera buona buon gentile caro cara cari un saluti cordiali cordialmente grazie a
    abbracci`,
};

/** What an agent writes before a line whose language its words do not tell. */
const mark = /^\[([a-z]{2,3})\]\s*(?=\S)/iu;

/**
 * Those of a brand's greetings or sign-offs that hold for a text in this language (BCP 47), without their mark: nobody is
 * greeted with "Moin" in French. A line holds for the language that it is marked with (`[de] Moin`), else for those that
 * its first word is known from, else for all, as a name or a dash does; where the text's language is not known, all hold.
 */
export function linesFor(lines: readonly string[], language: string | undefined): string[] {
  const code = primaryOf(language);
  return lines.flatMap((line) => {
    const told = languagesOf(line);
    const holds = code === undefined || told.length === 0 || told.includes(code);
    return holds ? [line.replace(mark, '')] : [];
  });
}

function languagesOf(line: string): string[] {
  const marked = mark.exec(line)?.[1];
  if (marked !== undefined) return [marked.toLowerCase()];
  const first = /^[^\p{L}{]*(\p{L}+)/u.exec(fold(line))?.[1];
  if (first === undefined) return [];
  return Object.entries(firstWords).flatMap(([code, words]) =>
    fold(words).split(/\s+/).includes(first) ? [code] : [],
  );
}
