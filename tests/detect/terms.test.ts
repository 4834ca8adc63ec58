import { describe, expect, it } from 'vitest';
import { createFinder } from '../../lib/detect/index.ts';
import type { BrandTerm } from '../../lib/model/brand.ts';
import { BrandId } from '../../lib/model/ids.ts';
import { brand, post } from './posts.ts';

/** What is found, as it stands in the text. */
function found(term: string | BrandTerm, text: string): string[] {
  return createFinder([brand([term])])
    .find(post(text))
    .flatMap((mention) => mention.found.map(({ start, end }) => text.slice(start, end)));
}

describe('a name is found however it is written', () => {
  it.each<[string, string, string]>([
    ['Acme', 'my ACME kettle', 'ACME'],
    ['acme', 'Acme!', 'Acme'],
    ['Nestlé', 'NESTLE again', 'NESTLE'],
    ['Nestle', 'ah, Nestle\u0301!', 'Nestle\u0301'],
    ['Acme', 'Ａｃｍｅ broke', 'Ａｃｍｅ'],
    ['Acme', 'I love 𝐀𝐜𝐦𝐞', '𝐀𝐜𝐦𝐞'],
    ['Acme', '𝒜𝒸𝓂ℯ', '𝒜𝒸𝓂ℯ'],
    ['Istanbul Kart', 'İSTANBUL KART', 'İSTANBUL KART'],
    ['ISIK', 'ışık', 'ışık'],
    ['Straße', 'STRASSE', 'STRASSE'],
    ['ΟΔΟΣ', 'οδός', 'οδός'],
    ["L'Oréal", 'moi, L’Oréal', 'L’Oréal'],
    ['Lidl', "Lidl's bread", 'Lidl'],
    ['Lidl', 'Lidl’s bread', 'Lidl'],
    ['Acme', "l'Acme nouvelle", 'Acme'],
    ['Acme', 'Acmes neue Kanne', 'Acme'],
    ['iPhone', 'two iPhones', 'iPhone'],
    ['Acme Kettle', 'the Acme\u00a0 Kettle', 'Acme\u00a0 Kettle'],
    ['Acme Kettle', 'the Acme\nKettle', 'Acme\nKettle'],
    ['Coca-Cola', 'a coca cola', 'coca cola'],
    ['Coca Cola', 'a Coca‑Cola', 'Coca‑Cola'],
    ['Acme', 'A\u200bc\u00adm\u2060e', 'A\u200bc\u00adm\u2060e'],
    ['Acme', '\u202eAcme\u202c', 'Acme'],
    ['Acme', 'Acme™ is', 'Acme'],
    ['Acme', '_Acme_', 'Acme'],
    ['Acme', '@Acme why', 'Acme'],
    ['Yahoo!', 'Yahoo!!', 'Yahoo!'],
    ['AT&T', '(AT&T)', 'AT&T'],
    ['H&M', 'at H & M today', 'H & M'],
    ['Ben & Jerry', 'I love Ben&Jerry!', 'Ben&Jerry'],
    ['Ben & Jerry', '#BenJerry', 'BenJerry'],
    ['C++', 'C++17', 'C++'],
    ['3M', 'from 3M.', '3M'],
    ['Яндекс', 'В ЯНДЕКСЕ? Яндекс!', 'Яндекс'],
    ['Йота', 'йота', 'йота'],
    ['أبل', 'شركة ابل جيدة', 'ابل'],
    ['Acme', '我的Acme坏了', 'Acme'],
    ['Acme', 'Acme에서 샀어요', 'Acme'],
  ])('%s in "%s"', (name, text, written) => {
    expect(found(name, text)).toEqual([written]);
  });
});

describe('a name is not found inside another word', () => {
  it.each<[string, string]>([
    ['Acme', 'Acmeology'],
    ['Acme', 'macacme'],
    ['Acme', 'acme2'],
    ['Acme', 'acmes of perfection'],
    ['Boss', 'Bosss'],
    ['Acme', 'my_acme'],
    ['Acme', '@acme_rival'],
    ['Acme', 'Acm\u00e9e'],
    ['Delta', 'joe@delta.com'],
    ['Delta', 'joe.doe+x@mail.delta.co.uk'],
    ['Delta', 'https://delta.com/flights'],
    ['Delta', 'see delta.com'],
    ['Delta', 'www.delta.travel'],
    ['Delta', 'https://news.example/2026/delta-strike?delta=1'],
    ['ß', 's'],
  ])('%s in "%s"', (name, text) => {
    expect(found(name, text)).toEqual([]);
  });

  it('but is found after a forgotten space, and where it is the whole address', () => {
    expect(found('Delta', 'I fly Delta.Never again')).toEqual(['Delta']);
    expect(found('Delta', 'I fly delta.so what')).toEqual(['delta']);
    expect(found('Booking.example', 'I used Booking.example.')).toEqual(['Booking.example']);
  });
});

describe('scripts without spaces', () => {
  it.each<[string, string, boolean]>([
    ['アップル', '私はアップルが好き', true],
    ['アップル', '新しいｱｯﾌﾟﾙ製品', true],
    ['アップル', 'アップルストアに行った', true],
    ['アップル', 'アップルパイを食べた', false],
    ['ソニー', 'ソニーの対応', true],
    ['楽天', '楽天市場で買った', true],
    ['小米', '我爱小米手机', true],
    ['京东', '京东的服务太差了', true],
    ['京东', '我住在北京东路', false],
    ['ลาซาด้า', 'ซื้อจากลาซาด้าแล้วของไม่มา', true],
    ['ช้อปปี้', 'ชอบช้อปปี้มากกว่าลาซาด้า', true],
    ['ตา', 'ตากลม', false],
    ['삼성', '삼성이 좋아요', true],
    ['삼성', '삼성에서는 답이 없다', true],
    ['삼성', '삼성!', true],
    ['삼성', '삼성동에 살아요', false],
    ['삼성', '\u1109\u1161\u11b7\u1109\u1165\u11bc\u110b\u1175', true],
    ['사', '\u1109\u1161\u11b7', false],
    ['か', 'か\u3099', false],
  ])('%s in "%s": %s', (name, text, is) => {
    expect(found(name, text).length > 0).toBe(is);
  });
});

describe('handles', () => {
  it.each<[string, string, string[]]>([
    ['acme_help', 'hey @Acme_Help!', ['@Acme_Help']],
    ['@acme_help', 'hey ＠acme_help', ['＠acme_help']],
    ['acme_help', 'ask acme_help', ['acme_help']],
    ['acme', 'the acme of it', []],
    ['acme', '@acme_help @acmee @xacme', []],
    ['acme', 'joe@acme', []],
    ['acme', '@acmeさんへ @acme은', ['@acme', '@acme']],
    ['acme', 'thanks @acme.', ['@acme']],
  ])('%s in "%s"', (text, words, written) => {
    expect(found({ kind: 'handle', text }, words)).toEqual(written);
  });

  it('of our own accounts are looked for on their own site', () => {
    const finder = createFinder([brand([], { handles: [{ site: 'x', handle: '@acme' }] })]);
    expect(finder.find(post('hello @ACME'))[0]?.found).toEqual([{ kind: 'handle', text: '@ACME', start: 6, end: 11 }]);
    expect(finder.find(post('hello @acme', { site: 'facebook' }))).toEqual([]);
  });
});

describe('hashtags', () => {
  it.each<[BrandTerm['kind'], string, string, string[]]>([
    ['hashtag', 'acmelove', 'so #AcmeLove', ['#AcmeLove']],
    ['hashtag', '#AcmeLove', '＃acmelove', ['＃acmelove']],
    ['hashtag', 'acmelove', 'acmelove #acmelovers #acmelove_2', []],
    ['hashtag', 'アップル', '#アップルパイ', []],
    ['name', 'Acme', '#AcmeLove #ILoveAcme #ACMEKettle #acme2026', ['Acme', 'Acme', 'ACME', 'acme']],
    ['name', 'Acme', '#acmelove #macacme', []],
    ['name', 'Acme', 'AcmeLove', []],
    ['name', 'म', '#काम', []],
    ['name', 'Acme Kettle', '#AcmeKettle #acmekettle #MyAcmeKettle24', ['AcmeKettle', 'acmekettle', 'AcmeKettle']],
    ['name', 'Acme Kettle', 'acmekettle', []],
    ['name', 'Acme', '#love_acme_forever', ['acme']],
  ])('%s %s in "%s"', (kind, text, words, written) => {
    expect(found({ kind, text }, words)).toEqual(written);
  });
});

describe('links to own domains', () => {
  it.each<[string, string, string[]]>([
    ['acme.example', 'see https://www.Acme.example/shop?x=1.', ['https://www.Acme.example/shop?x=1']],
    ['https://www.acme.example/', 'see acme.example', ['acme.example']],
    ['acme.example', 'on shop.acme.example:8080/a, yes', ['shop.acme.example:8080/a']],
    [
      'acme.example/shop',
      'acme.example/shop/kettles acme.example/SHOP',
      ['acme.example/shop/kettles', 'acme.example/SHOP'],
    ],
    ['acme.example/shop', 'acme.example/shopping acme.example', []],
    ['acme.example', 'notacme.example acme.example.org joe@acme.example', []],
    ['acme.museum', 'in acme.museum', ['acme.museum']],
    ['münchen.example', 'MÜNCHEN.example/x', ['MÜNCHEN.example/x']],
    ['acme.example', '公式acme.exampleで買った', ['acme.example']],
    ['acme.example', '(https://acme.example/a)', ['https://acme.example/a']],
    ['acme.example', 'hello...acme.example...', ['acme.example']],
  ])('%s in "%s"', (text, words, written) => {
    expect(found({ kind: 'link', text }, words)).toEqual(written);
  });
});

describe('misspellings, where wanted', () => {
  it.each<[string, string, string[]]>([
    ['Northwind', 'Nothwind Northwnid Northwimd Norrthwind', ['Nothwind', 'Northwnid', 'Northwimd', 'Norrthwind']],
    ['Northwind', 'Morthwind Nothwimd northwinding', []],
    ['Acme', 'Acm Amce', []],
    ['Acme Kettle', 'my Acme Ketle', ['Acme Ketle']],
    ['Nestlé', 'nestel', ['nestel']],
  ])('%s in "%s"', (text, words, written) => {
    expect(found({ kind: 'name', text, misspellings: true }, words)).toEqual(written);
  });

  it('never take a word that is itself a term, or one that was named as an exception', () => {
    const terms: BrandTerm[] = [
      { kind: 'name', text: 'Northwind', misspellings: true, exclude: ['northwing'] },
      { kind: 'product', text: 'Northwint' },
    ];
    const finder = createFinder([brand(terms)]);
    expect(finder.find(post('a Northwint'))[0]?.found.map(({ kind }) => kind)).toEqual(['product']);
    expect(finder.find(post('a Northwing'))).toEqual([]);
    const rival = { ...brand(['Northwint']), id: BrandId.parse('rival') };
    const both = createFinder([brand([{ kind: 'name', text: 'Northwind', misspellings: true }]), rival]);
    expect(both.find(post('a Northwint')).map((mention) => mention.brand)).toEqual(['rival']);
  });

  it('are not found without being asked for', () => {
    expect(found('Northwind', 'Nothwind')).toEqual([]);
  });
});
