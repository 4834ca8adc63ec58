/** Words that say nothing about what a text is about, by the language that has them. */
export const functionWords = {
  en:
    'a an the one ones and or but if so as at by for from in into of on to with up out be am is are was were been being have has had do does did will would ' +
    'can could shall should may might must not no nor this that these those it its he she they them his her their we us our you your i me my what ' +
    'which who when where why how there here than then too very just also any all some more most now still again get got about either neither ' +
    'don t s m d ll ve re doesn didn isn wasn aren weren haven hasn hadn couldn wouldn shouldn won dont doesnt didnt isnt wasnt havent hasnt cant wont ive im id ' +
    'never want wants wanted need needs needed know tell let like going trying try thing things something anything way even',
  de:
    'der die das den dem des ein eine einen einem einer und oder aber wenn so als am an auf aus bei für von vom in im ins zu zum zur mit nach um ' +
    'ist sind war waren bin bist sein haben habe hat hatte werden wird wurde kann können könnte soll sollte muss nicht kein keine dies diese dieser ' +
    'es er sie ihr ihre ihnen wir uns unser du ich mich mir mein dein was wer wann wo warum wie da hier dann auch noch schon nur sehr mehr jetzt man nie wieder',
  fr:
    'le la les l un une des du de d et ou mais si comme à au aux par pour dans en sur avec sans est sont était suis es été être avoir ai as a avez ont ' +
    'ne pas ce cet cette ces ça c il elle ils elles on nous vous je j tu me m te se s mon ma mes votre vos notre nos qui que qu quoi quand où pourquoi y très aussi encore toujours jamais',
  es:
    'el la los las un una unos unas de del y o u pero si como a al por para en con es era soy fue ser estar está están he ha han hay ' +
    'no ni este esta esto estos estas ese esa eso lo le les se me te nos os yo tú él ella usted ustedes mi mis tu su sus que qué quién cuándo dónde cómo muy también ya más todavía aún nunca',
  pt:
    'o a os as um uma uns umas de do da dos das e ou mas se como ao aos à por para em no na nos nas com sem é são era sou foi ser estar está estão há tem ' +
    'não nem este esta isto esse essa isso lhe me te eu tu ele ela você vocês meu minha seu sua que quem quando onde muito também já mais ainda nunca',
  it:
    'il lo la i gli le un uno una di del della dei delle e o ma se come a al alla da dal in nel nella con su per senza è sono era ero essere ho ha hai abbiamo hanno ' +
    'non né questo questa questi queste ci vi si mi ti io tu lui lei noi voi loro mio mia vostro vostra che chi quando dove perché molto anche già più ancora',
};

const ofLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Whether a word, whatever its capitals, only joins others in this language (ISO 639-1): it is no noun and no name. */
export function isFunctionWord(word: string, language: string | undefined): boolean {
  return ofLanguage.get(language ?? '')?.has(word.toLowerCase()) === true;
}
