/** Signs and short names of currencies, in small letters; most are shared, and only who wrote them knows which is meant. */
const written: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  '£': ['GBP'],
  '₹': ['INR'],
  '₺': ['TRY'],
  tl: ['TRY'],
  '₽': ['RUB'],
  '₩': ['KRW'],
  '₴': ['UAH'],
  '₪': ['ILS'],
  '₫': ['VND'],
  '₱': ['PHP'],
  '฿': ['THB'],
  '¥': ['JPY', 'CNY'],
  zł: ['PLN'],
  kč: ['CZK'],
  ft: ['HUF'],
  lei: ['RON'],
  fr: ['CHF'],
  sfr: ['CHF'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU'],
  us$: ['USD'],
  c$: ['CAD'],
  ca$: ['CAD'],
  a$: ['AUD'],
  au$: ['AUD'],
  nz$: ['NZD'],
  hk$: ['HKD'],
  s$: ['SGD'],
  nt$: ['TWD'],
  mx$: ['MXN'],
  r$: ['BRL'],
};
const known = new Set(Intl.supportedValuesOf('currency'));

/** What stands for a currency beside a number: a sign with or without letters, or a name. */
export const unit = String.raw`[A-Z]{0,3}\p{Sc}|[A-Z]{3}|fr\.?|sfr\.?|kr\.?|zł|kč|ft|tl|lei|euros?`;

/**
 * The currency (ISO 4217) that a text states beside its number, if it has one: `US$`, `EUR`, `$12.00 CAD`. A sign that
 * several share is the usual one where that is among them. Undefined where it stays open, or states none that there is;
 * the usual one where nothing is stated.
 */
export function readCurrency(text: string, usual: string | undefined): string | undefined {
  const stated = text.toLowerCase().match(/\p{L}*\p{Sc}|\p{L}+/gu) ?? [];
  const [first, ...others] = stated.map(currenciesOf);
  if (first === undefined) return usual;
  const possible = first.filter((code) => others.every((codes) => codes.includes(code)));
  return possible.length === 1 ? possible[0] : possible.find((code) => code === usual);
}

/**
 * The currency that the header of a column of amounts states, if it does: `Total (USD)`, `Betrag in EUR`, `Sum €`. Three
 * capitals count at its end or in brackets alone, since `ALL` and `TOP` are words, too.
 */
export function currencyOfHeader(header: string, usual: string): string | undefined {
  const stated = /[([]\s*([A-Z]{3}|[A-Z]{0,3}\p{Sc})\s*[)\]]|(?:[\s_-]([A-Z]{3})|([A-Z]{0,3}\p{Sc}))$/u.exec(
    header.trim(),
  );
  const name = stated?.slice(1).find((part) => part !== undefined);
  return name === undefined ? undefined : readCurrency(name, usual);
}

function currenciesOf(name: string): readonly string[] {
  const code = name.toUpperCase();
  return written[name] ?? (known.has(code) ? [code] : []);
}
