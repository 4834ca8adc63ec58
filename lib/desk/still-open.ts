/*
 * What people say of a matter that is not settled, by language: ` …` stands for up to three words of the same clause,
 * `*` for any ending. A "not" alone is in many a thanks ("I did not know that"), so what it denies stands with it.
 */

/** "Not", however it is written. */
const not = "(?:not|cannot|(?:is|are|was|were|do|does|did|has|have|had|wo|ca)n'?t)";
/** With these it denies what somebody thought, and no success: "I did not expect to get an answer". */
const denied = `${not}(?! (?:expect|know|think|believe|need|mind|worry|realise|realize|sure|take|forget))`;

/** What is hoped for has not come: "tell me when it is fixed". */
const soon = "(?:when|until|till|once|if|hope|hopefully|whether) (?:it|it's|its|this|that|they)";

const english = [
  'still no(?:t|thing|body)?',
  'still (?:have|has|had|get|getting|see|seeing) no',
  `still … (?:${not}|waiting|hoping|pending|broken|down|missing|stuck|wrong|late|offline|failing|crashing|the same)`,
  `${denied} … (?:work|works|worked|working|arriv*|come|comes|coming|came|fix|fixed|solved?|sort|sorted|resolved?)`,
  `${denied} … (?:received?|changed?|happened|happening|heard|open|opens|opening|load|loads|loading|connect*)`,
  `${denied} … (?:log in|turn on|start|starts|started|here|yet|done|delivered|shipped|found|refunded)`,
  `${not} (?:really |even )?help(?:s|ed|ing)?`,
  `${not} … (?:get|got) (?:it|them|my|mine|the|our|anything|through)`,
  'never … (?:arrived|came|worked|received|heard|happened|answered)',
  '(?:nothing|none|neither|nobody|no one|hardly) … (?:works?|worked|working|changed|happens|happened|happening)',
  '(?:nothing|none|neither|nobody|no one|hardly) … (?:arrived|came|helps|helped|answers|answered|called|yet)',
  '(?:no|any) (?:luck|news|updates?|change|difference|refund|solution|answer|reply|response)(?! (?:needed|necessary))',
  'yet to (?:arrive|hear|receive|see|get)',
  '(?:broken?|down|failed|failing|stopped|crashed|crashing|happened|happening|gone|stuck|dead) … again',
  "(?:keeps?|kept|been|am|are|i'm|we're) waiting",
  `${soon} … (?:works?|working|fixed|solved|sorted|resolved|arrived?|arrives)`,
  '(?:thanks?|thank you|thx|cheers) …,? but',
];

const yet = '(?:immer noch|noch immer|weiterhin|nach wie vor|trotzdem)';

const german = [
  'noch … (?:nicht|nichts|kein*)',
  `${yet} … (?:nicht|nichts|kein*|kaputt|defekt|weg|gesperrt|offline|leer|falsch|gestört)`,
  `${yet} … (?:dasselbe|d(?:as|er|ie) gleiche)`,
  "(?<!(?:besser|schneller) )(?:geht|geht's|gehts|läuft|klappt|funktioniert) … (?:nicht|nichts)(?! (?:besser|schneller))",
  '(?:hilft|lädt|startet|kommt|kam|tut|öffnet|reagiert) … (?:nicht|nichts)',
  'nicht … (?:angekommen|da|gelöst|erledigt|behoben|geklappt|funktioniert|geholfen|gekommen|erhalten|bekommen)',
  'nicht … (?:gemeldet|repariert|zugestellt|geliefert|geändert|möglich)',
  'nichts … (?:passiert|getan|geändert|gehört|angekommen|gekommen|bekommen|erhalten|funktioniert|geht)',
  'keine?n? (?:änderung|lösung|besserung|reaktion|paket|lieferung|geld|internet|empfang|netz)',
  'keine (?:antwort|rückmeldung)(?! (?:nötig|notwendig|erforderlich))',
  'wieder (?:nicht|kaputt|weg|ausgefallen|abgestürzt|gestört|offline|defekt|dasselbe|d(?:as|er|ie) gleiche)',
  'warte|wir warten|warten (?:wir|noch|weiter|immer)',
  'fehlt (?:noch|immer|weiterhin|mir|uns)|noch offen',
  '(?:wenn|sobald|bis|ob|falls|hoffe|hoffentlich) … (?:geht|läuft|klappt|funktioniert|gelöst|erledigt|behoben|angekommen)',
  'dank* …,? aber',
];

const french = [
  '(?:toujours|encore) (?:pas|rien|aucun*|en (?:attente|panne)|bloqué*|cassé*|l[ea] même)',
  '(?:marche|marchent|fonctionne|fonctionnent|arrive|change|ouvre) … (?:pas|plus|rien)(?! (?:mal|vite|rapide*))',
  'pas … (?:reçu*|résolu*|réglé*|arrivé*|marché|fonctionné|livré*|remboursé*|changé|réparé*|aidé)',
  'rien … (?:reçu|changé|arrivé|marche|fonctionne|bougé)',
  '(?:pas de|aucune?|sans) (?:nouvelles?|réponse|changement|solution|amélioration|colis|remboursement)',
  "j'attends|on attend|nous attendons",
  '(?:à|de) nouveau (?:en panne|bloqué*|cassé*|planté)',
  "(?:quand|dès que|si|jusqu'à ce que|j'espère que) … (?:marche|fonctionne|marchera|fonctionnera|résolu|arrive*)",
  'merci …,? mais',
];

const no = 'no(?! (?:esperaba|sabía|creía|imaginaba|pensaba|puedo creer))';

const spanish = [
  '(?:todavía|aún) (?:no|nada|nadie|sin|espero|esperando|estoy|sigo)|nada (?:todavía|aún)',
  '(?:sigue|siguen|sigo|seguimos|continúa*) (?:sin|esperando|igual|fallando|mal|con (?:el|la) mism[oa])',
  '(?:sigue|siguen|continúa*) (?:caíd*|rot*|bloquead*|averiad*)',
  `${no} … (?:funciona*|va|sirve|lleg*|arregl*|resuel*|resolvi*|solucion*)`,
  // Not every ending: an English "no need to respond" is no Spanish.
  `${no} … (?:carga|abre|recib*|cambi*|ayud*|contesta*|responden?|respondi*)`,
  'nada … (?:funciona|cambi*|lleg*)',
  'sin (?:respuesta|noticias|solución|cambios|novedad*|servicio|internet)',
  '(?:estoy|estamos) (?:esperando|a la espera)',
  '(?:otra vez|de nuevo) (?:caíd*|igual|lo mismo|rot*|sin)',
  '(?:cuando|hasta que|ojalá|espero que|a ver si) … (?:funcion*|llegue|resuelv*|soluciona*|arregle*)',
  'gracias …,? pero',
];

const nao = 'n[ãa]o(?! (?:esperava|sabia|imaginava|achava|pensava|acredito))';

const portuguese = [
  'ainda (?:n[ãa]o|nada|sem|à espera|esperando|aguard*|espero|estou)',
  '(?:continua*|continuo|segue) (?:n[ãa]o|sem|esperando|igual|com o mesmo|na mesma|fora|a falhar|falhando)',
  '(?:continua*|segue) (?:parad*|avariad*|quebrad*|bloquead*)',
  `${nao} … (?:funcion*|cheg*|resolv*|receb*|carrega|abre|mud*|ajud*|deu certo|respond*)`,
  'nada … (?:ainda|funciona|mudou|chegou|resolvido)',
  'sem (?:resposta|solução|notícias|novidades|internet|sinal)',
  '(?:estou|estamos) (?:esperando|aguardando|à espera|a aguardar)',
  '(?:quando|até que|espero que|tomara que) … (?:funcion*|cheg*|resolv*)',
  'obrigad[oa] …,? mas',
];

const phrases = [english, german, french, spanish, portuguese].flat().join('|');
const said = new RegExp(
  `(?<!\\p{L})(?:${phrases.replaceAll('*', '\\p{L}*').replaceAll(' …', "(?: [\\p{L}']+){0,3}")})(?!\\p{L})`,
  'iu',
);

/**
 * Whether words of a post say that its matter is not settled: "still not working", "danke, aber es geht wieder nicht".
 * @param text with straight apostrophes
 */
export function isStillOpen(text: string): boolean {
  return said.test(text.replace(/\s+/g, ' '));
}
