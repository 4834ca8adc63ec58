/** The source of a pattern for so many digits and more in whatever groups, as telephones, cards and orders have them. */
export function longNumber(least: number): string {
  return `\\+?\\(?\\p{Nd}(?:[\\s().\\/-]{0,3}\\p{Nd}){${least - 1},40}`;
}

const dayOrHours = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{2} ?- ?\d{1,2}\.\d{2})$/;

/** A day or opening hours: as many digits, but nobody's number. */
export function isDayOrHours(number: string): boolean {
  return dayOrHours.test(number);
}
