import type { Chrono, ParsedResult } from 'chrono-node';
import { casual as german } from 'chrono-node/de';
import { casual as american, GB as british } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { casual as portuguese } from 'chrono-node/pt';

/** English and German, the language of the screen first. Figures alone are read as that language writes dates. */
export function ownReaders(language: string): readonly Chrono[] {
  const english = language === 'en-US' ? american : british;
  return language.startsWith('de') ? [german, english] : [english, german];
}

/** Of the other languages that customers are answered in. */
export const otherReaders: readonly Chrono[] = [french, spanish, italian, portuguese];

/** What a reader finds that is a date in a promise. */
export function datesIn(sentence: string, now: Date, reader: Chrono): ParsedResult[] {
  return reader
    .parse(sentence, now, { forwardDate: true })
    .filter((result) => isOfWholeWords(result, sentence) && namesADay(result));
}

/**
 * What a reader of another language finds, and would find in no other: their abbreviations are words elsewhere ("Sam
 * will call", "5 set menus", "hier" in German), and so are their weekdays and hours ("la segunda", "de 12.50").
 */
export function datesInOther(sentence: string, now: Date, reader: Chrono): ParsedResult[] {
  return datesIn(sentence, now, reader).filter(({ text, index, start }) => {
    if (start.date() <= now && !isToday.test(text)) return false;
    if (/^(?:segunda|quarta|quinta|sexta|terça)$/iu.test(text))
      return /(?:^|\s)(?:na|até|nesta|esta|próxima)\s$/iu.test(sentence.slice(0, index));
    if (!start.isCertain('day') && !start.isCertain('weekday') && start.isCertain('hour')) return /\d[:h]/.test(text);
    return isToday.test(text) || /\p{L}{4}/u.test(text) || /\d\smai/i.test(text);
  });
}

const isToday = /\b(?:hoy|hoje|oggi|aujourd['’]hui|ce soir)\b/iu;

/** "3 d" of "3 décembre" is none. */
function isOfWholeWords({ text, index }: ParsedResult, sentence: string): boolean {
  const isLetter = (sign: string) => /[\p{L}\p{M}]/u.test(sign);
  const isTorn = (at: number) => isLetter(sentence.charAt(at - 1)) && isLetter(sentence.charAt(at));
  return !isTorn(index) && !isTorn(index + text.length);
}

/** "may", "von 3", and "a second" that is over as soon as it is said, are no dates in a promise. */
function namesADay({ text, start, refDate }: ParsedResult): boolean {
  if (Math.abs(start.date().getTime() - refDate.getTime()) < 60_000 && start.isCertain('second')) return false;
  if (start.isCertain('day') || start.isCertain('weekday')) return true;
  if (start.isCertain('hour'))
    return !/^(?:\p{L}+\s)?\d{1,2}(?:\s?[-–]\s?\d{1,2})?$/u.test(text) || /^(?:at|um)\s/i.test(text);
  return /\s/.test(text);
}
