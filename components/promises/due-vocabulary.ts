/**
 * What days, weeks and numbers are called in English, German, French, Spanish, Italian and Portuguese, as parts of
 * regular expressions. Accents are left out of text and words alike before they are compared.
 */

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt'];

const inWords: readonly (readonly [count: number, words: string])[] = [
  [1, 'an?|one|ein|eine[rnsm]?|une?|una|uno|uma?'],
  [2, 'two|zwei|deux|dos|due|dois|duas|a couple of'],
  [3, 'three|drei|trois|tres|tre|a few|ein paar|einigen|wenigen|quelques|un[oa]s|algun[oa]s|qualche|alguns|algumas'],
  [4, 'four|vier|quatre|cuatro|quattro|quatro'],
  [5, 'five|fünf|cinq|cinco|cinque'],
  [6, 'six|sechs|seis|sei'],
  [7, 'seven|sieben|sept|siete|sette|sete'],
  [8, 'eight|acht|huit|ocho|otto|oito'],
  [10, 'ten|zehn|dix|diez|dieci|dez'],
  [14, 'fourteen|vierzehn|quatorze|catorce|quattordici'],
  [15, 'quinze|quince|quindici'],
];
const counted = `\\d{1,3}|${inWords.map(([, words]) => words).join('|')}`;
/** Of "2-3 days" the later. */
const span = `(?:(?:${counted})\\s?(?:-|–|to|or|bis|oder|à|ou|a|o)\\s?)?(${counted})`;

const within = [
  '(?:in|within)(?: the next)?',
  'in den (?:nächsten|kommenden)',
  "(?:dans|sous|d[’']ici)(?: les)?",
  '(?:en|dentro de|en un plazo de)',
  '(?:tra|fra|entro)',
  '(?:em|em até|daqui a|dentro de)',
].join('|');
export const inSpan = `(?:${within})\\s${span}`;

export const days = 'days?|Tage?n?|jours?|días?|giorn[oi]|dias?';
export const weeks = 'weeks?|Wochen?|semaines?|semanas?|settiman[ae]';
export const workingDays =
  '(?:business|working) days?|Werktage?n?|Arbeitstage?n?|jours? ouvr(?:é|able)s?|días? (?:hábil(?:es)?|laborables?)|giorn[oi] lavorativ[oi]|dias? út(?:il|eis)';
export const nextWorkingDay =
  '(?:the )?next (?:business|working) day|(?:nächste[rn]?|kommende[rn]?) (?:Werktag|Arbeitstag)|prochain jour (?:ouvré|ouvrable)|(?:próximo|siguiente) día (?:hábil|laborable)|prossimo giorno lavorativo|próximo dia útil';
export const nextWeek =
  'next week|(?:der |in der )?(?:nächste[rn]?|kommende[rn]?) Woche|(?:la )?semaine prochaine|(?:la )?(?:próxima semana|semana que viene|semana próxima)|(?:la )?(?:prossima settimana|settimana prossima)|(?:a )?semana que vem';
/** "end of", before a week, month or year. */
export const endOf =
  '(?:the )?end of(?: the)?|Ende|(?:la )?fin(?: de)?|(?:final(?:es)?|fines) de|fine(?: del?)?|(?:fim|final) d[ae]';

/** What a weekday or month is called: the language's own names, "segunda" as well as "segunda-feira". */
function names(format: Intl.DateTimeFormatOptions, date: Date): string {
  const all = languages.map((language) => new Intl.DateTimeFormat(language, format).format(date));
  return [...new Set(all.map(bare))].map((name) => name.replace('-feira', '(?:-feira)?')).join('|');
}

/** From Sunday on. */
export const weekdays = Array.from({ length: 7 }, (_, day) => names({ weekday: 'long' }, new Date(2026, 1, 1 + day)));
/** From January on. */
export const months = Array.from({ length: 12 }, (_, month) => names({ month: 'long' }, new Date(2026, month, 1)));

export function numberOf(written = ''): number {
  if (/^\d/.test(written)) return Number(written);
  return inWords.find(([, words]) => new RegExp(`^(?:${bare(words)})$`, 'i').test(written))?.[0] ?? 1;
}

/** Which of some names it is, from 0 on. */
export function placeOf(name: string | undefined, among: readonly string[]): number {
  return among.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(name ?? ''));
}

/** Without accents: many leave them out. As long as before. */
export function bare(text: string): string {
  return text.replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD').charAt(0));
}
