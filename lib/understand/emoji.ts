/** What emoji say, from -4 to 4 as VADER rates words. Laughter and tears of laughter go with praise and mockery alike. */
const byRating: Readonly<Record<string, string>> = {
  '3.2': '❤♥😍🥰🤩😘💖💗💓💞💕💘💝🫶💜💙💚💛🧡🩷🩵🤍🏆🥳💯🙌',
  '2.5': '😀😃😄😁😊☺😇😻👏🎉🎊👍💪🤗🌟⭐🙏✨👌🥇🔥😌😎🤤💐🌹😋🫡',
  '1.2': '🙂😉🤞✅☀🌞👋🤝🎁🎂🥂🍀🎈😏🤠🫰✌🌈🕺💃😹😆',
  '-1.2': '😕🙁😬😐😑😒🤔😟😥😓😰🤨🫤🥴⚠🤷🙄',
  '-2.2': '☹😞😔😢😭😩😫😖😣😤🤦😨😱😧😦😳🥺😿❌🚫⛔🤢😷💩',
  '-3.2': '😡😠🤬👎💔🤮🖕👿😾🗑🤡',
};

/** The rating of each emoji, by its first character. */
export const emojiRatings: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(byRating).flatMap(([rating, emoji]) =>
    Array.from(new Intl.Segmenter().segment(emoji), ({ segment }) => [
      String.fromCodePoint(segment.codePointAt(0) ?? 0),
      Number(rating),
    ]),
  ),
);
