import { expect, test } from 'vitest';
import { whatDiffers } from '../../components/reply/what-differs.ts';

test('of replies that begin alike each is shown from where it is another one', () => {
  const sorry = 'Hi Maya, I’m sorry about your delivery.';
  expect(whatDiffers([`${sorry} Which order is it?`, `${sorry} I am looking into it.`, 'Hi Maya, thank you!'])).toEqual(
    ['… Which order is it?', '… I am looking into it.', 'Hi Maya, thank you!'],
  );
});

test('words are not cut, and a reply with which another one begins is shown whole', () => {
  const [short, long] = ['We will look into this matter', 'We will look into this matter’s cause'];
  expect(whatDiffers([short, long])).toEqual([short, '… matter’s cause']);
  expect(whatDiffers([`${long} at 5`, `${long} at 6`])).toEqual(['… 5', '… 6']);
  expect(
    whatDiffers([
      '我们马上为您查看这件事情的具体情况好吗请稍等一下啊',
      '我们马上为您查看这件事情的具体情况好吗请稍等一下吧',
    ]),
  ).toEqual([
    '我们马上为您查看这件事情的具体情况好吗请稍等一下啊',
    '我们马上为您查看这件事情的具体情况好吗请稍等一下吧',
  ]);
});

test('one alone is shown whole', () => {
  expect(whatDiffers(['Hi Maya, I’m sorry about your delivery.'])).toEqual(['Hi Maya, I’m sorry about your delivery.']);
  expect(whatDiffers([])).toEqual([]);
});
