/*
 * What people say of a matter that is settled, and how they thank, by language: ` …` stands for up to two words of the
 * same clause. What is still open all the same is told first (`still-open.ts`).
 */

/** Neither a condition nor a time may follow that takes it back. */
const settled = '(?! (?:(?:out )?for (?:now|me\\?)|sometimes|until|unless|except|but|if|when|yesterday|before))';

const english = [
  `(?<!(?:how|why|way) )(?:it|that|this|everything|all|which|now|solution|link|code|trick|reset) (?:just |now |finally |totally )?(?:works|worked)${settled}`,
  `work(?:s|ed) (?:now|again|today|fine|perfectly|great|well|a treat|like a charm|beautifully)${settled}`,
  '(?:working|fixed|solved|sorted|resolved|arrived) (?:now|again|today|fine)',
  "(?:is|it's|all|got it|everything's) (?:fixed|solved|sorted|resolved|working)",
  '(?:fixed|sorted|solved|resolved) (?:it|that)(?: myself| out)?',
  '(?:that|this|it) did (?:it|the trick)',
  'did the trick',
  `(?:all|we're|i'm|everything is|everything's|it's all) good(?: now| again)?${settled}`,
  '(?:never ?mind|nevermind|nvm),? (?:i )?(?:… )?(?:sorted|fixed|solved|found|figured|works?|got)',
  '(?:problem|issue) (?:is |now )?(?:solved|fixed|gone|sorted|resolved)',
  '(?:figured|found) it out',
  '(?:back|up) (?:online|and running|again|up)',
  '(?:parcel|package|order|refund|money|it|replacement) (?:has |have |is )?(?:just )?(?:arrived|came through|turned up)',
];

const german = [
  '(?:läuft|geht|klappt|funktioniert) (?:jetzt|wieder|nun|alles|super|prima|einwandfrei)',
  '(?:jetzt|nun|alles|wieder) (?:läuft|geht|klappt|funktioniert)(?! (?:es |das )?(?:wieder )?(?:um|los))',
  '(?:es|das) (?:läuft|klappt|funktioniert)',
  'hat … (?:funktioniert|geklappt)',
  '(?:es|das|hat|mir) (?:sehr |mir )?geholfen',
  '(?:ist|hat sich) … (?:gelöst|erledigt|angekommen|behoben)',
  '(?:problem|fehler|störung) (?:ist )?(?:gelöst|behoben|weg|erledigt)',
  '(?:alles|jetzt|nun) (?:wieder )?(?:gut|in ordnung|erledigt|da)',
  'passt (?:jetzt|nun|alles)',
];

const french = [
  '(?:ça|cela|tout) (?:a )?(?:bien )?(?:re)?(?:marche|marché|fonctionne|fonctionné)',
  "(?:c'est|problème|tout est) (?:bon|résolu|réglé|réparé|arrivé)",
  'bien (?:reçu|arrivé)',
];

const spanish = [
  '(?:ya|ahora|todo|me) (?:me )?(?:funciona|funcionó|va bien|va perfecto)',
  'ha funcionado',
  '(?:ya|todo|problema) (?:está )?(?:solucionado|arreglado|resuelto)',
  'ya (?:ha llegado|llegó|me llegó)',
];

const portuguese = [
  '(?:já|agora|tudo) (?:funciona|está resolvido|resolvido|funcionando)',
  'funcionou|deu certo',
  'problema resolvido|já chegou|tudo certo agora',
];

const italian = [
  '(?<!non )(?:ora|adesso|tutto) funziona',
  '(?<!non )ha funzionato',
  '(?:problema|tutto) (?:è )?(?:risolto|a posto|sistemato)',
  '(?<!non )è arrivat[oa]',
];

/** What stands alone in a message, be it with a thanks. */
const alone =
  /^[^\p{L}]*(?:(?:perfect|great|ok|okay|yes|super|cool|danke|thanks|thank you|merci|gracias)[^\p{L}]+)*(?:fixed|sorted|solved|resolved|works|worked|working|gelöst|erledigt|behoben|geklappt|funktioniert|läuft|klappt|geht|résolu|réglé|solucionado|resuelto|arreglado|resolvido|risolto)(?:[^\p{L}]+(?:thanks|thank you|thx|ty|danke|merci|gracias|obrigad[oa]|grazie))*[^\p{L}?]*$/iu;

/** What came, but not as it should, and what works, but. */
const spoilt =
  '(?:but|though|except|broken|damaged|smashed|cracked|empty|wrong|missing|aber|nur|kaputt|defekt|beschädigt|leer|falsch|mais|cassé|abîmé|pero|roto|rota|mas|quebrad[oa]|ma|rott[oa])';

const phrases = [english, german, french, spanish, portuguese, italian].flat().join('|');
const solved = new RegExp(
  `(?<!\\p{L})(?:${phrases.replaceAll(' …', "(?: [\\p{L}']+){0,2}").replaceAll('… ', "(?:[\\p{L}']+ ){0,2}")})(?!\\p{L})(?![^.,!?\\n]{0,80}\\?)(?![^.!?\\n]{0,40}(?<!\\p{L})${spoilt}(?!\\p{L}))`,
  'iu',
);

/**
 * Whether a message says that its matter is settled: "never mind, sorted it", "hat funktioniert", "fixed!".
 * @param text with straight apostrophes
 */
export function isSettled(text: string): boolean {
  const line = text.replace(/\s+/g, ' ');
  return solved.test(line) || alone.test(line.slice(0, 200));
}

const thanks =
  /(?<!\p{L})(?:thanks?|thank you|thx|thnx|tnx|ty|tysm|tyvm|cheers|appreciate (?:it|that|your|the|you)|much appreciated|danke\p{L}*|(?:vielen|lieben|herzlichen|besten|tausend) dank|merci|gracias|obrigad[oa]|valeu|grazie|bedankt)(?!\p{L})(?! (?:for nothing|für nichts|pour rien|por nada|in advance|im vorau?s|vorab|d'avance|de antemano|por adelantado|desde já|in anticipo|anyway|trotzdem))/giu;
/** "No thanks" is none; "no reply needed, thanks" is one. */
const declined =
  /(?<!\p{L})(?:no|nope|nein|non|não),? (?:thanks?|thank you|thx|danke|merci|gracias|obrigad[oa]|grazie)(?!\p{L})/giu;
/** Folded hands thank where nothing else is said; beside words they may beg. */
const foldedHands = /^[^\p{L}\p{N}]*🙏[^\p{L}\p{N}]*$/u;

/** Whether a message thanks: not ironically, not beforehand, not in declining. */
export function isThanks(text: string): boolean {
  return (text.replace(declined, ' ').match(thanks) ?? []).length > 0 || foldedHands.test(text.slice(0, 200));
}
