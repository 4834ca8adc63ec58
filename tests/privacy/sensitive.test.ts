import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sensitiveWords } from '../../lib/privacy/sensitive.ts';
import { computing } from '../computing.ts';

const kinds = (text: string) => [...new Set(sensitiveWords(text).map(({ kind }) => kind))];

describe('a note is worth a thought', () => {
  test.each([
    ['Her diabetes makes deliveries urgent', 'health'],
    ['Ist schwanger, braucht die Wiege bis Mai', 'health'],
    ['Hat eine Herzerkrankung', 'health'],
    ['AfD-Wähler, sagt er selbst', 'politics'],
    ['Votes for whoever lowers taxes', 'politics'],
    ['Muslimin, kommt nach Ramadan wieder', 'religion'],
    ['Catholic, asked for a cross', 'religion'],
    ['Ist schwul, kauft mit seinem Mann ein', 'sexualLife'],
    ['A trans woman, use her new name', 'sexualLife'],
    ['Flüchtling aus der Nachbarstadt', 'ethnicity'],
    ['In der Gewerkschaft, will Rabatt für alle', 'union'],
    ['Shop steward at the plant', 'union'],
    ['card 4111 1111 1111 1111', 'card'],
    ['Amex 3782-822463-10005', 'card'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'bankAccount'],
    ['gb82west12345698765432', 'bankAccount'],
    ['Steuer-ID 86095742719', 'identityNumber'],
    ['SV-Nummer 15070649C103', 'identityNumber'],
    ['Ausweis L01X00T471', 'identityNumber'],
    ['NI number QQ no, AB 12 34 56 C', 'identityNumber'],
    ['SSN 219-09-9999', 'identityNumber'],
    ['DNI 12345678Z', 'identityNumber'],
    ['NIE X-1234567-L', 'identityNumber'],
    ['dni 12.345.678-z', 'identityNumber'],
    ['NIR 2 55 08 14 168 025 38', 'identityNumber'],
    ['Codice fiscale RSSMRA85T10A562S', 'identityNumber'],
    ['CPF 111.444.777-35', 'identityNumber'],
    ['Had a heart attack in May', 'health'],
    ['Stroke last year, speaks slowly', 'health'],
    ['Recovering after a stroke', 'health'],
    ['Is blind, send no PDF', 'health'],
    ['Her son is deaf', 'health'],
    ['She is disabled and lives on the third floor', 'health'],
    ['Mental health issues, be patient', 'health'],
    ['In hospital after surgery', 'health'],
    ['Has covid, deliver to the door', 'health'],
    ['Gehörlos, nur schriftlich', 'health'],
    ['Liegt im Krankenhaus', 'health'],
    ['Ist fast blind', 'health'],
    ['Est enceinte, livraison avant mai', 'health'],
    ['Está muy enferma', 'health'],
    ['È in ospedale, richiamare', 'health'],
    ['Está grávida, entregar antes de maio', 'health'],
    ['Teve um AVC no verão', 'health'],
    ['É cega, não enviar PDF', 'health'],
    ['Está internado até sexta', 'health'],
    ['Votou no Lula, diz ela', 'politics'],
    ['É muçulmana', 'religion'],
    ['Vai à missa aos domingos', 'religion'],
    ['Ele é homossexual', 'sexualLife'],
    ['Família cigana', 'ethnicity'],
    ['Filiado ao sindicato', 'union'],
    ['Voted Trump, he says', 'politics'],
    ['Votes Labour', 'politics'],
    ['Wählt die Grünen', 'politics'],
    ['He is a Jew', 'religion'],
    ['Goes to church on Sundays', 'religion'],
    ['Wears a headscarf', 'religion'],
    ['Trägt Kopftuch', 'religion'],
    ['Elle est musulmane', 'religion'],
    ['Es católica', 'religion'],
    ['È ebreo', 'religion'],
    ['Maya is trans', 'sexualLife'],
    ['Il est homosexuel', 'sexualLife'],
    ['Black guy from the shop next door', 'ethnicity'],
    ['Réfugiée, parle peu français', 'ethnicity'],
    ['Es gitano', 'ethnicity'],
    ['Iscritto al sindacato', 'union'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('a note is as it should be', () => {
  test.each([
    'Christian called, wants the left one of the right size.',
    'Sick of waiting; third time the parcel is late.',
    'Fragt nach farbigen Schuhen und alkoholischen Getränken.',
    'Verdi was loud in the shop, Roma tomatoes were sold out.',
    'Order 4711-2026-000123, parcel 00340434161094042557, invoice 1234567890123456',
    'Call +49 30 1234567 or 0171 2345678 after 17:00',
    'The party was a success. Union Street 5 is closed.',
    'Hearing aids are out of stock; her handicap is 12.',
    'Paid 86,095.74 on 2026-11-20; reference 86095742718',
    'Kunde seit 2019, mag Tee, Rückruf am Freitag.',
    '0000 0000 0000 0000',
    'A stroke of luck: had a stroke of genius, brush strokes, a two-stroke engine.',
    'I nearly had a heart attack when I saw the bill. Fast einen Herzinfarkt bekommen!',
    'Black Friday order: black women’s shoes, a black man’s watch, white shirts.',
    'Her trans-European trip, trans-Atlantic parcel; the cake is trans fat free.',
    'Going to Church Street 5. The church choir orders candles.',
    'The account is disabled; notifications are disabled by default.',
    'Support is deaf to complaints and blind to facts. The roman blind fell down, a blind spot.',
    'Delivery to the hospital kitchen. Arbeitet im Krankenhaus. Doctor’s surgery, Main Road.',
    'Closed during covid, the usual trouble with covid; covid restrictions delayed the parcel.',
    'Kundin wählt die Farbe selbst. Ordered a headscarf, Kopftuch bestellt.',
    'A heart attack soon, at these prices. AVC video, parking at the route to hospital.',
    'Voted the best kettle of the year.',
    'Produto deficiente, encomenda em baixa; o véu da noiva, a cadeira de jardim, vai à loja no sábado.',
    'Une enceinte bluetooth, des prix de fou. Precios de infarto.',
    'CPF 111.444.777-36, lot 000.000.000-00',
    'Order 12345678A, reference 255081416802539, code RSSMRA85T10A562T',
  ])('%s', (text) => {
    expect(sensitiveWords(text)).toEqual([]);
  });
});

test('the words are told as they stand there, with their place', () => {
  const text = 'Nett. KREBSKRANK, Karte 4111111111111111.';
  for (const { words, start } of sensitiveWords(text)) expect(text.slice(start, start + words.length)).toBe(words);
  expect(sensitiveWords(text).map(({ words }) => words)).toEqual(['KREBSKRANK', '4111111111111111']);
});

test('any text is read, and a long one soon', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(sensitiveWords(text))));
  const took = computing(() => {
    for (const long of ['a'.repeat(20_000), '4 '.repeat(10_000), 'krank '.repeat(3_333), 'DE12 '.repeat(4_000)])
      sensitiveWords(long);
  });
  expect(took).toBeLessThan(2_000);
});
