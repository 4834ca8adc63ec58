import type { Phrases } from './phrases.ts';

const neutral = ['Merci pour votre question.', 'Vous avez bien fait de demander.'];

/** With "vous", as brands write. */
export const french: Phrases = {
  greetings: ['Bonjour {{customer.firstName}},'],
  greetingsUnnamed: ['Bonjour,'],
  opening: {
    negative: ['Pardon pour {about}.', 'Toutes mes excuses pour {about}.'],
    neutral,
    unsure: neutral,
    positive: ['Merci, cela fait vraiment plaisir !', 'Un grand merci, quel plaisir de vous lire !'],
  },
  about: {
    billing: 'ce prélèvement',
    delivery: 'votre livraison',
    product: 'ce défaut',
    outage: 'cette panne',
    staff: "l'accueil que vous avez reçu",
    refund: 'votre remboursement',
    account: 'ce souci de compte',
    booking: 'votre réservation',
    safety: 'ce qui vous est arrivé',
    other: 'cela',
  },
  body: {
    solve: ["Je m'en occupe moi-même et je vous dis ici aujourd'hui ce que j'ai trouvé."],
    ask: [
      "Que s'est-il passé exactement, et depuis quand ? Je vous réponds ici aujourd'hui.",
      "Pouvez-vous me dire ce qui se passe exactement, et depuis quand ? Je vous réponds ici aujourd'hui.",
    ],
    private: [
      "Pour que vos données restent entre nous, écrivez-moi en message privé : j'y réponds aujourd'hui.",
      "Écrivez-moi en message privé, à l'abri des regards. Je vous réponds aujourd'hui.",
    ],
  },
  notUs: [
    "Ce n'est pas de chez nous, mais je ne vous laisse pas sans aide : où l'avez-vous acheté ? Je trouverai qui peut aider.",
  ],
  light: ["Je l'ai lu à voix haute à tout le bureau.", 'Mes collègues veulent maintenant un cadre.'],
  remembered: 'Vous aviez déjà écrit en {month}.',
  promised: 'Ce que nous vous avons promis pour le {date} tient toujours.',
  signOffs: ['{{agent.name}}', 'Bien à vous, {{agent.name}}', 'À bientôt, {{agent.name}}'],
};
