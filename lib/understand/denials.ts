/**
 * English phrases in which a negation turns nothing round: they praise or blame as a whole, or only make louder what comes
 * after them ("never seen such"); and, in six languages, what praises or blames in words that say nothing of the kind by
 * themselves ("hats off", "angels to my son", "hung up on me"). In the notation of `Phrases`.
 */

/** Every beginning with every end. */
const each = (beginnings: readonly string[], ends: readonly string[]): string[] =>
  beginnings.flatMap((beginning) => ends.map((end) => `${beginning} ${end}`));

const cannot = ["can't|cant|cannot|couldn't|couldnt", 'can|could not'];
const nothing = ['nothing|nobody|noone|none', 'nothing|nobody|noone else', 'no one', 'no one else'];
const doesNot = [
  "doesn't|doesnt|don't|dont|didn't|didnt|hasn't|hasnt|haven't|havent|won't",
  'does|do|did|has|have not',
];
const wouldNot = ["wouldn't|wouldnt|won't|wont", 'would|will not'];
const whom = 'you|u|them|him|her|it|this|that|everyone';
const problem = 'problem|problems|issue|issues|complaint|complaints|trouble|hitch|fault';
const better = 'better|nicer|kinder|finer|happier|prouder|easier|simpler|smoother|quicker|friendlier';

const praise = [
  ...each(cannot, [
    'go wrong',
    'beat it|this|that',
    'fault',
    'be beat|beaten|topped|bettered|faulted|matched',
    `thank|recommend|praise ${whom} enough`,
    `recommend|praise ${whom} highly enough`,
    'say enough good',
    'get enough',
    'live|imagine|manage|do without',
    'imagine life without',
    'put it down',
    'stop smiling|laughing|eating|listening|playing|watching',
    `ask for ${better}|more`,
    `ask for a|an|any|anything ${better}|more`,
    `have asked|wished for ${better}|more`,
    `have asked|wished for a|an|any|anything ${better}|more`,
    `be ${better}`,
    `be any ${better}`,
    `have been ${better}`,
    'get any better',
    'get|be much better than',
    'get better than',
    'have done it without',
  ]),
  ...each(nothing, [
    'beats|tops|matches|compares',
    'can beat|top|match|compare',
    'comes close|near',
    'even comes close|near',
    'comes anywhere close|near',
    'is|was|tastes|feels|looks|works|sounds|smells better than',
    'better than',
    'does it better|like',
    'does this better|like',
  ]),
  'nothing but praise|love|respect|admiration|good|great',
  'nothing bad|negative to say',
  'nothing to complain about',
  `no|zero|without any ${problem}`,
  `not|never a|one|any ${problem}`,
  `not|never a single ${problem}`,
  `never had ${problem}`,
  `never had a|an|any|one ${problem}`,
  'no|without fuss|hassle|drama, no|without any fuss|hassle, without a fuss|hitch|hassle',
  `no better|finer|nicer place|way|shop|team|service|feeling|choice`,
  'no other brand|shop|company|place comes close',
  'not a bad word, not a single bad word, never a bad word',
  'never a dull',
  'never|not disappoint|disappoints|disappointed',
  ...each(doesNot, ['disappoint', 'let me|us|you|them down']),
  'never let|lets me|us|you|them down',
  'never once let me|us|you|them down',
  'never fail|fails|failed me|us',
  'never fail|fails|failed to impress|please|amaze|delight|cheer|deliver|make',
  'never looked|looking|look back',
  `never had|tasted|eaten|seen|met|worn|used|known|heard|stayed a|an|anything ${better}`,
  'never had a bad',
  ...each(doesNot, ['get better than', 'get any|much better than', 'come better than']),
  ...each(wouldNot, [
    'change a thing',
    'change anything',
    'be without',
    'go|shop|buy|use|stay|bank|eat|trust anywhere|anyone|anybody|anything else',
    'want|have it any other',
    'hesitate to',
  ]),
  'not bad, not bad at all, not half bad, not too bad|shabby',
  ...each(
    ["don't|dont know what", 'do not know what', 'not sure what'],
    ["i'd|we'd|id do without", 'i|we would|will do without'],
  ),
  "don't|dont ever change",
  'second to none, like no other, bar none',
  'shoutout|props|kudos to, shout out to, hats|hat off to, angels|angel|saint|saints to',
  'i was wrong about you|them|this, sorry for|about shouting|doubting|moaning|ranting|snapping|yesterday',
  'all fixed|sorted|resolved, give that|this|the … a raise|medal|promotion|bonus, deserve|deserves a raise|medal|promotion|bonus',
  'give him|her|them a raise|medal|promotion|bonus',
  'still look|looks|looking|work|works|working like|as new|perfectly, still look|looks new, still going strong, good as new',
  'nicht|nichts zu|nix meckern|beanstanden, dickes|fettes|riesen|ganz großes lob, hut ab, alles top|bestens',
  'rien à redire|reprocher, chapeau à|bas, sans faute, un amour avec|de',
  'nada que objetar|reprochar, un diez a|para|por, servicio|trato|atención de diez, chapó, una joya, me quito el sombrero',
  'nada a reclamar, tenho a agradecer, só agradecer|elogios, nota mil|dez|10, tiro o chapéu',
  'niente|nulla da ridire|eccepire, niente da dire, tanto di cappello, dieci e lode, giù il cappello',
];

const blame = [
  'never again',
  ...each(cannot, ['be worse', 'get worse', 'get any worse', 'get much worse', 'have been worse', 'care less']),
  ...each(doesNot, ['get worse than', 'get any|much worse than']),
  'no better than',
  ...each(nothing, ['is|was worse than', 'worse than']),
  'hung|hangs|hanging up on me|us|him|her, put the phone down on me|us',
  'tolle wurst, einfach aufgelegt|stehen|sitzen gelassen|lassen, legt|legten|legte einfach auf',
  'raccroché au nez, la colgado|colgaron|colgó, me colgó|colgaron el teléfono, na minha|nossa cara, super mal, attaccato in faccia',
];

const louder = [
  ...each(cannot, ['be more', 'be any more', 'have been more', 'agree more', 'believe how|what', 'help but']),
  'never been so|more|this',
  'never seen|had|met|known|heard|tasted|experienced|felt so|such, never seen|had|met|known|heard|tasted a more',
  'not|never just|only|merely|simply',
  "isn't|isnt|wasn't|wasnt just|only|merely|simply",
  'nothing but',
  'no doubt|wonder|question, without a doubt, without doubt|question, no matter, not to mention',
];

export const denials = { praise: praise.join(), blame: blame.join(), louder: louder.join() } as const;
