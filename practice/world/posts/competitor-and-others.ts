import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

const rival = { about: 'competitor' } as const;

/** Other brands: the competitor whom we watch, and four that are none of our business. */
export const competitorAndOthers: readonly WrittenPost[] = [
  post('n-own', 'competitor', hours(9) + 20, 'en', 'neutral', { about: 'nobody' })`
    Boils in 90 seconds. Looks good doing it. Meet the Gust Mini. northwind-kettles.example/mini #CatchTheWind
  `,
  post('n-own-1', 'benji', hours(9), 'en', 'sarcastic', { answers: 'n-own', ...rival })`
    mine boils in 90 seconds too. because it's on fire
  `,
  post('n-own-2', 'parody', hours(8) + 30, 'en', 'sarcastic', { answers: 'n-own', ...rival })`
    it is ME. i am screaming
  `,
  post('n-own-3', 'mariam', hours(8), 'en', 'positive', { answers: 'n-own', ...rival })`
    Tested it all weekend, honestly impressed. Full review on Sunday.
  `,
  post('n-burnt', 'deniz', hours(1) + 40, 'en', 'negative', rival)`
    Northwind support told me my Gust 2 broke from "user error". I poured water in. That's the error I suppose @northwindkettle
  `,
  post('n-love', 'samir', hours(13) + 5, 'en', 'positive', rival)`
    gotta say the new northwind is FAST ⚡️ pre-workout before my pre-workout
  `,
  post('n-app', 'daan', hours(17) + 45, 'nl', 'negative', rival)`
    De waterkoker van Northwind wil mijn locatie weten. Hij staat in de keuken, man.
  `,
  post('n-switch', 'hugo', days(1) + 35, 'en', 'positive', rival)`
    Gave my daughter a Northwind for her first flat. Sturdy thing. Ugly, but sturdy.
  `,
  post('n-weather', 'ferry', hours(3) + 15, 'en', 'neutral', { about: 'nobody' })`
    Strong north wind from 18:00. The 19:30 and 21:00 crossings may be cancelled.
  `,
  post('b-late', 'tariq', 24, 'en', 'negative')`
    Bramblebus line 14, a haiku: / it is on its way / it is on its way it is / on its way. on foot
  `,
  post('b-late-1', 'bramblebus', 19, 'en', 'neutral', { answers: 'b-late' })`
    @tariq_on_trains We are sorry. The 08:12 was cancelled due to a driver shortage, the 08:27 is running.
  `,
  post('b-late-2', 'tariq', 16, 'en', 'sarcastic', { answers: 'b-late-1' })`
    @bramblebus I can see the 08:27. It is going the other way.
  `,
  post('b-night', 'asha', hours(22) + 5, 'en', 'positive')`
    shout out to the Night Bramble driver who waited because he saw me running in clogs. you, sir, are the NHS of buses
  `,
  post('b-own', 'bramblebus', hours(15) + 45, 'en', 'neutral')`
    From Monday line 14 stops at Quay Street again. We had, in fairness, forgotten it. bramblebus.example/14 #RideBramble
  `,
  post('m-outage', 'nils', hours(2) + 14, 'de', 'negative')`
    Kein Netz, kein WLAN, @mossline_mobile schreibt „bitte prüfen Sie unsere Störungsseite“. Womit denn? Brieftaube?
  `,
  post('m-outage-1', 'mossline_mobile', hours(2) + 6, 'de', 'neutral', { answers: 'm-outage' })`
    @nils_k_hh Berechtigter Punkt. In deinem Gebiet ist ein Mast ausgefallen, wir rechnen bis 16 Uhr mit Netz.
  `,
  post('m-roaming', 'alba', hours(12) + 48, 'es', 'negative')`
    240 euros de roaming por mirar un mapa. mossline, ¿el mapa era de oro?
  `,
  post('m-praise', 'linh', days(1) + 90, 'en', 'positive')`
    the mossline lady stayed on the line till my grandma understood what a SIM is. 52 minutes. she deserves a statue
  `,
  post('t-smell', 'ella', hours(4) + 55, 'en', 'positive')`
    "Rain on Slate" by tallow & finch smells exactly like being dumped outside a library in 2014. bought three
  `,
  post('t-smell-1', 'sofie', hours(4) + 20, 'en', 'positive', { answers: 't-smell' })`
    Winter Orchard is the getting back together. Trust.
  `,
  post('t-broken', 'will', days(2) + 260, 'en', 'negative')`
    @tallowandfinch your "unbreakable" jar has met my kitchen floor and I have news.
  `,
  post('q-split', 'mina', hours(5) + 35, 'en', 'negative')`
    quillpay split the bill between me, my ex and somebody called "Test User 4". test user 4 has paid. my ex has not
  `,
  post('q-split-1', 'quillpay_app', hours(5) + 5, 'en', 'neutral', { answers: 'q-split' })`
    @mina_p_books Yikes. Could you DM us the split ID? (Test User 4 says hi.)
  `,
  post('q-fees', 'jonah', hours(20) + 40, 'en', 'negative')`
    Quillpay raised merchant fees to 3.4 %. Building my own. Launching Tuesday. How hard can payments be
  `,
  post('q-fees-1', 'emeka', hours(20) + 8, 'en', 'sarcastic', { answers: 'q-fees' })`
    please livestream it
  `,
];
