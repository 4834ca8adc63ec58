import type { Voice } from '../model/voice.ts';

/** What the brand's people told each other, which must not stand in a reply, as a model is told it. */
export function voiceRules({ do: rules, dont }: Voice): string[] {
  return [...rules.map((line) => `Do: ${line}`), ...dont.map((line) => `Do not: ${line}`)];
}

/** How a brand speaks, a line each, as a model is told it; `language` is the post's, primary, where it is known. */
export function voiceManner(voice: Voice, language: string | undefined): string[] {
  const formality = language === undefined ? undefined : voice.formality[language];
  return [
    ...list('Words we use', voice.use),
    ...list(
      'Words we avoid',
      voice.avoid.map(({ word, instead }) => (instead === undefined ? word : `${word} (say: ${instead})`)),
    ),
    ...(formality === undefined ? [] : [`Address the customer in the ${formality} way.`]),
    `Emoji: ${voice.emoji}.`,
    voice.humour ? 'A joke is welcome where the post is not negative.' : 'No jokes.',
    ...list('Begin like one of these', voice.greetings.map(withoutGaps)),
    ...list('End like one of these', voice.signOffs.map(withoutGaps)),
  ];
}

function list(title: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${title}: ${words.join(' | ')}`];
}

/** `{{customer.firstName}}` as a model reads it: it knows the name by itself. */
function withoutGaps(line: string): string {
  return line.replace(/\{\{[^{}]*\}\}/g, '…');
}
