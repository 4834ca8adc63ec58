import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLanguageData } from '../../lib/understand/language/data.ts';
import { detectLanguage } from '../../lib/understand/language/detect.ts';
import { computing } from '../computing.ts';

const packed = gunzipSync(readFileSync('public/languages.bin.gz'));
const data = readLanguageData(packed);
const language = (text: string) => detectLanguage(text, data);

describe('the language of a post', () => {
  it.each([
    ['My parcel has been stuck in the same depot since Monday', 'en'],
    ['Mein Paket liegt seit Montag im selben Lager', 'de'],
    ['Mon colis est bloqué au même dépôt depuis lundi', 'fr'],
    ['Mi paquete lleva desde el lunes en el mismo almacén', 'es'],
    ['A minha encomenda está parada no mesmo armazém desde segunda', 'pt'],
    ['Il mio pacco è fermo nello stesso deposito da lunedì', 'it'],
    ['Mijn pakket ligt al sinds maandag in hetzelfde depot', 'nl'],
    ['Paketim pazartesiden beri aynı depoda bekliyor', 'tr'],
    ['Moja paczka od poniedziałku leży w tym samym magazynie', 'pl'],
    ['Моя посылка с понедельника лежит на том же складе', 'ru'],
    ['Моя посилка з понеділка лежить на тому ж складі', 'uk'],
    ['طردي عالق في نفس المستودع منذ يوم الاثنين', 'ar'],
    ['بسته من از دوشنبه در همان انبار مانده است', 'fa'],
    ['मेरा पार्सल सोमवार से उसी गोदाम में पड़ा है', 'hi'],
    ['bhai mera parcel abhi tak nahi aaya, kya kar rahe ho', 'hi-Latn'],
    ['荷物が月曜日から同じ倉庫に止まっています', 'ja'],
    ['我的包裹从星期一就一直在同一个仓库', 'zh'],
    ['제 택배가 월요일부터 같은 창고에 있어요', 'ko'],
    ['Το δέμα μου είναι στην ίδια αποθήκη από τη Δευτέρα', 'el'],
  ])('"%s" is %s', (text, is) => {
    expect(language(text)).toBe(is);
  });

  it('is that of the author’s own words: links, accounts and hashtags stand in any', () => {
    expect(language('@TheShop_help Das Paket fehlt noch immer https://example.com/where-is-my-order')).toBe('de');
    expect(language('Wieder kein Anschluss heute #customerservice #neveragain #whereismytrain')).toBe('de');
    expect(language('#wirwartennochimmer')).toBe('de');
  });

  it.each(['', '   ', '@theshop', 'https://example.com', '🎉🎉', '12:30', 'ok', 'lol', 'Zyx'])(
    'is not guessed for "%s"',
    (text) => {
      expect(language(text)).toBeUndefined();
    },
  );

  it.each([
    ['Danke!', 'de'],
    ['merci', 'fr'],
    ['¡Gracias!', 'es'],
    ['thanks 😊', 'en'],
    ['謝謝', 'zh'],
  ])('is told from few letters where they stand in one alone: "%s" is %s', (text, is) => {
    expect(language(text)).toBe(is);
  });

  it.each(['hahahahaha hahaha', 'jajajajajaja', 'aaaaaaaaaaaaaaaa', 'Hahahaha! xdxdxd kkkkkkkk', 'Noooooo'])(
    'is untold where there is nothing but noise: %s',
    (noise) => expect(language(noise)).toBeUndefined(),
  );

  it('is that of the words beside the noise, however they are stretched', () => {
    expect(language('hahahahaha das Paket ist schon wieder weg')).toBe('de');
    expect(language('sooooo late again, where is my parcel')).toBe('en');
  });

  it('is told by scripts alone where the table is missing', () => {
    expect(detectLanguage('荷物が届きません', undefined)).toBe('ja');
    expect(detectLanguage('Де моя посилка? Її немає', undefined)).toBe('uk');
    expect(detectLanguage('Where is my parcel?', undefined)).toBeUndefined();
  });

  it('is found for any text without throwing, the same again, and in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(language(text)).toBe(language(text));
      }),
    );
    for (const unit of ['a', '@', '#a', 'a@', 'http://', '\u0301', '\ud800', 'é ', '語', '😀', 'a.'])
      expect(computing(() => language(unit.repeat(100_000 / unit.length)))).toBeLessThan(500);
  });
});

describe('a table that is', () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('<!doctype html>')],
    ['cut off', packed.subarray(0, packed.length - 1)],
    ['too long', Uint8Array.from([...packed.subarray(0, 200_000), ...packed])],
  ])('%s is refused', (_, bytes) => {
    expect(() => readLanguageData(bytes)).toThrow(RangeError);
  });
});
