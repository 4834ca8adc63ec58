import { i18n } from '#i18n';
import { asProblem } from '../../lib/model/problem.ts';

/**
 * Begins until it succeeds. What keeps it from that is told in `line`, with a button that tries again: a page that stays
 * blank would say nothing.
 */
export async function untilBegun<Begun>(line: HTMLElement, begin: () => Promise<Begun>): Promise<Begun> {
  for (;;) {
    try {
      return await begin();
    } catch (error) {
      console.error('Rejoinder:', error);
      await askedAgain(line, i18n.t(`problem.${asProblem(error).kind}`));
    }
  }
}

/** Shows the sentence instead of what stood there, until somebody presses the button. */
async function askedAgain(line: HTMLElement, sentence: string): Promise<void> {
  const before = [...line.childNodes];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = i18n.t('problem.retry');
  const words = document.createElement('span');
  words.role = 'alert';
  words.textContent = sentence;
  line.replaceChildren(words, ' ', button);
  await new Promise((done) => button.addEventListener('click', done, { once: true }));
  line.replaceChildren(...before);
}
