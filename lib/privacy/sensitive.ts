import { numbersIn } from './sensitive-numbers.ts';

/**
 * Notices in a note what the law asks particular care for: Article 9 of the GDPR (health, politics, religion, sexual
 * life, ethnic origin, trade union membership), and numbers worth stealing. It is advice while somebody types: it says
 * which words and why, and blocks nothing.
 *
 * The lists are ours, in English and German. A word is in them if a remark on a customer that holds it most likely says
 * something of that kind about a person. A warning that comes every day is not read, so left out is what customers'
 * matters are full of ("right", "left", "party", "operation", "sick of waiting", "alcoholic drinks", "farbige Schuhe"),
 * what is a name as well (Christian, Jude, Roma, Verdi), and what has a common other sense ("hearing aids",
 * "handicap"). `*` takes every ending, or in front every beginning of a German compound; `-` a space as well.
 */
const lists = {
  health: `
    diabet* cancer tumor tumour leukaemia leukemia chemotherap* hiv epilep* asthma* dementia alzheimer* parkinson*
    autis* adhd bipolar schizophren* psychiatr* psychotherap* antidepressant* suicid* self-harm anorexi* bulimi*
    alcoholism recovering-alcoholic is-an-alcoholic pregnan* miscarriage abortion ivf disabled disability wheelchair
    dialysis pacemaker insulin coeliac celiac depression burn-out burnout allergic-to allergy allergies
    krebskrank* krebs chemo chemotherapie krank krankheit* *krankheit *erkrankung* erkrankt schwanger* fehlgeburt
    abtreibung behindert* behinderung* schwerbehindert* rollstuhl* pflegebedürftig* pflegegrad depressionen depressiv
    demenz* allergie* allergisch-gegen zöliakie herzinfarkt schlaganfall alkoholiker* drogenabhängig* suchtkrank*
    selbstmord* magersucht psychisch-krank
  `,
  politics: `
    republican-voter democrat-voter tory tories labour-voter communist* socialist* far-right far-left neonazi*
    neo-nazi* fascis* anarchist* brexiteer trump-supporter votes-for voted-for party-member
    cdu csu spd fdp afd linkspartei grünen-wähler* afd-wähler* parteimitglied* kommunist* sozialist* faschis*
    rechtsextrem* linksextrem* querdenker* reichsbürger* wählt-die parteibuch
  `,
  religion: `
    muslim* islam islamic islamist* jewish judaism catholic* protestant* evangelical* mormon* hindu* buddhis* sikh*
    atheis* jehova* ramadan kosher halal hijab
    moslem* islamisch* jüdisch* juden jüdin katholisch* katholik* evangelisch* konfession* zeugen-jehovas kopftuch
    koscher freikirch* kirchenaustritt
  `,
  sexualLife: `
    gay lesbian* homosexual* bisexual* transgender transsexual* trans-woman trans-man queer lgbt* asexual* non-binary
    nonbinary polyamor* prostitut* sex-worker
    schwul* lesbisch* lesbe lesben homosexuell* bisexuell* transsexuell* transfrau transmann nicht-binär* sexualität
  `,
  ethnicity: `
    ethnicity ethnic-origin ethnic-minority asylum-seeker* refugee* sinti gypsy gypsies black-woman black-man
    person-of-colour person-of-color skin-colour skin-color mixed-race
    ethnisch* ethnie flüchtling* geflüchtete* asylbewerber* migrationshintergrund zigeuner* hautfarbe* dunkelhäutig*
  `,
  union: `
    trade-union* labor-union labour-union union-member* union-rep shop-steward works-council
    gewerkschaft* ver.di ig-metall ig-bau betriebsrat* personalrat*
  `,
} as const;

export const sensitiveKinds = [
  'health',
  'politics',
  'religion',
  'sexualLife',
  'ethnicity',
  'union',
  'card',
  'bankAccount',
  'identityNumber',
] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];

/** Some words of a note that deserve a thought. */
export interface Sensitive {
  readonly kind: SensitiveKind;
  /** As they stand there. */
  readonly words: string;
  /** In UTF-16 units. */
  readonly start: number;
}

/** What deserves a thought, in the order in which it stands there. */
export function sensitiveWords(text: string): Sensitive[] {
  const found = matchers.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern), (match): Sensitive => ({ kind, words: match[0], start: match.index })),
  );
  return [...found, ...numbersIn(text)].toSorted((a, b) => a.start - b.start);
}

const matchers = Object.entries(lists).map(([kind, list]) => ({
  kind: kind as keyof typeof lists, // its own keys
  pattern: patternOf(list.trim().split(/\s+/)),
}));

/** Begins at the beginning of a word only, so that a text of any length is read in time that grows with it. */
function patternOf(list: readonly string[]): RegExp {
  const words = list.map((word) =>
    word.replace(/[*.-]/g, (sign) => ({ '*': '[\\p{L}\\p{M}]*', '.': '\\.', '-': '[\\s-]' })[sign] ?? sign),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}
