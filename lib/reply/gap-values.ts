import type { Brand } from '../model/brand.ts';
import type { Customer } from '../model/customer.ts';
import type { SiteId } from '../model/ids.ts';
import type { Author } from '../model/post.ts';
import { firstName } from './first-name.ts';
import type { GapValues } from './gaps.ts';

/** Whose data goes into the gaps of a reply. */
export interface Correspondents {
  readonly site: SiteId;
  readonly author?: Author | undefined;
  readonly customer?: Pick<Customer, 'name' | 'firstName'> | undefined;
  readonly agentName: string;
  /** Where customers meet us, as it stands after "at": "our café on Main Street". */
  readonly shop?: string | undefined;
  readonly brand?: Pick<Brand, 'name' | 'handles'> | undefined;
}

/** The values for the gaps of a reply to `author`; what is not known is absent. */
export function gapValues({ site, author, customer, agentName, shop, brand }: Correspondents): GapValues {
  const name = asOneLine(customer?.name ?? author?.name);
  const ours = brand?.handles.find((account) => account.site === site)?.handle;
  const values: Record<keyof GapValues & string, string | undefined> = {
    'customer.firstName': asOneLine(customer?.firstName) ?? firstName(name ?? ''),
    'customer.name': name,
    // Facebook has no way to address a person by handle.
    'customer.handle': site === 'x' ? withAt(author?.handle) : undefined,
    'agent.name': asOneLine(agentName),
    'brand.name': asOneLine(brand?.name),
    'brand.handle': withAt(ours),
    'brand.shop': asOneLine(shop),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function withAt(handle: string | undefined): string | undefined {
  const bare = asOneLine(handle)?.replace(/^@/, '');
  return bare === undefined ? undefined : `@${bare}`;
}

/** Without line breaks and invisible characters, which would let a stranger's name change how a reply reads. */
function asOneLine(text: string | undefined): string | undefined {
  const line = text
    ?.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff\u200b]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line === '' ? undefined : line;
}
