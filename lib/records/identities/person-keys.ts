/** What a person can be recognised by elsewhere; each is a prefix of the keys in `findings.keys`. */
export const personKeyKinds = ['email', 'phone', 'number', 'link', 'handle', 'lives'] as const;
export type PersonKeyKind = (typeof personKeyKinds)[number];
export type PersonKey = `${PersonKeyKind}:${string}`;

/** What is known of a person that may be known of somebody else, too. */
interface Person {
  readonly name: string;
  /** Every handle ever, in lower case. */
  readonly handles: readonly string[];
  readonly email?: string | undefined;
  /** E.164 (`+49…`) where the country is known. */
  readonly phone?: string | undefined;
  /** The number that the shop's own books give a customer. */
  readonly number?: string | undefined;
  readonly place?: string | undefined;
  readonly link?: string | undefined;
}

const longestKey = 300;
/** Fewer digits than this are an extension or a mistake, not somebody's phone. */
const fewestDigits = 6;
/** Parameters that say whose page it is: `facebook.com/profile.php?id=`, `scholar.google.com/citations?user=`. */
const tellWhose = ['id', 'user'];

/** All keys of a person: two who share one may be the same. A name is a key only together with a place. */
export function personKeys(person: Person): PersonKey[] {
  const { email, phone, number, link, place, handles } = person;
  const values: [PersonKeyKind, string | undefined][] = [
    ['email', email],
    ['phone', phone],
    ['number', number],
    ['link', link],
    ...handles.map((handle): [PersonKeyKind, string] => ['handle', handle]),
    ['lives', place === undefined ? undefined : livesKey(person.name, place)],
  ];
  const keys = values.flatMap(([kind, value]) => (value === undefined ? [] : (personKey(kind, value) ?? [])));
  return [...new Set(keys)];
}

/** One key, written so that different spellings of the same thing are equal; undefined where nothing is left of it. */
export function personKey(kind: PersonKeyKind, value: string): PersonKey | undefined {
  const written = spell[kind](value.slice(0, 1_000));
  return written === undefined || written === '' ? undefined : `${kind}:${written.slice(0, longestKey)}`;
}

/** The prefix of a key, and what stands behind it. */
export function partsOfKey(key: string): { kind: PersonKeyKind; value: string } | undefined {
  const kind = personKeyKinds.find((prefix) => key.startsWith(`${prefix}:`));
  return kind === undefined ? undefined : { kind, value: key.slice(kind.length + 1) };
}

const spell: { readonly [Kind in PersonKeyKind]: (value: string) => string | undefined } = {
  email: (value) => (/^\S+@\S+$/.test(value.trim()) ? folded(value) : undefined),
  phone: spellPhone,
  number: folded,
  link: spellLink,
  handle: (value) => folded(value).replace(/^@/, ''),
  lives: folded,
};

function livesKey(name: string, place: string): string | undefined {
  const [who, where] = [folded(name), folded(place)];
  return who === '' || where === '' ? undefined : `${who}, ${where}`;
}

function spellPhone(value: string): string | undefined {
  const digits = value.replace(/\D/g, '');
  if (digits.length < fewestDigits) return undefined;
  if (value.trim().startsWith('+')) return `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

/**
 * Host, path and whose page it is there: `https://www.Example.com/maya/?ref=x` and `example.com/maya` are the same page,
 * `facebook.com/profile.php?id=1` and `…?id=2` are not.
 */
function spellLink(value: string): string | undefined {
  const typed = value.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !url.hostname.includes('.')) return undefined;
  const path = url.pathname.replace(/\/+$/, '');
  const whose = tellWhose.flatMap((name) => url.searchParams.getAll(name).map((whom) => `${name}=${whom}`)).join('&');
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '');
  return `${host}${path}${whose === '' ? '' : `?${whose}`}`.toLowerCase();
}

function folded(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
