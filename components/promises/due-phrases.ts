import {
  daysLater,
  endOfMonth,
  endOfNamedMonth,
  endOfWeek,
  endOfWeekend,
  inNextWeek,
  nextDayOfMonth,
  nextOn,
  nextWeekday,
  workingDaysLater,
} from './due-days.ts';
import {
  bare,
  days,
  endOf,
  inSpan,
  months,
  nextWeek,
  nextWorkingDay,
  numberOf,
  placeOf,
  weekdays,
  weeks,
  workingDays,
} from './due-vocabulary.ts';

/** What people promise by that no reader of dates knows: when it is over, as a day; nothing where there is none. */
type Phrase = readonly [
  pattern: RegExp,
  dayOf: (now: Date, match: readonly (string | undefined)[]) => Date | undefined,
];

const anywhere = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${bare(pattern)})(?![\\p{L}\\d])`, 'giu');
const weekday = `(${weekdays.join('|')})`;
const month = `(${months.join('|')})`;
/** After "the 15th" nothing that there could be fifteen of. */
const clauseEnds = '(?=\\s*(?:$|[,;:!?)–-]|\\.(?!\\d)|(?:or|and|at|oder|und|um|ou|et|à|o|y|a las|e|alle|às)\\s))';

/** "By end of day" is today's where the sentence names no day: "by end of day Friday". */
const ofAnyDay = (now: Date) => new Date(now);

const phrases: readonly Phrase[] = [
  [
    anywhere(
      'EOD|COB|close of (?:business|play)|end of (?:the |this )?(?:business |working )?day|Tagesende|Ende des Tages|Feierabend|Dienstschluss|fin de (?:la )?journée|final del día|fine (?:della )?giornata|(?:fim|final) do dia',
    ),
    ofAnyDay,
  ],
  [
    anywhere(
      'EOW|end of (?:the |this )?week|Ende (?:der|dieser) Woche|fin de (?:la |cette )?semaine|(?:fin|final) de (?:la |esta )?semana|fine (?:della |di questa )?settimana|(?:fim|final) d(?:a|esta) semana|(?:noch|still|later) (?:this week|(?:in )?diese[r]? Woche)',
    ),
    endOfWeek,
  ],
  [
    anywhere(
      'EOM|end of (?:the |this )?month|Monatsende|Ende (?:des|dieses) Monats|fin (?:du|de ce) mois|(?:fin|final|fines) de (?:este )?mes|fine (?:del )?mese|(?:fim|final) do mês',
    ),
    (now) => endOfMonth(now),
  ],
  [
    anywhere(
      "end of (?:the |this )?year|Jahresende|Ende des Jahres|fin (?:de l[’']|d[’'])année|(?:fin|final) de(?:l)? año|fine (?:dell[’'])?anno|(?:fim|final) do ano",
    ),
    (now) => endOfNamedMonth(now, 11),
  ],
  [
    anywhere(
      'end of next month|Ende nächsten Monats|Ende des nächsten Monats|fin du mois prochain|fin(?:es)? del (?:próximo mes|mes que viene)|fine del (?:prossimo mese|mese prossimo)|fim do próximo mês',
    ),
    (now) => endOfMonth(now, 1),
  ],
  [anywhere(`(?:${endOf})\\s${month}`), (now, [, name]) => endOfNamedMonth(now, placeOf(name, months))],
  [anywhere(`(?:${endOf})\\s(?:${nextWeek})`), (now) => inNextWeek(now)],
  [anywhere(nextWeek), (now) => daysLater(now, 7)],
  [
    anywhere(`${weekday}\\s(?:of |de |d(?:ell)?a )?(?:${nextWeek})`),
    (now, [, name]) => inNextWeek(now, placeOf(name, weekdays)),
  ],
  [anywhere(`(?:${nextWeek}),?\\s(?:on |am )?${weekday}`), (now, [, name]) => inNextWeek(now, placeOf(name, weekdays))],
  [
    anywhere(`${weekday},?\\s${inSpan}\\s(?:${weeks})`),
    (now, [, name, count]) => nextWeekday(now, placeOf(name, weekdays), numberOf(count)),
  ],
  [
    anywhere(`${weekday} week|a week (?:from|on) ${weekday}|${weekday} en huit`),
    (now, match) => nextWeekday(now, placeOf(match.slice(1).find(Boolean), weekdays), 1),
  ],
  [
    anywhere(
      '(?:before|by) the weekend|(?:vor dem|bis zum) Wochenende|avant le week-?end|antes del fin de semana|prima del (?:fine settimana|weekend)|antes do fim de semana',
    ),
    endOfWeek,
  ],
  [
    anywhere(
      '(?:at|on|over|this) (?:the )?weekend|(?:am|übers|dieses) Wochenende|(?:ce|pendant le) week-?end|(?:este|en el) fin de semana|(?:nel|questo) (?:fine settimana|weekend)|(?:no|neste) fim de semana',
    ),
    endOfWeekend,
  ],
  [
    anywhere(
      '(?:before|by) (?:Christmas|Xmas)|(?:vor|bis) Weihnachten|avant Noël|antes de Navidad|(?:prima di|entro) Natale|(?:antes do|até o) Natal',
    ),
    (now) => nextOn(now, 24, 12),
  ],
  [anywhere('(?:the )?week after next|übernächste[rn]? Woche'), (now) => daysLater(now, 14)],
  [anywhere('après[- ]demain|pasado mañana|depois de amanhã'), (now) => daysLater(now, 2)],
  [anywhere(nextWorkingDay), (now) => workingDaysLater(now, 1)],
  [anywhere(`${inSpan}\\s(?:${workingDays})`), (now, [, count]) => workingDaysLater(now, numberOf(count))],
  [anywhere(`${inSpan}\\s(?:${days})`), (now, [, count]) => daysLater(now, numberOf(count))],
  [anywhere(`${inSpan}\\s(?:${weeks})`), (now, [, count]) => daysLater(now, 7 * numberOf(count))],
  [
    // "refund of 5.12." is an amount; a year may follow, which other readers know, or an hour.
    anywhere(
      '(?<!(?:of|von|über|de|di)\\s)(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?!\\d|\\s\\d{2,4}(?!\\d|\\s?(?:Uhr|h|[:.]\\d)))',
    ),
    (now, [, day, number]) => nextOn(now, Number(day), Number(number)),
  ],
  [
    anywhere(
      `(?:(?:by|on|until|till|before) the (\\d{1,2})(?:st|nd|rd|th)|(?:am|bis|zum|vor dem) (\\d{1,2})\\.|(?:le|el|el día|il|o dia|dia) (\\d{1,2}))${clauseEnds}`,
    ),
    (now, match) => nextDayOfMonth(now, Number(match.slice(1).find((day) => day !== undefined))),
  ],
];

export interface DuePhrase {
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
  readonly day: Date;
  /** Whatever else names a day counts before it. */
  readonly isOfAnyDay: boolean;
}

/** Every phrase of ours in a sentence, and the day that it means. */
export function duePhrases(sentence: string, now: Date): DuePhrase[] {
  return phrases.flatMap(([pattern, dayOf]) =>
    Array.from(bare(sentence).matchAll(pattern), (match) => {
      const day = dayOf(now, match);
      const text = sentence.slice(match.index, match.index + match[0].length);
      return day === undefined ? [] : [{ text, index: match.index, day, isOfAnyDay: dayOf === ofAnyDay }];
    }).flat(),
  );
}
