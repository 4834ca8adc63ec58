import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inPseudo } from './pseudo.ts';
import { type Messages, textsOf } from './texts.ts';

export type TestLanguage = 'en' | 'de' | 'pseudo';

const known = new Map<TestLanguage, Messages>();

/** Makes the fake browser answer in this language, from the locale files themselves. */
export function speak(language: TestLanguage): void {
  const messages = known.get(language) ?? (language === 'pseudo' ? inPseudo(textsOf('en')) : textsOf(language));
  known.set(language, messages);
  fakeBrowser.i18n.getUILanguage = () => (language === 'de' ? 'de' : 'en');
  fakeBrowser.i18n.getMessage = (name: string) => messages[name]?.message ?? '';
}
