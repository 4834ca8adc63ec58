import type { GapName } from '../model/response.ts';

/** Whom a past reply was written to, and by whom. */
export interface PastCorrespondents {
  readonly firstName?: string | undefined;
  readonly name?: string | undefined;
  readonly handle?: string | undefined;
  readonly agent: string;
}

/** What belongs to one person only: e-mail addresses, telephone numbers, and numbers of orders, cards and cases. */
const particulars = new RegExp(
  [
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}`,
    String.raw`(?<![\p{L}\p{N}])\+?\d[\d ()/-]{5,}\d(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])#?(?=[\p{Lu}-]*\d)[\p{Lu}\d-]{4,}(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/**
 * A reply that was sent to one person, as one can be offered for another: their name and ours become gaps, and what
 * belongs to them alone an open one (`{{…}}`), which stops the reply until somebody has closed it.
 */
export function asTemplate(text: string, { firstName, name, handle, agent }: PastCorrespondents): string {
  const known: [string | undefined, GapName][] = [
    [handle === undefined ? undefined : `@${handle}`, 'customer.handle'],
    [name, 'customer.name'],
    [firstName, 'customer.firstName'],
    [agent, 'agent.name'],
  ];
  const links = text.split(/(https?:\/\/\S+)/);
  return links
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const open = part.replace(particulars, '{{…}}');
      return known.reduce((left, [word, gap]) => (word ? replaceWord(left, word, `{{${gap}}}`) : left), open);
    })
    .join('')
    .replace(/^\s*\{\{customer\.handle\}\}\s*/, '');
}

function replaceWord(text: string, word: string, by: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}{.])${escaped}(?![\\p{L}\\p{N}}])`, 'giu'), () => by);
}
