import type { Instant, SiteId } from '../model/ids.ts';
import type { Voice } from '../model/voice.ts';
import { belowGreeting, greeted, type Said } from './after-greeting.ts';
import { apologises } from './apology.ts';
import { type FilledText, fillGaps, type GapValues } from './gaps.ts';
import { needOf } from './need.ts';
import { type Opened, openingFor } from './opening.ts';
import { linesFor } from './own-lines.ts';
import type { Phrases } from './phrases/phrases.ts';
import { surelyFits } from './room.ts';
import { vary } from './vary.ts';
import { capitalised, withoutUnknownName } from './without-name.ts';

/** To whom a reply goes, and what we have with them. What is said in one of several ways is said to a post always in the same one. */
export interface Addressee extends Opened {
  readonly site: SiteId;
  /** What they write of is somebody else's. */
  readonly notUs?: boolean;
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
  /^(?:hi|hello|hey|hallo|guten tag|bonjour|salut|hola|olá|oi|ciao|buongiorno|salve)(?:,? \{\{customer\.firstName\}\})?(?:,|:|!)\s+/iu;
const signOff = /\s+(?:[^.!?\n{}]{1,20},\s*)?\{\{agent\.name\}\}\s*$/u;

/**
 * A ready text as it is said to this person: greeting and sign-off varied, an apology and what stands between us put in
 * between where there is room, gaps filled. Without a greeting of its own it begins as it does.
 */
export function personalise(text: string, to: Addressee, phrases: Phrases | undefined): FilledText {
  const opened = greeting.exec(text)?.[0];
  const closed = signOff.exec(text)?.[0];
  const middle = text.slice(opened?.length ?? 0, closed === undefined ? undefined : -closed.length);
  const hello = opened === undefined ? undefined : (greet(to, phrases) ?? opened.trim());
  const bye = closed === undefined ? undefined : (sign(to, phrases) ?? closed.trim());
  const between = opened === undefined ? undefined : betweenUs(to, phrases);
  const sorry = opened === undefined ? undefined : apologyBefore(text, to, phrases);
  const said = { text: middle, kind: opened?.trimEnd().endsWith('!') ? 'sentence' : 'rest' } as const;
  const more = [[sorry, between], [sorry], [between]].filter((before) => before.some((one) => one !== undefined));
  return firstThatFits(to, [
    ...more.map((before) => ({ hello, phrases: before, said: { ...said, text: capitalised(middle) }, bye })),
    { hello, phrases: [], said, bye },
    { hello: opened?.trim(), phrases: [], said, bye: closed?.trim() },
  ]);
}

/**
 * Who is in trouble hears first that we are sorry, who mourns that we feel with them, whatever a ready text goes on to say;
 * not for what is not ours.
 */
function apologyBefore(text: string, to: Addressee, phrases: Phrases | undefined): string | undefined {
  if (phrases === undefined || to.notUs === true) return undefined;
  const need = needOf(to);
  if (need !== 'mourning' && (need !== 'trouble' || apologises(text))) return undefined;
  return openingFor(to, phrases);
}

/** A reply around what is said: a fact, a question, or the way to a direct message. */
export function letter(said: Said, to: Addressee, phrases: Phrases): FilledText {
  const opening = openingFor(to, phrases);
  const isLight = to.voice?.humour === true && to.sentiment === 'positive';
  const light = isLight ? vary(phrases.light, to.key, 'light') : undefined;
  const [hello, bye] = [greet(to, phrases), sign(to, phrases)];
  const between = betweenUs(to, phrases);
  const ways = [[opening, light, between], [opening, between], [opening], []];
  return firstThatFits(
    to,
    ways.map((before) => ({ hello, phrases: before, said, bye })),
  );
}

/** A way to put a reply together. */
interface Way {
  readonly hello: string | undefined;
  /** Ours, said before the rest. */
  readonly phrases: readonly (string | undefined)[];
  readonly said: Said;
  readonly bye: string | undefined;
}

/** The longest way that surely fits the site, else the shortest. */
function firstThatFits(to: Addressee, ways: readonly Way[]): FilledText {
  const filled = ways.map((way) => fillGaps(withoutUnknownName(join(way, to), to.values), to.values));
  return filled.find(({ text }) => surelyFits(to.site, text)) ?? filled.at(-1) ?? { text: '', missing: [] };
}

/** On Facebook greeting and sign-off have lines of their own where there are both. */
function join({ hello, phrases, said, bye }: Way, { site, language }: Addressee): string {
  const ours = phrases.flatMap((text): Said[] => (text ? [{ text, kind: 'phrase' }] : []));
  const [first = said, ...others] = [...ours, said];
  const rest = others.map(({ text }) => text);
  const end = bye ? [bye] : [];
  if (!hello) return [first.text, ...rest, ...end].join(' ');
  if (site === 'x' || end.length === 0) return [...greeted(hello, first, language), ...rest, ...end].join(' ');
  return [hello, [belowGreeting(first, language), ...rest].join(' '), ...end].join('\n\n');
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
