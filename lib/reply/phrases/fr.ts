import type { Phrases } from './phrases.ts';

/** With "vous", as brands write. */
export const french: Phrases = {
  greetings: ['Bonjour {{customer.firstName}},'],
  greetingsUnnamed: ['Bonjour,'],
  opening: {
    trouble: ['Pardon pour {about}.', 'Toutes mes excuses pour {about}.'],
    mourning: ['Toutes mes condoléances.', 'Je vous présente mes sincères condoléances.'],
    question: ['Merci pour votre question.', 'Vous avez bien fait de demander.'],
    cancel: ["C'est dommage, mais bien sûr.", 'Je regrette que cela ne vous convienne plus.'],
    wish: ['Merci pour cette idée.', 'Bonne idée, merci.'],
    press: ['Merci de nous avoir contactés.', "Merci de nous poser la question d'abord."],
    other: ['Merci pour votre message.', 'Merci de nous avoir écrit.'],
    praise: ['Merci, cela fait vraiment plaisir !', 'Un grand merci, quel plaisir de vous lire !'],
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
    other: 'ce qui est arrivé',
  },
  body: {
    trouble: {
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
    mourning: {
      solve: ["Je cherche les démarches à suivre et je vous les donne ici aujourd'hui."],
      ask: [
        "Préférez-vous que l'on vous écrive ou que l'on vous appelle ? Je cherche les démarches et je vous réponds ici aujourd'hui.",
      ],
      private: ["Écrivez-moi de quoi il s'agit en message privé, à l'abri des regards : j'y réponds aujourd'hui."],
    },
    question: {
      solve: [
        "Je cherche la réponse et je vous la donne ici aujourd'hui.",
        "Je vérifie tout de suite : vous aurez la réponse ici aujourd'hui.",
      ],
      ask: [
        "Y a-t-il un détail utile, le modèle ou le lieu par exemple ? Je vérifie et je vous réponds ici aujourd'hui.",
        "S'agit-il d'un modèle ou d'un lieu en particulier ? Je vérifie et je vous réponds ici aujourd'hui.",
      ],
      private: ["Si vous préférez ne pas en parler en public, écrivez-moi en message privé : j'y réponds aujourd'hui."],
    },
    cancel: {
      solve: ["Je m'en occupe et je vous dis ici aujourd'hui à partir de quand c'est effectif."],
      ask: ["Qu'est-ce qui vous a décidé ? Je m'en occupe aujourd'hui dans tous les cas."],
      private: ["Envoyez-moi votre numéro de client ou de commande en message privé : je m'en occupe aujourd'hui."],
    },
    wish: {
      solve: ["Je transmets l'idée aujourd'hui à notre équipe produit, avec vos mots."],
      ask: [
        "À quoi cela vous servirait-il ? Je transmets le tout aujourd'hui.",
        "Quand cela vous aurait-il le plus aidé ? Je transmets le tout aujourd'hui.",
      ],
      private: ["Pour m'en dire plus, écrivez-moi en message privé : je vous lis aujourd'hui."],
    },
    press: {
      solve: ["Je transmets à notre service de presse et je vous dis ici aujourd'hui qui vous répond."],
      ask: [
        "Que souhaitez-vous savoir exactement, et pour quand ? Je transmets à notre service de presse aujourd'hui.",
      ],
      private: [
        "Envoyez-moi vos questions, votre délai et vos coordonnées en message privé : notre service de presse les aura aujourd'hui.",
      ],
    },
    praise: {
      solve: ['Je le transmets aux collègues qui y ont travaillé.', "Les collègues concernés le liront aujourd'hui."],
      ask: ["Qu'est-ce qui vous plaît le plus ?", "Qu'est-ce qui a fait la différence pour vous ?"],
    },
    other: {
      solve: ["Si je peux faire quelque chose pour vous, écrivez-le ici : je réponds aujourd'hui."],
      ask: ["Puis-je faire quelque chose pour vous ? Je vous réponds ici aujourd'hui."],
      private: ["Pour ce que tout le monde ne doit pas lire, écrivez-moi en message privé : je réponds aujourd'hui."],
    },
  },
  asks: {
    billing: "De quel montant s'agit-il, et de quel jour ?",
    delivery: 'Pour quand était-ce prévu, et que dit le suivi du colis ?',
    outage: "Qu'est-ce qui ne marche plus, et depuis quand ?",
    staff: 'Quand et où était-ce ?',
    refund: 'À quoi correspond ce remboursement, et pour quand était-il prévu ?',
    account: "Qu'est-ce qui s'affiche à la connexion, et depuis quand ?",
    booking: 'Pour quel jour est-ce, et que dit la confirmation ?',
    safety: 'Tout le monde va-t-il bien maintenant, et comment est-ce arrivé ?',
  },
  answerHere: "Je vous réponds ici aujourd'hui.",
  notUs: [
    "Ce n'est pas de chez nous, mais je ne vous laisse pas sans aide : où l'avez-vous acheté ? Je trouverai qui peut aider.",
  ],
  light: ["Je l'ai lu à voix haute à tout le bureau.", 'Mes collègues veulent maintenant un cadre.'],
  remembered: 'Vous aviez déjà écrit en {month}.',
  promised: 'Ce que nous vous avons promis pour le {date} tient toujours.',
  signOffs: ['{{agent.name}}', 'Bien à vous, {{agent.name}}', 'À bientôt, {{agent.name}}'],
};

/** With "tu". */
export const frenchInformal: Phrases = {
  ...french,
  greetings: ['Bonjour {{customer.firstName}},', 'Salut {{customer.firstName}},'],
  greetingsUnnamed: ['Bonjour,', 'Salut,'],
  opening: {
    trouble: ['Pardon pour {about}.', 'Toutes mes excuses pour {about}.'],
    mourning: ['Toutes mes condoléances.', 'Je te présente mes sincères condoléances.'],
    question: ['Merci pour ta question.', 'Tu as bien fait de demander.'],
    cancel: ["C'est dommage, mais bien sûr.", 'Je regrette que cela ne te convienne plus.'],
    wish: ['Merci pour cette idée.', 'Bonne idée, merci.'],
    press: ['Merci de nous avoir contactés.', "Merci de nous poser la question d'abord."],
    other: ['Merci pour ton message.', 'Merci de nous avoir écrit.'],
    praise: ['Merci, cela fait vraiment plaisir !', 'Un grand merci, quel plaisir de te lire !'],
  },
  about: {
    ...french.about,
    delivery: 'ta livraison',
    staff: "l'accueil que tu as reçu",
    refund: 'ton remboursement',
    booking: 'ta réservation',
    safety: "ce qui t'est arrivé",
  },
  body: {
    trouble: {
      solve: ["Je m'en occupe moi-même et je te dis ici aujourd'hui ce que j'ai trouvé."],
      ask: [
        "Que s'est-il passé exactement, et depuis quand ? Je te réponds ici aujourd'hui.",
        "Peux-tu me dire ce qui se passe exactement, et depuis quand ? Je te réponds ici aujourd'hui.",
      ],
      private: [
        "Pour que tes données restent entre nous, écris-moi en message privé : j'y réponds aujourd'hui.",
        "Écris-moi en message privé, à l'abri des regards. Je te réponds aujourd'hui.",
      ],
    },
    mourning: {
      solve: ["Je cherche les démarches à suivre et je te les donne ici aujourd'hui."],
      ask: [
        "Préfères-tu que l'on t'écrive ou que l'on t'appelle ? Je cherche les démarches et je te réponds ici aujourd'hui.",
      ],
      private: ["Écris-moi de quoi il s'agit en message privé, à l'abri des regards : j'y réponds aujourd'hui."],
    },
    question: {
      solve: [
        "Je cherche la réponse et je te la donne ici aujourd'hui.",
        "Je vérifie tout de suite : tu auras la réponse ici aujourd'hui.",
      ],
      ask: [
        "Y a-t-il un détail utile, le modèle ou le lieu par exemple ? Je vérifie et je te réponds ici aujourd'hui.",
        "S'agit-il d'un modèle ou d'un lieu en particulier ? Je vérifie et je te réponds ici aujourd'hui.",
      ],
      private: ["Si tu préfères ne pas en parler en public, écris-moi en message privé : j'y réponds aujourd'hui."],
    },
    cancel: {
      solve: ["Je m'en occupe et je te dis ici aujourd'hui à partir de quand c'est effectif."],
      ask: ["Qu'est-ce qui t'a décidé ? Je m'en occupe aujourd'hui dans tous les cas."],
      private: ["Envoie-moi ton numéro de client ou de commande en message privé : je m'en occupe aujourd'hui."],
    },
    wish: {
      solve: ["Je transmets l'idée aujourd'hui à notre équipe produit, avec tes mots."],
      ask: [
        "À quoi cela te servirait-il ? Je transmets le tout aujourd'hui.",
        "Quand cela t'aurait-il le plus aidé ? Je transmets le tout aujourd'hui.",
      ],
      private: ["Pour m'en dire plus, écris-moi en message privé : je te lis aujourd'hui."],
    },
    press: {
      solve: ["Je transmets à notre service de presse et je te dis ici aujourd'hui qui te répond."],
      ask: ["Que souhaites-tu savoir exactement, et pour quand ? Je transmets à notre service de presse aujourd'hui."],
      private: [
        "Envoie-moi tes questions, ton délai et tes coordonnées en message privé : notre service de presse les aura aujourd'hui.",
      ],
    },
    praise: {
      solve: ['Je le transmets aux collègues qui y ont travaillé.', "Les collègues concernés le liront aujourd'hui."],
      ask: ["Qu'est-ce qui te plaît le plus ?", "Qu'est-ce qui a fait la différence pour toi ?"],
    },
    other: {
      solve: ["Si je peux faire quelque chose pour toi, écris-le ici : je réponds aujourd'hui."],
      ask: ["Puis-je faire quelque chose pour toi ? Je te réponds ici aujourd'hui."],
      private: ["Pour ce que tout le monde ne doit pas lire, écris-moi en message privé : je réponds aujourd'hui."],
    },
  },
  answerHere: "Je te réponds ici aujourd'hui.",
  notUs: [
    "Ce n'est pas de chez nous, mais je ne te laisse pas sans aide : où l'as-tu acheté ? Je trouverai qui peut aider.",
  ],
  remembered: 'Tu avais déjà écrit en {month}.',
  promised: "Ce que nous t'avons promis pour le {date} tient toujours.",
  signOffs: ['{{agent.name}}', 'Bien à toi, {{agent.name}}', 'À bientôt, {{agent.name}}'],
};
