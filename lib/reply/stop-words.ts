import { functionWords } from '../model/function-words.ts';

/** Words of the letter itself: whoever writes to a brand greets, asks and waits for an answer, whatever it is about. */
const letterWords = {
  en: 'answer answers answered answering reply replies replied replying respond responds responded response please pls plz help helps question questions hi hello hey dear thanks thank thx anyone anybody someone somebody',
  de: 'antwort antworten antwortet geantwortet bitte hilfe helfen hilft frage fragen hallo hi danke liebe lieber liebes jemand',
  fr: 'réponse réponses répondre répondez répondu svp stp merci bonjour bonsoir salut aide aider question questions quelqu',
  es: 'respuesta respuestas responder responden respondan favor gracias hola ayuda ayudar pregunta preguntas alguien',
  pt: 'resposta respostas responder respondem respondam favor obrigado obrigada olá oi ajuda ajudar pergunta perguntas alguém',
  it: 'risposta risposte rispondere rispondete favore grazie ciao salve aiuto aiutare domanda domande qualcuno',
};

/** Words that do tell something, but stand beside every matter. */
const vagueWords = { en: 'goes down number name day days hour hours' };

/** By word, how much it says beside a word that tells what a text is about (1): "why", "not", "still" tell what it wants. */
export const shareOfWord: ReadonlyMap<string, number> = new Map([
  ...[...wordsOf(functionWords), ...wordsOf(vagueWords)].map((word) => [word, 0.45] as const),
  ...wordsOf(letterWords).map((word) => [word, 0] as const),
]);

function wordsOf(lists: Readonly<Record<string, string>>): string[] {
  return Object.values(lists).flatMap((words) => words.split(' '));
}
