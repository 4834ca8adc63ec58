import type { Post } from '../../model/post.ts';
import { countedButtons, parts } from './parts.ts';
import { replyButton } from './reply-box.ts';

/** The first number of a label, with or without separators: "1.234 Antworten", "5 次转帖". */
const firstNumber = /\d+(?:[.,'’\u00A0\u202F]\d{2,3})*(?!\d)/;

/** Replies, reposts, likes and views as the row of buttons under a post tells them. */
export function readCounts(post: Element): Post['counts'] {
  const row = replyButton(post)?.closest(parts.buttons);
  if (!row) return undefined;
  const counts: NonNullable<Post['counts']> = {};
  for (const button of row.querySelectorAll(parts.counted)) {
    const name = countedButtons.get(button.getAttribute('data-testid') ?? '');
    const count = name && numberIn(button);
    if (name !== undefined && count !== undefined) counts[name] = count;
  }
  const views = numberIn(row.querySelector(parts.views));
  if (views !== undefined) counts.views = views;
  return Object.keys(counts).length === 0 ? undefined : counts;
}

function numberIn(button: Element | null): number | undefined {
  const digits = firstNumber.exec(button?.getAttribute('aria-label') ?? '')?.[0].replace(/\D/g, '');
  const count = Number(digits);
  return digits !== undefined && Number.isSafeInteger(count) ? count : undefined;
}
