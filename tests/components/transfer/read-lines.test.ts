import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../components/transfer/read-lines.ts';
import { longestLine } from '../../../lib/model/entry.ts';

async function linesOf(file: Blob): Promise<{ number: number; text: string }[]> {
  const lines: { number: number; text: string }[] = [];
  for await (const { number, text } of readLines(file.stream())) lines.push({ number, text });
  return lines;
}

describe('the lines of a file', () => {
  it('are those of the text, numbered from 1, without the empty ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.boolean(), async (texts, ends) => {
        const clean = texts.map((text) => text.replace(/[\r\n]/g, ''));
        const file = new Blob([clean.join('\n') + (ends ? '\n' : '')]);
        const expected = clean.map((text, at) => ({ number: at + 1, text })).filter(({ text }) => text !== '');
        // A byte order mark at the very beginning says how the file is written and is none of its words.
        expect(await linesOf(file)).toEqual(
          expected
            .map((line) => (line.number === 1 ? { ...line, text: line.text.replace(/^\uFEFF/, '') } : line))
            .filter(({ text }) => text !== ''),
        );
      }),
    );
  });

  it('end the same with carriage returns', async () => {
    expect(await linesOf(new Blob(['a\r\nb\r\n']))).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
    ]);
  });

  it('are cut where one has no end', async () => {
    const [line] = await linesOf(new Blob(['x'.repeat(3 * longestLine)]));
    expect(line?.text.length).toBe(longestLine);
  });

  it('are refused where the file is no UTF-8', async () => {
    await expect(linesOf(new Blob([new Uint8Array([0xff, 0xfe, 0x41, 0x0a])]))).rejects.toMatchObject({
      kind: 'importUnreadable',
    });
  });
});
