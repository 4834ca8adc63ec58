/** Days counted from today, as promises count them. Weeks begin on Monday. */

const friday = 5;
const weekend = [0, 6];

export function daysLater(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

export function workingDaysLater(now: Date, count: number): Date {
  let day = new Date(now);
  for (let left = count; left > 0; ) {
    day = daysLater(day, 1);
    if (!weekend.includes(day.getDay())) left -= 1;
  }
  return day;
}

/** Friday; today where it is one. */
export function endOfWeek(now: Date): Date {
  return nextWeekday(now, friday);
}

/** Sunday; today where it is one. */
export function endOfWeekend(now: Date): Date {
  return nextWeekday(now, 0);
}

/** The next day of this name (0 is Sunday), so many weeks later; the first may be today. */
export function nextWeekday(now: Date, weekday: number, weeks = 0): Date {
  return daysLater(now, ((weekday - now.getDay() + 7) % 7) + 7 * weeks);
}

/** A weekday (0 is Sunday) of the week that begins next Monday. */
export function inNextWeek(now: Date, weekday = friday): Date {
  const monday = (8 - now.getDay()) % 7 || 7;
  return daysLater(now, monday + ((weekday + 6) % 7));
}

/** The last day of a month, so many after this one. */
export function endOfMonth(now: Date, later = 0): Date {
  return new Date(now.getFullYear(), now.getMonth() + later + 1, 0);
}

/** The last day of a month (0 is January), this year or next. */
export function endOfNamedMonth(now: Date, month: number): Date {
  return endOfMonth(now, (month - now.getMonth() + 12) % 12);
}

/** A day of a month (1 is January), this year or next where that is over; nothing where no month has it. */
export function nextOn(now: Date, day: number, month: number): Date | undefined {
  const years = [now.getFullYear(), now.getFullYear() + 1];
  return years
    .map((year) => new Date(year, month - 1, day))
    .find((at) => at.getMonth() === month - 1 && at.getDate() === day && at >= daysLater(now, 0));
}

/** The next day of this number; nothing where no month has it. */
export function nextDayOfMonth(now: Date, day: number): Date | undefined {
  return [0, 1, 2]
    .map((later) => new Date(now.getFullYear(), now.getMonth() + later, day))
    .find((at) => at.getDate() === day && at >= daysLater(now, 0));
}
