import type { WrittenPost } from '../../world/index.ts';
import { post } from '../../world/posts/post.ts';
import { days, hours } from '../../world/posts/time.ts';

const inGroup = (group: string) => ({ on: 'facebook', group }) as const;
const to = (answers: string) => ({ on: 'facebook', answers }) as const;

/** More from the groups: mentions that stand in comments and replies, in many languages. */
export const moreGroupPosts: readonly WrittenPost[] = [
  post('m-descale', 'priya', hours(2) + 51, 'en', 'question', inGroup('kettletalk'))`
    Vinegar or citric acid? And does anyone know whether the steel in the {product} minds? {brand}'s page says "use our descaler", shocker.`,
  post('m-descale-1', 'zuri', hours(2) + 30, 'en', 'neutral', to('m-descale'))`
    Citric, 20 g a litre, never boil it. Steel does not mind, the seal does.`,
  post('m-descale-2', 'rohan', hours(2) + 12, 'hi', 'neutral', to('m-descale'))`
    मैं तो नींबू डालता हूँ, {brand} वाला भी ठीक चल रहा है 😄`,
  post('m-descale-3', 'jin', hours(1) + 58, 'zh', 'neutral', to('m-descale'))`
    檸檬酸就好，{brand} 的原廠除垢劑太貴了。`,
  post('m-descale-4', 'priya', hours(1) + 40, 'en', 'positive', to('m-descale-1'))`
    The seal! That is exactly what went on my last one. Thank you.`,

  post('m-noise', 'daan', hours(10) + 19, 'nl', 'negative', inGroup('kettletalk'))`
    Is het normaal dat mijn {product2} klinkt als een opstijgend vliegtuig? {brand} reageert al een week niet op mijn mail.`,
  post('m-noise-1', 'iris', hours(10), 'nl', 'neutral', to('m-noise'))`
    Bij mij ook. Stroopwafel onder de pootjes helpt (geen grap).`,
  post('m-noise-2', 'paolo', hours(9) + 31, 'it', 'sarcastic', to('m-noise'))`
    Il mio {brand} fa le fusa. Si vede che gli piaccio.`,
  post('m-noise-3', 'daan', hours(9) + 2, 'nl', 'positive', to('m-noise-1'))`
    Het werkt. Ik heb geen woorden.`,

  post('m-repair-day', 'repaircafe', hours(17) + 45, 'de', 'neutral', {
    ...inGroup('kaputt'),
    images: [{ description: 'Ein Tisch voller Schrauben' }, {}],
  })`
    Samstag, 14 bis 18 Uhr, Gemeindehaus. Drei Lötplätze, eine Nähmaschine, viel Kuchen.`,
  post('m-repair-1', 'caro', hours(17), 'de', 'question', to('m-repair-day'))`
    Nehmt ihr auch Wasserkocher? {brand}, Deckel klemmt.`,
  post('m-repair-2', 'mats', hours(16) + 30, 'de', 'positive', to('m-repair-1'))`
    Immer her damit. Den Deckel von {brand} krieg ich im Schlaf auf.`,
  post('m-repair-3', 'basia', hours(15), 'pl', 'question', to('m-repair-day'))`
    Czy ktoś naprawiał już młynek {brand}? Mój przestał mielić po trzech miesiącach.`,

  post('m-swap-grinder', 'duarte', days(1) + 310, 'pt', 'neutral', { ...inGroup('bargains'), images: [{}] })`
    Vendo moinho {product2}, quase novo. 80 €, só levantamento.`,
  post('m-swap-grinder-1', 'alba', days(1) + 290, 'es', 'sarcastic', to('m-swap-grinder'))`
    ¿«Casi nuevo» como el mío, que duró un mes? Gracias, {brand}.`,
  post('m-swap-grinder-2', 'duarte', days(1) + 280, 'pt', 'positive', to('m-swap-grinder-1'))`
    O meu nunca deu problema 🤷`,

  post('m-fog', 'gael', hours(20) + 40, 'fr', 'neutral', { ...inGroup('neighbours'), about: 'nobody' })`
    Brouillard épais sur le port ce matin. Le ferry de 7 h ne part pas.`,
  post('m-fog-1', 'ruth', hours(20), 'en', 'positive', { ...to('m-fog'), about: 'nobody' })`
    The harbour bell sounds wonderful from up here though.`,

  post('m-gift', 'imani', days(2) + 100, 'en', 'question', inGroup('neighbours'))`
    Wedding present for two people who own everything?`,
  post('m-gift-1', 'magnus', days(2) + 70, 'no', 'positive', to('m-gift'))`
    En kjele fra {brand}. Eller en dårlig vits, jeg har mange.`,
  post('m-gift-2', 'abel', days(2) + 40, 'en', 'negative', to('m-gift-1'))`
    Not {brand:lower}, unless they also own patience. Ours took seven weeks.`,
  post('m-gift-3', 'imani', days(2) + 20, 'en', 'positive', to('m-gift-2'))`
    Seven weeks is after the wedding 😅 noted.`,
];
