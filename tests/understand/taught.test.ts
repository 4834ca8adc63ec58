import { describe, expect, it } from 'vitest';
import type { Aspect } from '../../lib/model/correction.ts';
import { Said } from '../../lib/model/correction.ts';
import { IssueTypeId, seedIssueTypes } from '../../lib/model/understanding.ts';
import { feelingOf, matterOf } from '../../lib/understand/matter.ts';
import { readPost } from '../../lib/understand/read-post.ts';
import { becauseOf, type Taught, teach } from '../../lib/understand/taught.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';
import { readSeeds } from '../../scripts/train/seeds.ts';
import * as ordinary from '../reply/ordinary-posts.ts';

const types = seedIssueTypes.map((id) => ({ id: IssueTypeId.parse(id) }));
const untaught = teach(shippedWeights(), types, []);
const own = await readSeeds(new URL('../../scripts/measure/own/', import.meta.url));
/** Some hundred posts as people write them, in six languages. */
const posts = [
  ...Object.values(ordinary).flatMap((all) => all.map(([language, , , , text]) => read(text, language))),
  ...own.map(({ text, language }) => read(`@acme ${text}`, language)),
];

function read(text: string, language = 'en', brand = /acme/iu) {
  const place = brand.exec(text);
  const found = place === null ? [] : [{ start: place.index, end: place.index + place[0].length }];
  return readPost({ post: { site: 'x', id: '1', author: { handle: 'somebody' }, text, language }, found }, undefined);
}

const correct = (texts: readonly string[], aspect: Aspect, value: string, brand?: RegExp) =>
  texts.map((text, place) => ({
    id: `c${String(place).padStart(2, '0')}`,
    reading: read(text, 'en', brand),
    said: Said.parse({ aspect, value }),
  }));
const answer = (texts: readonly string[], brand?: RegExp) =>
  texts.map((text, place) => ({ id: `x:${place}`, reading: read(text, 'en', brand) }));

const heardOf = (taught: Taught, reading: ReturnType<typeof read>) => {
  const { intent, issueType } = matterOf(reading, taught);
  return { sentiment: feelingOf(reading, taught).label, intent, issueType };
};

describe('corrections that all say the same', () => {
  const things = ['kettle', 'jacket', 'phone', 'lamp', 'chair', 'bottle', 'radio', 'tent', 'camera', 'mug'];
  const twenty = things.flatMap((thing) => [
    `@acme your man left my ${thing} with a stranger in the street`,
    `Not what I expect from Acme: he just threw the ${thing} over our gate`,
  ]);

  it.each([
    ['issueType', 'delivery', '@acme he left it in the street with a stranger'],
    ['intent', 'suggestion', '@acme he left it in the street with a stranger'],
  ] as const)('change the %s of posts that are alike, and leave all others as they were', (aspect, value, alike) => {
    for (const count of [3, 10, 20]) {
      const taught = teach(shippedWeights(), types, correct(twenty.slice(0, count), aspect, value));
      const turned = posts.filter((post) => heardOf(taught, post)[aspect] !== heardOf(untaught, post)[aspect]);
      expect(turned.length, `${count} corrections`).toBeLessThanOrEqual(posts.length / 20);
    }
    const taught = teach(shippedWeights(), types, correct(twenty, aspect, value));
    expect(heardOf(untaught, read(alike))[aspect]).not.toBe(value);
    expect(heardOf(taught, read(alike))[aspect]).toBe(value);
  });

  it('leave others as they were also where a few corrections say something else', () => {
    const few = correct(['Acme charged us twice', 'wrong bill from Acme'], 'issueType', 'billing');
    const more = few.map((one) => ({ ...one, id: `more ${one.id}` }));
    const taught = teach(shippedWeights(), types, [...correct(twenty, 'issueType', 'delivery'), ...more]);
    const turned = posts.filter((post) => matterOf(post, taught).issueType !== matterOf(post, untaught).issueType);
    expect(turned.length).toBeLessThanOrEqual(posts.length / 20);
  });
});

describe('a word that is named as the reason', () => {
  it('is none that stands in posts of every kind: no handle, no link, not the brand, none that joins others', () => {
    const lessons = correct(
      ['The Acme lid @SkyWings of it wobbles https://a.example/1', 'The Acme handle @SkyWings wobbles with it'],
      'issueType',
      'staff',
    );
    const taught = teach(shippedWeights(), types, lessons);
    const because = (text: string) => becauseOf(read(text), taught, { ...nothing, issueType: 'staff' });
    expect(because('@ParcelGo the Acme clock wobbles').issueType).toEqual({ word: 'wobbles', corrections: 2 });
    expect(because('@ParcelGo the best of it is Acme').issueType).toBeUndefined();
  });
  const nothing = { sentiment: undefined, intent: undefined, issueType: undefined, relevance: undefined };
});

describe('what is not about us', () => {
  const delta = /delta/iu;
  const lookAlikes = [
    'the new Delta Force season drops on Thursday',
    'just hit platinum in Delta Force ranked',
    'Delta Force is the best shooter this year',
    'that Delta Force raid mode is so hard',
    'who plays Delta Force on the console tonight',
    'my squad won every Delta Force match',
    'best loadout for Delta Force ranked?',
    'streaming Delta Force until midnight',
    'Delta Force servers are full of bots',
    'watching a Delta Force tournament with my squad',
    'Delta Force skins cost too much',
    'Delta Force mobile runs at ninety frames',
    'the Delta Force campaign is short',
    'cross play in Delta Force works',
    'Delta Force patch notes are out',
    'platinum squad in Delta Force looking for a fourth',
    'Delta Force loadout video is up',
    'ranked Delta Force with the boys tonight',
    'Delta Force raid clip of the week',
    'first win in Delta Force this season',
  ];
  const ours = posts.map(({ tokens }) => tokens.text.replace(/acme/giu, 'Delta'));
  const [known, others] = [ours.filter((_, place) => place % 4 === 0), ours.filter((_, place) => place % 4 !== 0)];
  const corrections = correct(lookAlikes, 'relevance', 'notUs', delta);
  const taught = teach(shippedWeights(), types, corrections, answer(known, delta));
  const isNotUs = (text: string, by = taught) => matterOf(read(text, 'en', delta), by).notUs === true;

  it('is told by what was answered, too: ordinary posts stay, look-alikes are recognised', () => {
    expect(others.filter((text) => isNotUs(text))).toEqual([]);
    for (const text of ['Delta Force ranked with my squad tonight', 'new Delta Force season, best loadout?'])
      expect(isNotUs(text), text).toBe(true);
  });

  it('is told of no post while nothing was answered', () => {
    const alone = teach(shippedWeights(), types, corrections);
    for (const text of [...others, ...lookAlikes]) expect(isNotUs(text, alone)).toBe(false);
  });

  it('is never told of a post whose words are grave', () => {
    expect(isNotUs('Delta Force ranked with my squad tonight, my lawyer will sue you')).toBe(false);
  });
});

describe('a feeling that was not said for want of certainty', () => {
  const things = ['parcel', 'package', 'order', 'delivery', 'post', 'courier', 'driver', 'van', 'shipment', 'mail'];
  const late = things.flatMap((thing) => [
    `@acme the ${thing} was to come on Monday`,
    `@acme the ${thing} was to come yesterday`,
    `@acme your ${thing} was to come on Friday`,
  ]);
  const alike = '@acme parcel was to come by noon';
  const taught = teach(shippedWeights(), types, correct(late, 'sentiment', 'negative'));
  const because = (text: string) =>
    becauseOf(read(text), taught, {
      sentiment: feelingOf(read(text), taught).label,
      intent: undefined,
      issueType: undefined,
      relevance: undefined,
    }).sentiment;

  it('is said where corrections make it certain, and explained by them', () => {
    expect(feelingOf(read(alike), untaught).label).toBe('neutral');
    expect(feelingOf(read(alike), taught).label).toBe('negative');
    expect(because(alike)?.corrections).toBeGreaterThan(9);
  });

  it('stays unsaid where they say nothing of such posts', () => {
    const turned = posts.filter((post) => feelingOf(post, taught).label !== feelingOf(post, untaught).label);
    expect(turned.length).toBeLessThanOrEqual(posts.length / 20);
    expect(because('@acme do you have this one in green?')).toBeUndefined();
  });
});
