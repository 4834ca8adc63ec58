import { describe, expect, test } from 'vitest';
import { readDue } from '../../components/promises/read-due.ts';

/** A Sunday, on the clock of whoever runs this. */
const now = new Date(2026, 10, 22, 10, 0);

/** "27 Nov 17:00" of what was understood; the year where it is another. */
function due(sentence: string, language = 'en-GB'): string | undefined {
  const found = readDue(sentence, now, language);
  if (found === undefined) return undefined;
  const { at } = found;
  const month = at.toLocaleString('en', { month: 'short' });
  const year = at.getFullYear() === 2026 ? '' : ` ${at.getFullYear()}`;
  return `${at.getDate()} ${month}${year} ${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
}

describe('by when a promise is due, from its own words', () => {
  test.each([
    ['refund by Friday', '27 Nov 17:00'],
    ['call back tomorrow at 3pm', '23 Nov 15:00'],
    ['in 2 hours', '22 Nov 12:00'],
    ['new kettle by 3 December', '3 Dec 17:00'],
    ['parcel by 05/12', '5 Dec 17:00'],
    ['voucher by the end of the month', '30 Nov 17:00'],
    ['an answer tonight', '22 Nov 22:00'],
    ['an answer today', '22 Nov 17:00'],
    ['next week', '29 Nov 17:00'],
    ['refund by EOD', '22 Nov 17:00'],
    ['refund by end of day Friday', '27 Nov 17:00'],
    ['by the end of the day', '22 Nov 17:00'],
    ['today by the end of the day', '22 Nov 17:00'],
    ['by Monday, close of business', '23 Nov 17:00'],
    ['by end of day on 3 December', '3 Dec 17:00'],
    ['a call by the end of the week', '27 Nov 17:00'],
    ['in 2-3 business days', '25 Nov 17:00'],
    ['within 2 to 3 weeks', '13 Dec 17:00'],
    ['within 24 hours', '23 Nov 10:00'],
    ['a call Monday morning', '23 Nov 12:00'],
    ['a plan by the end of next week', '27 Nov 17:00'],
    ['next week on Tuesday', '24 Nov 17:00'],
    ['the week after next', '6 Dec 17:00'],
    ['by the next business day', '23 Nov 17:00'],
    ['refund by the 15th', '15 Dec 17:00'],
    ['a call by the 15th at 3pm', '15 Dec 15:00'],
    ['new kettle by the end of November', '30 Nov 17:00'],
    ['by the end of the year', '31 Dec 17:00'],
    ['a call before the weekend', '27 Nov 17:00'],
    ['a call over the weekend', '22 Nov 17:00'],
    ['new kettle before Christmas', '24 Dec 17:00'],
    ['a call Friday week', '4 Dec 17:00'],
    ['a call a week from Friday', '4 Dec 17:00'],
  ])('%s', (sentence, expected) => {
    expect(due(sentence)).toBe(expected);
  });

  test.each([
    ['Erstattung bis Freitag', '27 Nov 17:00'],
    ['Rückruf übermorgen um 9:30', '24 Nov 9:30'],
    ['Gutschein in zwei Wochen', '6 Dec 17:00'],
    ['Rückruf bis Feierabend am Freitag', '27 Nov 17:00'],
    ['Ersatz am 3. Dezember', '3 Dec 17:00'],
    ['Ersatz bis 3.12.', '3 Dec 17:00'],
    ['Geld bis Ende der Woche', '27 Nov 17:00'],
    ['Antwort bis Monatsende', '30 Nov 17:00'],
    ['Rückruf innerhalb von 3 Tagen', '25 Nov 17:00'],
    ['Antwort binnen 24 Stunden', '23 Nov 10:00'],
    ['Paket in fünf Werktagen', '27 Nov 17:00'],
    ['Prüfung am 3.1.', '3 Jan 2027 17:00'],
    ['Ersatz bis 3.12. 15 Uhr', '3 Dec 15:00'],
    ['Ersatz bis 3.12. 9:30 Uhr', '3 Dec 9:30'],
    ['Ersatz bis 3.12.2027', '3 Dec 2027 17:00'],
    ['Rückruf vor dem Wochenende', '27 Nov 17:00'],
    ['Ersatz vor Weihnachten', '24 Dec 17:00'],
    ['Rückruf Freitag in einer Woche', '4 Dec 17:00'],
    ['Rückruf Freitag in zwei Wochen', '11 Dec 17:00'],
    ['Plan bis Ende nächster Woche', '27 Nov 17:00'],
    ['Geld bis Mittwoch nächster Woche', '25 Nov 17:00'],
    ['Anruf nächste Woche Dienstag', '24 Nov 17:00'],
    ['Antwort am nächsten Werktag', '23 Nov 17:00'],
    ['Ersatz bis zum 15.', '15 Dec 17:00'],
    ['Ersatz bis Ende November', '30 Nov 17:00'],
    ['Antwort in ein paar Tagen', '25 Nov 17:00'],
    ['Rückruf Montagmorgen', '23 Nov 12:00'],
    ['Rückruf morgen früh', '23 Nov 12:00'],
    ['Remboursement le 3 décembre', '3 Dec 17:00'],
    ['Réponse avant vendredi', '27 Nov 17:00'],
    ['Réponse sous 48 heures', '24 Nov 10:00'],
    ['Appel après-demain', '24 Nov 17:00'],
    ['Appel demain à 15h', '23 Nov 15:00'],
    ['Colis sous 5 jours ouvrés', '27 Nov 17:00'],
    ['Colis mercredi de la semaine prochaine', '25 Nov 17:00'],
    ['Respuesta mañana', '23 Nov 17:00'],
    ['Respuesta pasado mañana', '24 Nov 17:00'],
    ['Reembolso en 3 días hábiles', '25 Nov 17:00'],
    ['Reembolso antes del viernes', '27 Nov 17:00'],
    ['Paquete a finales de noviembre', '30 Nov 17:00'],
    ['Paquete la proxima semana', '29 Nov 17:00'],
    ['Rimborso entro venerdì', '27 Nov 17:00'],
    ['Rimborso entro fine mese', '30 Nov 17:00'],
    ['Chiamata domani alle 15:30', '23 Nov 15:30'],
    ['Pacco tra due settimane', '6 Dec 17:00'],
    ['Resposta até sexta', '27 Nov 17:00'],
    ['Reembolso em 5 dias úteis', '27 Nov 17:00'],
    ['Ligação amanhã às 15h', '23 Nov 15:00'],
  ])('%s, whatever language the screen has', (sentence, expected) => {
    expect(due(sentence, 'de')).toBe(expected);
    expect(due(sentence, 'en-GB')).toBe(expected);
  });

  test('figures alone are read as the language of the screen writes dates', () => {
    expect(due('parcel by 05/12', 'en-US')).toBe('12 May 2027 17:00');
  });

  test('a time to come counts before one that is over', () => {
    expect(due('ordered yesterday, refund by Friday')).toBe('27 Nov 17:00');
  });

  test('names the words that were understood', () => {
    expect(readDue('a refund by next Tuesday, surely', now, 'en-GB')?.words).toBe('next Tuesday');
  });

  test('what is said in the evening for today is due before the day is over', () => {
    const evening = new Date(2026, 10, 22, 19, 0);
    const found = readDue('an answer today', evening, 'en-GB');
    expect(found?.at).toEqual(new Date(2026, 10, 22, 23, 59));
  });

  test.each([
    'We refund 12.50.',
    'Erstattung von 49.90.',
    'A refund of 5.12.',
    'It costs 99.99.',
    'Der Preis war 31.4.',
    'um 12,50 € günstiger',
    '€10.30 at 5 € each',
  ])('a price is no date: “%s”', (words) => {
    expect(due(words)).toBeUndefined();
  });

  test('a price beside a date leaves the date alone', () => {
    expect(due('refund of €12.11 by Friday')).toBe('27 Nov 17:00');
    expect(due('Erstattung von 3.12 Euro bis 5.12.')).toBe('5 Dec 17:00');
  });

  test.each([
    '',
    'we may refund it',
    'a second kettle',
    'send 5 vouchers',
    'one of 2-3 kettles',
    'soon',
    'by the 3rd attempt',
    'zum 2. Mal',
    'before the 32nd',
    'Sam sends 5 set menus',
    'Wir helfen hier weiter',
    'la segunda caldera',
    'un descuento de 12.50',
  ])('no time in “%s”', (words) => {
    expect(due(words)).toBeUndefined();
  });
});
