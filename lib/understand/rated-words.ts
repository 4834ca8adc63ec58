import { hashOf, mix, seed } from '../model/fnv.ts';
import { type Tokens, tokenKind } from './tokens.ts';

/**
 * Words of praise and blame in other languages, written for Rejoinder: without accents, `*` for any ending; with them, and
 * without `*`, where another word is written alike but for these ("schon"). They are the loud words of customers; who says
 * it quietly is not heard.
 */
const lists: Readonly<Record<string, { readonly praise: string; readonly blame: string }>> = {
  de: {
    praise:
      'gut gute guter gutes guten besser beste besten bester bestes bestem super toll* klasse spitze spitzen* prima genial* grossartig* fantastisch* wunderbar* wunderschon* ' +
      'schön schoen schone* schoner perfekt* liebe lieben liebt geliebt lieblings* freu* froh* glucklich* zufrieden* begeister* danke dankeschon dank ' +
      'dankbar* empfehl* hilfreich* nett* freundlich* kompetent* zuverlassig* lecker* hubsch* cool coole* geil* hammer mega krass* gluckwunsch* ' +
      'gratul* herzlich* willkommen yay juhu hurra gelungen* hervorragend* ausgezeichnet* vorbildlich* erfreulich* angenehm* spass lustig* ' +
      'stolz* hoffnung* gewonnen gewinn* sieg* erfolg* schnell* problemlos* reibungslos* liebevoll* lob* top bravo',
    blame:
      'schlecht* mies* furchtbar* schrecklich* grauenhaft* grausam* katastroph* entsetzlich* unverschamt* frech* frechheit dreist* scheiss* ' +
      'scheise scheisse kacke mist verdammt* arger* nerv* wut* wutend* sauer enttausch* traurig* leider kaputt* defekt* fehler* problem* ' +
      'beschwer* reklam* kundig* warte warten wartet gewartet verspat* verspatet* ausfall* ausgefallen storung* gestort* betrug* betrog* abzock* ' +
      'luge* lugt gelogen luegen peinlich* lacherlich* unfreundlich* inkompetent* unzuverlassig* nutzlos* sinnlos* dumm* idiot* hass* ' +
      'eklig* ekel* widerlich* angst* schmerz* krank* tot tote* sterb* mord* terror* schlimm* schlimmste* schuld* verlier* verloren ' +
      'verlust* versag* gescheitert skandal* schande* lahm* langsam* teuer* wucher* unmoglich* unfassbar* unertraglich* absurd* weinen heul*',
  },
  fr: {
    praise:
      'bon bonne bons bonnes mieux meilleur* super genial* excellent* parfait* magnifique* formidable* fantastique* merveill* incroyable* ' +
      'beau belle beaux belles joli* aime adore* aimer ador* merci mercis bravo felicit* content* heureu* ravi* satisfait* recommand* ' +
      'sympa* gentil* aimable* agreable* efficace* rapide* impeccable* top cool genre* fier* fiere* plaisir* bonheur joie drole* rigol* mdr ptdr ' +
      'reussi* victoire* gagn* chance espoir* delicieu* delicieux qualite chaleureu* hate amour love',
    blame:
      'mauvais* mal pire* nul nulle nuls nulles horrible* affreu* terrible* catastroph* honte* honteu* scandal* inadmissible* inacceptable* ' +
      'merde* putain* chier chiant* con cons connard* conne* bordel* foutre fout foutu* degout* deg decu* decev* deception* trist* malheur* enerv* colere* ' +
      'furieu* marre ras-le-bol probleme* panne* casse* defectu* erreur* bug* bugs retard* attend* attente annul* plainte* reclam* arnaqu* ' +
      'voleur* mensonge* menteu* ment escro* ridicule* incompet* impoli* inutile* stupide* idiot* debile* haine* hais deteste* peur* mort* tue* ' +
      'guerre* attentat* terror* malade* douleur* souffr* perd* perdu* perdre echec* grave* difficile* lent lente lents lentes lenteur* cher chere ignor* pleur*',
  },
  es: {
    praise:
      'bueno buena buenos buenas buen mejor* genial* excelente* perfect* magnific* fantastic* maravill* increible* estupend* fenomenal* ' +
      'bonit* hermos* lindo linda lindos lindas preciosa precioso encant* amo ama amar adoro gusta gustan gusto gracias felicidades felicit* felic* feliz felices ' +
      'content* satisf* recomiend* recomend* amable* simpatic* eficient* eficaz rapid* impecable* top guay chulo chula cool orgull* alegr* ' +
      'divertid* jaja jajaja jajajaja risa exito* gana* ganar gane suerte esperanza* deliciosa delicioso rico rica calidad amor abrazo* beso* bendi* mola',
    blame:
      'mal mala malas malo malos peor* pesim* horrible* terrible* fatal* desastr* verguenza* vergonz* asco asquer* mierda* puta* puto* joder jodid* ' +
      'cabron* cono pinche carajo decepci* triste* enfad* enoj* cabread* rabia* furios* harto harta problema* averia* averiad* rot* rota roto ' +
      'defectu* error* fallo* falla fallan fallar retras* espera esperas esperado esperando cancel* queja* quej* reclam* estafa* robo* roban ladron* ' +
      'mentir* menti* ridicul* incompet* inutil* inutiles estupid* idiot* tont* odio* odi* odiar miedo* muert* muer* mata* guerra* terror* enferm* ' +
      'dolor* duele sufr* perd* perdi perdido fracas* grave* dificil* lent* lento caro cara caros caras nadie ignor* llor* abuso* injust* basura* aburrid*',
  },
  pt: {
    praise:
      'bom boa bons boas melhor* otim* excelent* perfeit* maravilh* incrivel fantastic* sensacional* lindo linda lindos lindas bonit* belo bela amo ama amei amar ador* ' +
      'gosto gostei gosta obrigad* parabens feliz* felic* felicidade content* satisfeit* recomend* simpatic* atencios* educad* eficient* rapid* ' +
      'top show legal massa cool orgulh* alegr* divertid* kkk kkkk kkkkk haha rsrs sucesso* ganh* vitoria* vencer sorte esperanca* delicios* ' +
      'gostos* qualidade amor abraco* beijo* saudade* fofo fofa bravo arras*',
    blame:
      'mau ma maus ruim ruins pior* pessim* horrive* terrive* pavoros* desastr* vergonh* nojo nojent* merda* porra caralho puta* puto* foda foda-se fdp ' +
      'lixo* decepc* decepcion* triste* raiva* irrita* furios* odio* odei* odiar cansad* problema* defeit* defeituos* quebr* erro* falha* atras* ' +
      'demor* espera esperas esperei esperado esperando cancel* reclam* queixa* golpe* fraude* roub* ladra* mentir* mentira* ridicul* incompet* inutil* estupid* idiot* ' +
      'burr* medo* mort* morr* mata* guerra* terror* doent* dor dores sofr* perd* perdi perdeu fracass* grave* dificil* lent* lento caro caros ' +
      'ninguem ignor* chor* abus* injust* descaso* absurd* chato chata chatos chatas chatead*',
  },
  it: {
    praise:
      'buon* bene meglio miglior* ottim* eccellent* perfett* magnific* fantastic* meravigl* incredibil* stupend* splendid* bell* bello bella carin* ' +
      'amo ama amare ador* piace piacciono piaciut* grazie complimenti congratul* felic* content* soddisf* consigli* raccomand* gentil* simpatic* ' +
      'efficient* veloc* rapid* impeccabil* top cool orgogli* allegr* divert* ahah* ahahah success* vinc* vitto* vittoria fortun* speran* ' +
      'delizios* buonissim* qualita amore abbracci* baci* bravo brava bravi bravissim* evviva',
    blame:
      'mal* male malissimo peggi* pessim* orribil* terribil* disastr* vergogn* schif* merd* cazz* stronz* vaffanculo fanculo coglion* deluden* delus* ' +
      'trist* arrabbi* rabbia* incazz* furios* stuf* stufo problem* guast* rott* difett* error* sbagli* ritard* aspett* attesa cancell* ' +
      'annull* reclam* lament* truff* ruba rubano rubare rubat* ladr* bugi* bugiard* mentir* ridicol* incompet* inutil* stupid* idiot* scem* odi* odio paur* mort* muor* ' +
      'uccid* guerr* terror* malat* dolor* soffr* perd* perso perdut* fallit* fallim* grav* difficil* lent* lento caro nessuno ignor* piang* ' +
      'abus* ingiust* assurd* scandal* noios* purtroppo',
  },
};

/** What a listed word is worth on VADER's scale, which goes to 4. */
export const worth = 2;
const shortestStem = 3;
const apostrophe = 0x27;

interface RatedWords {
  readonly whole: ReadonlyMap<number, number>;
  readonly stems: ReadonlyMap<number, number>;
  /** As they are spelt, in small letters. */
  readonly spelt: ReadonlyMap<string, number>;
}

function readList(language: string): RatedWords | undefined {
  const list = Object.hasOwn(lists, language) ? lists[language] : undefined;
  if (list === undefined) return undefined;
  const whole = new Map<number, number>();
  const stems = new Map<number, number>();
  const spelt = new Map<string, number>();
  for (const [words, rating] of [
    [list.praise, worth],
    [list.blame, -worth],
  ] as const)
    for (const word of words.split(' '))
      if (/[^a-z*-]/.test(word)) spelt.set(word, rating);
      else if (word.endsWith('*')) stems.set(hashOf(word.slice(0, -1)), rating);
      else whole.set(hashOf(word), rating);
  return { whole, stems, spelt };
}

const read = new Map<string, RatedWords | undefined>();

/** How a word of a language is rated, by its place among the tokens; undefined where we have no list for it. */
export function ratingIn(language: string): ((tokens: Tokens, place: number) => number) | undefined {
  if (!read.has(language) && read.size < 100) read.set(language, readList(language));
  const words = read.get(language);
  if (words === undefined) return undefined;
  const { whole, stems, spelt } = words;
  return ({ text, kinds, starts, ends, letters, letterStarts, letterEnds }, place) => {
    if (kinds[place] !== tokenKind.word && kinds[place] !== tokenKind.hashtag) return 0;
    let hash = seed;
    let rating = 0;
    let start = letterStarts[place] ?? 0;
    const end = letterEnds[place] ?? 0;
    for (let at = start; at < end; at += 1) {
      // What stands before an apostrophe is another word: "j'adore".
      if (letters[at] === apostrophe) {
        hash = seed;
        start = at + 1;
        continue;
      }
      hash = mix(hash, letters[at] ?? 0);
      if (at - start + 1 >= shortestStem) rating = stems.get(hash) ?? rating;
    }
    const asWritten = () => spelt.get(text.slice(starts[place], ends[place]).toLowerCase().normalize());
    return whole.get(hash) ?? (rating || spelt.size === 0 ? rating : (asWritten() ?? 0));
  };
}
