import type { WrittenPerson } from './account.ts';

/** People with a history: each appears several times in `posts/`, some of them on both networks. */
export const customers: readonly WrittenPerson[] = [
  {
    key: 'maya',
    x: { handle: 'maya_brews_ok', name: 'Maya Chen 🌱', bio: 'teacher, tea person, tired. Lindhaven. she/her' },
    facebook: { name: 'Maya Chen', vanity: 'maya.chen.lindhaven' },
  },
  {
    key: 'uwe',
    x: { handle: 'uwe_kraftlos', name: 'Uwe Kraft', bio: 'Rentner. Radfahrer. Meckert nur, wenn es sein muss.' },
    facebook: { name: 'Uwe Kraft' },
  },
  {
    key: 'sarah',
    x: {
      handle: 'drsarahlee_gp',
      name: 'Dr. Sarah 🌸 Lee (she/her)',
      bio: 'GP by day, sourdough by night. Views mine, crumbs also mine.',
      verified: 'person',
    },
    facebook: { name: 'Sarah Lee', vanity: 'sarah.lee.bakes' },
  },
  {
    key: 'tom',
    x: { handle: 'tomreyes_again', name: 'Tom Reyes', bio: 'second account, forgot the first password' },
    facebook: { name: 'Tom Reyes', vanity: 'tomas.reyes.90' },
  },
  {
    key: 'ana',
    x: { handle: 'anasolis_xx', name: 'ana solís ✨', bio: 'diseño cosas y me quejo de otras' },
    facebook: { name: 'Ana Solís', vanity: 'ana.solis.design' },
  },
  {
    key: 'kofi',
    x: {
      handle: 'kofi_roasts',
      name: 'Kofi Adjei-Bell ☕️',
      bio: 'Home roaster. 40 bags in the hallway. Send help or beans.',
    },
    facebook: { name: 'Kofi Adjei-Bell', vanity: 'kofi.adjeibell' },
  },
  {
    key: 'priya',
    x: { handle: 'priyavmehra', name: 'Priya V. Mehra', bio: 'PM @ somewhere. Chai > coffee, fight me.' },
    facebook: { name: 'Priya Mehra' },
  },
  {
    key: 'greta',
    x: { handle: 'greta_lm', name: 'greta 🫖', bio: 'ich will doch nur tee' },
    facebook: { name: 'Greta Lindemann', vanity: 'greta.lindemann.7' },
  },
  {
    key: 'jonah',
    x: {
      handle: 'jonahfwhitlow',
      name: 'Jonah F. Whitlow, MBA',
      bio: 'Founder ×3. Exit ×0. Building in public 🚀',
      verified: 'person',
    },
  },
  {
    key: 'yuki',
    x: { handle: 'yuki_ocha88', name: '田中ゆき🍵', bio: 'お茶とねこ。たまに愚痴。' },
  },
  {
    key: 'somchai',
    x: { handle: 'chai_lindhavn', name: 'สมชาย ใจดี 🇹🇭', bio: 'คนไทยในต่างแดน ชอบกาแฟ' },
    facebook: { name: 'Somchai Jaidee', vanity: 'somchai.jaidee.official.me' },
  },
  {
    key: 'layla',
    x: { handle: 'layla_qahwa', name: 'ليلى حداد', bio: 'قهوة وكتب وقطة واحدة' },
    facebook: { name: 'ليلى حداد' },
  },
  {
    key: 'rohan',
    x: { handle: 'rohan_bhaiyya_', name: 'Rohan 🏏', bio: 'Pune → Lindhaven. cutting chai evangelist' },
    facebook: { name: 'Rohan Deshpande', vanity: 'rohan.deshpande.chai' },
  },
  {
    key: 'camille',
    x: {
      handle: 'camille_dbrs',
      name: 'Camille D. | autrice',
      bio: 'Romans, thé noir, mauvaise foi. « Les Heures lentes » en librairie.',
    },
    facebook: { name: 'Camille Desbrosses', vanity: 'camille.desbrosses.auteur' },
  },
  {
    key: 'ingrid',
    x: { handle: 'ingridvold_', name: 'Ingrid Vold', bio: 'Accessibility engineer. Your contrast is too low.' },
    facebook: { name: 'Ingrid Vold', vanity: 'ingrid.vold.a11y' },
  },
  {
    key: 'bea',
    x: { handle: 'bea_marlowe', name: 'BEA MARLOWE', bio: 'I TYPE LIKE THIS. RETIRED. GRANDMOTHER OF 6' },
    facebook: { name: 'Bea Marlowe' },
  },
];
