import type { Words } from './words.ts';

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const german: Words = {
  locale: 'de',
  home: 'Startseite',
  homeTimeline: 'Startseiten-Timeline',
  yourHomeTimeline: 'Deine Startseiten-Timeline',
  conversation: 'Unterhaltung',
  searchTimeline: 'Suchergebnisse',
  explore: 'Entdecken',
  notifications: 'Mitteilungen',
  messages: 'Nachrichten',
  profile: 'Profil',
  more: 'Mehr',
  post: 'Posten',
  reply: 'Antworten',
  back: 'Zurück',
  close: 'Schließen',
  accountMenu: 'Kontomenü',
  forYou: 'Für dich',
  following: 'Folge ich',
  ad: 'Anzeige',
  verified: 'Verifizierter Account',
  showMore: 'Mehr anzeigen',
  showMoreReplies: 'Mehr Antworten anzeigen',
  showOriginal: 'Original anzeigen',
  showTranslation: 'Übersetzung anzeigen',
  whoToFollow: 'Wem folgen?',
  relevantPeople: 'Relevante Personen',
  follow: 'Folgen',
  followingButton: 'Folge ich',
  pinned: 'Angeheftet',
  quote: 'Zitat',
  image: 'Bild',
  video: 'Eingebettetes Video',
  views: 'Mal angezeigt',
  relevant: 'Relevant',
  searchBox: 'Suchen',
  trends: 'Was gibt’s Neues?',
  whatIsHappening: 'Was gibt’s Neues?',
  postYourReply: 'Poste deine Antwort',
  postText: 'Post-Text',
  replyingTo: 'Antwort an ',
  and: ' und ',
  sent: 'Dein Post wurde gesendet.',
  view: 'Anzeigen',
  bookmark: 'Lesezeichen',
  share: 'Post teilen',
  grok: 'Diesen Post erklären',
  posts: 'Posts',
  replies: 'Antworten',
  media: 'Medien',
  nothingHere: 'Hier ist noch nichts',
  newPosts: 'Neue Posts anzeigen',
  theme: 'Farben',
  language: 'In English',
  translatedFrom: (language) => `Übersetzt aus: ${language}`,
  reposted: (name) => `${name} hat repostet`,
  ago: (minutes) => {
    if (minutes < 1) return { short: 'jetzt', long: 'jetzt' };
    if (minutes < 60) return { short: `${minutes} Min.`, long: `vor ${some(minutes, 'Minute', 'Minuten')}` };
    const hours = Math.floor(minutes / 60);
    return { short: `${hours} Std.`, long: `vor ${some(hours, 'Stunde', 'Stunden')}` };
  },
  replyAction: (count) => `${some(count, 'Antwort', 'Antworten')}. Antworten`,
  repostAction: (count) => `${some(count, 'Repost', 'Reposts')}. Reposten`,
  likeAction: (count, liked) => `${count} „Gefällt mir“-Angaben. ${liked ? 'Gefällt dir' : 'Gefällt mir'}`,
  viewsAction: (count) => `${count} Mal angezeigt. Post-Analytics ansehen`,
  allCounts: ({ replies, reposts, likes, bookmarks, views }) =>
    [
      replies > 0 && some(replies, 'Antwort', 'Antworten'),
      reposts > 0 && some(reposts, 'Repost', 'Reposts'),
      likes > 0 && `${likes} „Gefällt mir“-Angaben`,
      bookmarks > 0 && `${bookmarks} Lesezeichen`,
      views > 0 && `${views} Mal angezeigt`,
    ]
      .filter(Boolean)
      .join(', '),
};
