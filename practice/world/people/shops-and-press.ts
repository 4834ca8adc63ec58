import type { WrittenPerson } from './account.ts';

/** Accounts that are no single person: shops, papers, clubs, bots, parodies. They have no first name to greet. */
export const shopsAndPress: readonly WrittenPerson[] = [
  {
    key: 'cornerbeans',
    x: {
      handle: 'cornerbeans_lh',
      name: 'Corner Beans ☕ Lindhaven',
      bio: 'Espresso bar & repair corner. Mon–Sat 7–17.',
    },
    facebook: { name: 'Corner Beans Lindhaven', vanity: 'cornerbeanslindhaven', page: true },
  },
  {
    key: 'courier',
    x: {
      handle: 'lindh_courier',
      name: 'The Lindhaven Courier',
      bio: 'Local news since 1894. Tips: DM open.',
      verified: 'business',
    },
    facebook: { name: 'The Lindhaven Courier', vanity: 'lindhavencourier', page: true },
  },
  {
    key: 'reporter',
    x: {
      handle: 'nadiaosei_news',
      name: 'Nadia Osei-Hart',
      bio: 'Consumer reporter. Got a story? Signal in bio.',
      verified: 'person',
      affiliate: 'courier',
    },
  },
  {
    key: 'repaircafe',
    x: { handle: 'repaircafe_lh', name: 'Repair Café Lindhaven 🔧', bio: 'Every first Saturday. Bring it, we try.' },
    facebook: { name: 'Repair Café Lindhaven', vanity: 'repaircafelindhaven', page: true },
  },
  {
    key: 'harbourmaster',
    x: {
      handle: 'lindhaven_port',
      name: 'Lindhaven Port Authority',
      bio: 'Tides, berths, notices to mariners.',
      verified: 'business',
    },
    facebook: { name: 'Lindhaven Port Authority', vanity: 'lindhavenport', page: true },
  },
  {
    key: 'deals',
    x: { handle: 'dealz_hourly_xx', name: '🔥 DEALZ HOURLY 🔥', bio: 'as an affiliate we may earn' },
  },
  {
    key: 'teatower',
    x: {
      handle: 'teatower_shop',
      name: 'Teatower — loose leaf & more',
      bio: 'Family shop, 212 teas. Orders: teatower.example',
    },
    facebook: { name: 'Teatower', vanity: 'teatowershop', page: true },
  },
  {
    key: 'parody',
    x: { handle: 'angrykettle_', name: 'angry kettle (parody)', bio: 'i scream because i must' },
  },
  {
    key: 'testlab',
    x: {
      handle: 'prueflabor_test',
      name: 'Prüflabor — unabhängig getestet',
      bio: 'Haushaltsgeräte im Dauertest.',
      verified: 'business',
    },
    facebook: { name: 'Prüflabor', vanity: 'prueflabor.test', page: true },
  },
  {
    key: 'ferry',
    x: {
      handle: 'fjordferry_ops',
      name: 'Fjord Ferry Operations',
      bio: 'Live service notices. Not monitored for complaints.',
    },
  },
  {
    key: 'weather',
    x: { handle: 'lindhavn_wx', name: 'Lindhaven Weather 🌦️', bio: 'automated · every 3 h' },
  },
  {
    key: 'bot',
    x: { handle: 'xr77431902817_k', name: 'Jessica', bio: '' },
  },
];
