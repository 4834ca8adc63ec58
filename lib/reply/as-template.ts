import type { Customer } from '../model/customer.ts';
import type { GapName } from '../model/response.ts';
import { firstName } from './first-name.ts';
import { literal } from './literal.ts';
import { standsAsName } from './stands-as-name.ts';

/** Whom a past reply was written to, and by whom. */
export interface PastCorrespondents {
  /** Everything they are called: a reply has the name that the records had then, an agent writes what the site shows. */
  readonly called: readonly Pick<Customer, 'name' | 'firstName'>[];
  readonly handles: readonly string[];
  readonly agent: string;
}

/** What belongs to one person only: e-mail addresses, telephone numbers, numbers of orders, cards and cases, and names after "Frau". */
const particulars = new RegExp(
  [
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}`,
    String.raw`(?<![\p{L}\p{N}])\+?\d[\d ()/-]{5,}\d(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])#?(?=[\p{Lu}-]*\d)[\p{Lu}\d-]{4,}(?![\p{L}\p{N}])`,
    String.raw`(?<=(?<!\p{L})(?:Frau|Herrn?|Mrs?\.?|Ms\.?|Miss|Madame|Monsieur|Sra?\.|[Ss]eñora?|[Ss]enhora?) )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?`,
  ].join('|'),
  'gu',
);

/**
 * A reply that was sent to one person, as one can be offered for another: their names and ours become gaps, and what
 * belongs to them alone an open one (`{{…}}`), which stops the reply until somebody has closed it.
 */
export function asTemplate(text: string, { called, handles, agent }: PastCorrespondents): string {
  const firstNames = called.flatMap((one) => [one.firstName, firstName(one.name)]).filter((word) => word !== undefined);
  const names = called.map(({ name }) => name).filter((name) => !firstNames.includes(name));
  const known: [string, GapName][] = [
    ...gaps(
      handles.map((handle) => `@${handle}`),
      'customer.handle',
    ),
    ...gaps(names, 'customer.name'),
    ...gaps(firstNames, 'customer.firstName'),
    ...gaps([agent], 'agent.name'),
  ];
  const links = text.split(/(https?:\/\/\S+)/);
  return links
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const open = part.replace(particulars, '{{…}}');
      return known.reduce((left, [word, gap]) => replaceWord(left, word, `{{${gap}}}`), open);
    })
    .join('')
    .replace(/^\s*\{\{customer\.handle\}\}\s*/, '');
}

/** The longest first: "Anna Lena" is more than "Anna". */
function gaps(words: readonly string[], gap: GapName): [string, GapName][] {
  return words
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((word) => [word, gap]);
}

function replaceWord(text: string, word: string, by: string): string {
  // Of "Don't" no name stands before the apostrophe, of "Don's" one does.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}{.])${literal(word)}(?![\\p{L}\\p{N}}]|['’](?!s\\b)\\p{L})`, 'giu');
  return text.replace(pattern, (found, at: number) => (standsAsName(text, at, found.length) ? by : found));
}
