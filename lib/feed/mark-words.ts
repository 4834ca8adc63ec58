import { i18n } from '#i18n';
import type { MarkView } from '../model/mention.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** Below this a clock shows seconds: who answers within a minute wants to see them. */
const secondsUntil = 3 * minute;

/** "0:48", "4m", "2h", "3d": short enough to stand beside a name. `age` in milliseconds. */
export function shortAge(age: number): string {
  const spent = Math.max(0, age);
  if (spent < secondsUntil)
    return `${Math.floor(spent / minute)}:${String(Math.floor((spent % minute) / second)).padStart(2, '0')}`;
  return inUnit(spent, 'narrow');
}

/** How long until `shortAge` of this age changes, in milliseconds. */
export function untilNextAge(age: number): number {
  const spent = Math.max(0, age);
  const step = spent < secondsUntil ? second : spent < hour ? minute : spent < 2 * day ? hour : day;
  return step - (spent % step);
}

/** Whether they wait longer than they may. */
export function isOverdue({ dueAt }: MarkView, now: number): boolean {
  return dueAt !== undefined && now >= Date.parse(dueAt);
}

/** What a mark says in words, for its tooltip and for screen readers. */
export function markWords(view: MarkView, now: number): string {
  const met = view.met === 0 ? i18n.t('mark.firstContact') : i18n.t('mark.met', view.met, { count: view.met });
  const urgent = [
    ...(view.urgent === true ? [i18n.t('mark.urgent')] : []),
    ...(isOverdue(view, now) ? [i18n.t('mark.overdue')] : []),
  ];
  const state = view.notUs === true ? i18n.t('mark.notUs') : stateWords(view.state, now);
  const what = [...urgent, i18n.t(`sentiment.${view.sentiment}`), state, met].join(', ');
  return i18n.t('mark.open', { what });
}

function stateWords(state: MarkView['state'], now: number): string {
  switch (state.kind) {
    case 'waiting':
      return i18n.t('mark.waiting', { time: waitingTime(now - Date.parse(state.since)) });
    case 'answered': {
      const time = inUnit(Date.parse(state.at) - Date.parse(state.since), 'long');
      return state.by === '' ? i18n.t('mark.answered', { time }) : i18n.t('mark.answeredBy', { name: state.by, time });
    }
    case 'dismissed':
      return i18n.t('mark.dismissed');
    case 'watched':
      return i18n.t('mark.watched');
  }
}

/** To the minute: a name that changes every second would be read out every second. */
function waitingTime(age: number): string {
  return age < minute ? i18n.t('mark.underMinute') : inUnit(age, 'long');
}

const formats = new Map<string, Intl.NumberFormat>();

function inUnit(age: number, display: 'narrow' | 'long'): string {
  const spent = Math.max(0, age);
  if (spent < minute) return format(Math.floor(spent / second), 'second', display);
  if (spent < hour) return format(Math.floor(spent / minute), 'minute', display);
  if (spent < 2 * day) return format(Math.floor(spent / hour), 'hour', display);
  return format(Math.floor(spent / day), 'day', display);
}

/** Formats are dear to make and cheap to use. */
function format(value: number, unit: string, display: 'narrow' | 'long'): string {
  const language = i18n.t('ui.language');
  const name = `${language} ${unit} ${display}`;
  let made = formats.get(name);
  if (made === undefined) {
    made = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: display });
    formats.set(name, made);
  }
  return made.format(value);
}
