import type { Instant, SiteId } from '../model/ids.ts';
import type { Sentiment } from '../model/mention.ts';
import type { Intent } from '../model/understanding.ts';
import type { Voice } from '../model/voice.ts';
import { type FilledText, fillGaps, type GapValues } from './gaps.ts';
import { linesFor } from './own-lines.ts';
import type { Phrases } from './phrases/phrases.ts';
import { surelyFits } from './room.ts';
import { feelingOf } from './situation.ts';
import { vary } from './vary.ts';
import { capitalised, withoutUnknownName } from './without-name.ts';

/** To whom a reply goes, and what we have with them. */
export interface Addressee {
  /** The post's name: what is said in one of several ways is said to this post always in the same one. */
  readonly key: string;
  readonly site: SiteId;
  readonly sentiment: Sentiment['label'];
  readonly intent?: Intent | undefined;
  readonly issueType?: string | undefined;
  /** BCP 47, of the reply; absent where nobody knows. */
  readonly language?: string | undefined;
  readonly values: GapValues;
  readonly voice?: Voice | undefined;
  /** When they wrote before, within a year. */
  readonly wroteAt?: Instant | undefined;
  /** When the promise is due that we still can keep in time. */
  readonly promisedBy?: Instant | undefined;
}

const greeting =
  /^(?:hi|hello|hey|hallo|guten tag|bonjour|salut|hola|olá|oi)(?: \{\{customer\.firstName\}\})?(?:,|:|!)\s+/iu;
const signOff = /\s+(?:[^.!?\n{}]{1,20},\s*)?\{\{agent\.name\}\}\s*$/u;

/**
 * A ready text as it is said to this person: greeting and sign-off varied, what stands between us named in between where
 * there is room, gaps filled. Without a greeting of its own it begins as it does.
 */
export function personalise(text: string, to: Addressee, phrases: Phrases | undefined): FilledText {
  const opened = greeting.exec(text)?.[0];
  const closed = signOff.exec(text)?.[0];
  const middle = text.slice(opened?.length ?? 0, closed === undefined ? undefined : -closed.length);
  const ours = {
    hello: opened === undefined ? undefined : (greet(to, phrases) ?? opened.trim()),
    bye: closed === undefined ? undefined : (sign(to, phrases) ?? closed.trim()),
  };
  const between = opened === undefined ? undefined : betweenUs(to, phrases);
  const body = ours.hello?.endsWith('!') ? capitalised(middle) : middle;
  return firstThatFits(to, [
    [ours.hello, following(between, to, ours.hello), between === undefined ? body : capitalised(middle), ours.bye],
    [ours.hello, body, ours.bye],
    [opened?.trim(), middle, closed?.trim()],
  ]);
}

/** A reply around one sentence: a fact, a question, or the way to a direct message. */
export function letter(sentence: string, to: Addressee, phrases: Phrases): FilledText {
  const open = vary(phrases.opening[feelingOf(to)], to.key, 'opening') ?? '';
  const about = phrases.about[to.issueType ?? 'other'] ?? phrases.about.other;
  const said = open.replace('{about}', about).replace('{About}', capitalised(about));
  const isLight = to.voice?.humour === true && to.sentiment === 'positive';
  const light = isLight ? vary(phrases.light, to.key, 'light') : undefined;
  const [hello, bye] = [greet(to, phrases), sign(to, phrases)];
  const opening = following(said, to, hello);
  const between = betweenUs(to, phrases);
  return firstThatFits(to, [
    [hello, opening, light, between, sentence, bye],
    [hello, opening, between, sentence, bye],
    [hello, opening, sentence, bye],
    [hello, sentence, bye],
  ]);
}

type Parts = readonly (string | undefined)[];

/** The longest way that surely fits the site, else the shortest. On Facebook greeting and sign-off have lines of their own. */
function firstThatFits(to: Addressee, ways: readonly Parts[]): FilledText {
  const filled = ways.map((parts) => fillGaps(withoutUnknownName(join(parts, to), to.values), to.values));
  return filled.find(({ text }) => surelyFits(to.site, text)) ?? filled.at(-1) ?? { text: '', missing: [] };
}

function join(parts: Parts, { site }: Addressee): string {
  const said = parts.filter((part) => part !== undefined && part !== '');
  if (site === 'x' || said.length < 3) return said.join(' ');
  const [hello, ...rest] = said;
  return [hello, rest.slice(0, -1).join(' '), rest.at(-1)].join('\n\n');
}

/** A phrase of ours after a greeting: after "Hi Maya," it goes on in lower case, but for "I" and the polite "Sie". */
function following(phrase: string | undefined, { site }: Addressee, hello: string | undefined): string | undefined {
  const goesOn = site === 'x' && hello !== undefined && !/[!.]$/.test(hello) && !/^(?:I|Sie)\b/.test(phrase ?? '');
  return goesOn && phrase !== undefined ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

function greet({ key, voice, values, language }: Addressee, phrases: Phrases | undefined): string | undefined {
  const own = linesFor(voice?.greetings ?? [], language);
  const isNamed = values['customer.firstName'] !== undefined;
  const fitting = own.filter((line) => isNamed || !line.includes('{{customer.'));
  if (fitting.length > 0) return vary(fitting, key, 'greeting');
  return vary((isNamed ? phrases?.greetings : phrases?.greetingsUnnamed) ?? [], key, 'greeting');
}

function sign({ key, voice, values, language }: Addressee, phrases: Phrases | undefined): string | undefined {
  const own = linesFor(voice?.signOffs ?? [], language);
  if (own.length > 0) return vary(own, key, 'sign-off');
  return values['agent.name'] === undefined ? undefined : vary(phrases?.signOffs ?? [], key, 'sign-off');
}

/** The promise that we owe them, or when they wrote to us before. */
function betweenUs({ promisedBy, wroteAt, language }: Addressee, phrases: Phrases | undefined): string | undefined {
  if (phrases === undefined) return undefined;
  const say = (at: Instant, how: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, how).format(Date.parse(at));
  if (promisedBy !== undefined)
    return phrases.promised.replace('{date}', say(promisedBy, { day: 'numeric', month: 'long' }));
  return wroteAt === undefined ? undefined : phrases.remembered.replace('{month}', say(wroteAt, { month: 'long' }));
}
