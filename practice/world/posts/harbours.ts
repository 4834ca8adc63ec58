import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

const decoy = { about: 'nobody' } as const;

/** The word "harbour" where it means ships and walls, or is part of a name: nobody here speaks of the brand. */
export const harbours: readonly WrittenPost[] = [
  post('h-tide', 'harbourmaster', 37, 'en', 'neutral', decoy)`
    High water 14:52, 4.1 m. The inner harbour gate stays closed until 16:00. Small craft: berths 3 to 9 only.
  `,
  post('h-wall', 'yann', 84, 'en', 'positive', {
    ...decoy,
    images: [{ description: 'Fishing boats behind a stone wall at dusk' }],
  })`
    Blue hour at the old harbour wall. Two rolls of film, one very patient heron.
  `,
  post('h-festival', 'courier', 128, 'en', 'neutral', {
    ...decoy,
    card: { domain: 'lindhaven-courier.example', title: 'Harbour festival moves to June after storm damage' },
  })`
    Harbour festival moves to June after storm damage to the quay. Organisers promise "more boats, fewer speeches".
  `,
  post('h-festival-1', 'rosa', 110, 'en', 'sarcastic', { ...decoy, answers: 'h-festival' })`
    fewer speeches? who is holding the councillor
  `,
  post('h-grudge', 'chidi', hours(4) + 50, 'en', 'neutral', decoy)`
    I do not harbour grudges. I moor them, inspect the ropes, and charge them a weekly fee.
  `,
  post('h-seal', 'oksana', hours(5) + 58, 'en', 'positive', { ...decoy, repostedBy: 'maya' })`
    A seal in the harbour this morning, fat and unbothered. Everyone on the 14 got off to look. The driver too.
  `,
  post('h-safe', 'rosa', hours(10) + 15, 'en', 'neutral', decoy)`
    A city that calls itself a safe harbour can find forty beds in November. Meeting tonight, 19:00, old fire station.
  `,
  post('h-ferry', 'ferry', hours(14) + 25, 'en', 'neutral', decoy)`
    16:10 from Lindhaven Harbour delayed by 25 minutes, vehicle on the ramp.
  `,
  post('h-swim', 'caro', hours(18) + 40, 'en', 'positive', decoy)`
    harbour swim, 9 degrees, cannot feel my opinions. 10/10
  `,
  post('h-novel', 'camille', days(1) + 340, 'en', 'neutral', decoy)`
    Chapter 12: she waits at the harbour. Chapter 13: she is still waiting at the harbour. My editor has questions.
  `,
  post('h-walk', 'abel', days(2) + 100, 'en', 'neutral', decoy)`
    New map: 7 km, harbour to lighthouse, three benches, one excellent bakery. Link in bio.
  `,
  post('h-us', 'hugo', days(3) + 400, 'en', 'neutral', decoy)`
    Spelled it "harbor" in the crossword. The Americans have a lot to answer for.
  `,
];
