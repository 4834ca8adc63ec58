/**
 * How one language turns to something else, and how it compares: phrases parted by commas, as `Phrases` reads them. What
 * means two things in a language stands in the first of these lists that it belongs to.
 */
export interface ClauseWords {
  /** Begin a clause that says something else; those of `turnsAfterMark` where a mark stands before them. */
  readonly turns: string;
  readonly turnsAfterMark: string;
  /** Hold something against whom they name, whatever stands before: "unlike". */
  readonly unlike: string;
  /** Do so where `more` or `less` stands shortly before: "als" is also "as" and "when". */
  readonly than: string;
  readonly more: string;
  /** Who is less reliable than somebody makes that one the reliable one. */
  readonly less: string;
  /** Make the most of what is more, which compares with nobody: "la mejor app de …". */
  readonly most: string;
  /** May stand between "than" and a name, as `most` may. */
  readonly between: string;
}

/** By primary language. */
export const clauseWords = {
  en: {
    turns: 'but, however, though, although, except, yet, while, whereas',
    turnsAfterMark: '',
    unlike: 'unlike, than',
    than: '',
    more: '',
    less: 'less',
    most: '',
    between:
      'the, a, an, what, whatever, that, those, any, anything, from, with, at, by, in, on, of, your, my, their, using, having, taking, buying, going',
  },
  de: {
    turns:
      'aber, jedoch, während, wohingegen, hingegen, obwohl, allerdings, trotzdem, sondern, nur leider, außer, abgesehen davon',
    turnsAfterMark: 'doch, nur',
    unlike: 'im gegensatz|unterschied|vergleich zu|zum|zur',
    than: 'als',
    more:
      'besser*, schlechter*, schlimmer, mieser, schneller*, langsamer*, billiger*, günstiger*, teurer*, freundlicher*, unfreundlicher*, netter, ' +
      'zuverlässiger*, unzuverlässiger*, kompetenter*, hilfreicher*, einfacher*, schöner*, leckerer*, stabiler*, größer*, mehr, lieber, eher, anders',
    less: 'weniger',
    most: '',
    between: 'der, die, das, den, dem, bei, beim, von, vom, mit, in, im, euch, eure, euer, eurer, was',
  },
  fr: {
    turns:
      'mais, alors que, tandis que, pourtant, cependant, toutefois, en revanche, par contre, sauf que, bien que, alors qu, tandis qu',
    turnsAfterMark: 'or',
    unlike: "contrairement à|au|aux, à la différence de|du|d, à l'inverse de|du|d",
    than: "que, qu, qu'avec, qu'à, qu'au, qu'en",
    more: 'mieux, meilleur*, pire|pires, plus, plutôt',
    less: 'moins',
    most: 'le, la, les, l',
    between: 'chez, avec, celui, celle, ceux, du, de, des, d, à, au',
  },
  es: {
    turns: 'pero, mientras, mientras que, sino, aunque, sin embargo, en cambio, no obstante, excepto',
    turnsAfterMark: '',
    unlike: 'a diferencia de|del, al contrario que|de|del, en comparación con',
    than: 'que',
    more: 'mejor|mejores, peor|peores, más',
    less: 'menos',
    most: 'el, la, los, las, lo',
    between: 'en, con, de, del, a',
  },
  pt: {
    turns:
      'mas, enquanto, enquanto que, porém, no entanto, contudo, todavia, embora, ao passo que, só que, apesar de, exceto',
    turnsAfterMark: 'já',
    unlike: 'ao contrário de|do|da|dos|das, diferente de|do|da, diferentemente de|do|da, em comparação com',
    than: 'que, do que',
    more: 'melhor|melhores, pior|piores, mais',
    less: 'menos',
    most: 'o, a, os, as',
    between: 'na, no, nas, nos, em, com, da, do, de',
  },
  it: {
    turns: 'ma, mentre, però, invece, tuttavia, eppure, anche se, nonostante, sebbene, tranne che, peccato che',
    turnsAfterMark: '',
    unlike: 'a differenza di|del|della|dello|dei|dell|d, al contrario di|del|della|dell, rispetto a|al|alla|all',
    than: 'di, del, della, dello, dei, degli, delle, dell, d, che',
    more: 'meglio, miglior|migliore|migliori, peggio, peggior|peggiore|peggiori, più',
    less: 'meno',
    most: 'il, la, lo, i, gli, le, l',
    // "I can bear no more of" compares with nobody.
    between: 'quello, quella, quelli, da, dal, dalla, dall, con, in, nel, nella, a, posso più di|del|della|dell',
  },
} as const satisfies Readonly<Record<string, ClauseWords>>;
