import type { Language } from './language.ts';
import { sumIn } from './sums.ts';

const sum = sumIn('euros', 'francs', 'dollars');

export const french: Language = {
  code: 'fr',
  common: `le la les un une des du de et ou mais si est sont était êtes suis avons avez ont pas ne que qui quoi pour par
    avec sans dans sur vous nous je tu il elle on votre vos notre nos mon ma mes ton ta tes ce cette ces c'est n'est
    j'ai merci bonjour bonsoir désolé désolée navré navrée très bien aussi plus quand où comment pourquoi ici aujourd'hui
    demain commande oui non être avoir fait faire peut pouvez en au aux se y encore colis existe combien quelle quel toujours bientôt à matin soir dimanche lundi arrive`,
  rude: `
    ^ (calmez-vous|calme-toi|du calme|on se calme)
    (de vous calmer|de te calmer)
    ^ (taisez-vous|tais-toi|ta gueule|ferme-la)
    (pas|ni) (notre|mon) (problème|faute|affaire)
    (je m'en|on s'en|nous nous en|on se) (fiche*|fich|fous|fout|moque*|contrefiche*)
    tant pis pour (vous|toi)
    (arrêtez|arrête|cessez|cesse) de (vous plaindre|te plaindre|râler|pleurer|mentir|chouiner|nous embêter|nous déranger)
    (idiot|idiote|imbécile|abruti|crétin|débile)*
    (question|réclamation|plainte|remarque) (stupide|idiote|ridicule|débile)
    (c'est|quelle) n'importe quoi
    (quelles|que des) (bêtises|conneries)
    les gens comme (vous|toi)
    (allez|va) (voir|acheter) ailleurs
    (apprenez|apprends) à lire
    (vous ne savez|tu ne sais) pas lire
    lisez (donc|d'abord|au moins) *
    (vous êtes|êtes-vous|tu es|es-tu) (bête|stupide|aveugle|sourd|sourde|ridicule)
    (à quoi|vous) vous (attendiez|attendez) (vous|à quoi)?
    (c'est|ce sera) à prendre ou à laisser
    que ça vous plaise ou non
    si ça ne vous plaît pas
    si (vous|tu) n'(êtes|es) pas (content|contente)
    (un peu de|faites|restez) (patience|calme) voyons
    ne soyez pas (ridicule|grossier|grossière|désagréable)
    épargnez-nous *
    bla bla
    (avez-vous|as-tu|vous avez|tu as) (au moins|seulement|même) (essayé|lu|regardé|branché|vérifié|pensé|allumé) *
    ^ (c'est|cela reste) (votre|ton) problème
    (cherchez|regardez|vérifiez|débrouillez-vous|débrouille-toi) (donc|par)? (vous-même|tout seul|toute seule|seul|seule)
  `,
  superior: `
    comme (je|nous) … (déjà|clairement) … (dit|expliqué|écrit|indiqué|précisé|mentionné)
    comme (déjà|clairement) (dit|expliqué|écrit|indiqué|précisé|mentionné)
    (je|nous) (vous|te)? (l'ai|l'avons|ai|avons) (déjà) (dit|expliqué|écrit|indiqué|précisé)
    (vous|tu) (devriez|devrais|auriez dû|aurais dû) (le)? savoir
    (vous|tu) (devez|dois) (bien)? comprendre
    il faut (bien|que vous|que tu)? compren*
    (n'importe qui|tout le monde|chacun) (le)? (sait|comprend|comprendrait|y arrive|sait que)
    (c'est|c'était) (pourtant|quand même)? (évident|simple|logique|clair|du bon sens)
    évidemment (vous|que vous)
    vous (n'avez|ne semblez|ne comprenez|ne voulez) (manifestement|visiblement|clairement|apparemment)? pas (compris|comprendre)
    (manifestement|visiblement) (vous|tu) *
    ce n'est (quand même|pourtant)? pas (compliqué|sorcier|difficile)
    pour la dernière fois
    (nous|je) (savons|sais) mieux
    nous sommes les (experts|professionnels|spécialistes)
    faites-nous confiance, nous
    avec tout le respect
    sauf votre respect
    (laissez-moi|je vais) (vous)? (réexpliquer|expliquer lentement|expliquer encore)
    renseignez-vous *
    à votre place
  `,
  detached: `
    (conformément à|selon|d'après) (nos|notre|les) (conditions|règlement|politique|cgv|règles|directives)
    (notre|la) politique (ne|prévoit|commerciale|est)
    votre (message|demande|réclamation|remarque|avis|requête|commentaire) (a|est) (bien)? (été)? (bien)? (reçu*|pris*|enregistré*|noté*)
    votre (avis|satisfaction|opinion|remarque) (nous)? (est|compte|tient) (très)? (important*|à cœur|précieu*)
    prenons (bonne)? note
    (nous en|nous avons) (bien)? (pris|prenons) (bonne)? note
    (cher|chère|chers) (client|cliente|clients|utilisateur|utilisatrice|voyageur|abonné|abonnée)
    (madame, monsieur|monsieur, madame)
    (réponse|message) automatique
    (nous ne|on ne|je ne) (pouvons|peut|peux) (malheureusement)? rien (y)? faire
    (nous n'y|on n'y|je n'y) (pouvons|peut|peux) rien
    c'est (comme ça|ainsi)
    (ce n'est|n'est) pas (de)? (notre|de notre) (ressort|responsabilité|service)
    (veuillez|merci de) (consulter|vous référer|vous reporter) *
    nous vous prions d'agréer
    (dossier|sujet) est clos
  `,
  nonCommittal: `
    (nous sommes|on est|équipes sont|équipe est) (déjà)? (dessus|sur le coup)
    (prenons|prend|prends) … au sérieux
    (dès que|aussitôt que|le plus vite|le plus rapidement|le plus tôt) possible
    au plus (vite|tôt)
    dans les (plus brefs|meilleurs) délais
    dans (un|les) (avenir|jours à venir|prochains temps)
    prochainement
    sous peu
    bientôt (de)? (retour|vers vous|une réponse|des nouvelles)
    (nous allons|on va|je vais|nous) (regarder|vérifier|examiner|étudier|voir|enquêter|analyser|regardons|vérifions|étudions|examinons) *
    (nos|les) équipes (travaillent|étudient|examinent|vérifient|sont mobilisées|font) *
    (nous|on|équipes) … (travaillons|travaillent|travaille) *
    (faisons|faites|font|fait) le nécessaire
    (nous faisons|on fait|je fais|nous ferons|faisons) (tout)? (notre|de notre|le|son|mon) (possible|mieux)
    (reviendrons|reviens|revenons|reviendrai|recontacterons|recontacterai) (vers vous|vers toi)?
    (service|personne|équipe|services|département) (concerné|compétent|adéquat|approprié)*
    (transmis|transmettons|transmets|transmise|remonté|remontons) … (équipe*|service*|collègues|demande|remarque)
    (un peu|merci) (de)? (de votre)? patience
    (restez|nous vous tiendrons|on vous tient|tiendrons) … (connecté*|informé*|au courant)
    on va voir
    (essayer|essayons|espérons) … (résoudre|régler|trouver)
    quelqu'un (va|vous) *
  `,
  ahead: `
    aujourd'hui
    demain
    ce (soir|midi|week-end)
    cet après-midi
    cette (semaine|nuit|après-midi)
    (avant|d'ici|dans|sous|jusqu'à|vers|à|dès) (la fin|midi|minuit|ce soir|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|#|une heure|deux heures|deux jours|trois jours|#h)
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
    (dans|sous|d'ici) (une|un|deux|trois|quelques|l'|les|#) … (minute*|heure*|jour*|semaine*)
    (semaine|mois|lundi) prochain*
    dans l'heure
    (janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)
  `,
  past: `
    depuis … (aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|#|semaine*|jours)
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|semaine|mois) dernier*
    semaine dernière
    à # (reprises|fois|jours|heures)
    dans les (dernier|dernière)* *
    (attendu|commandé|acheté|appelé|écrit|arrivé|promis|était|passé) … (aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|#)
  `,
  times: `
    ce matin
    après (la fin|midi|minuit|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|#|une heure|deux heures|deux jours|trois jours|#h)
    # (h|heure*|minute*|jour*|semaine*)
    #h
    #h#
    (est|a été|ai|avons|vient d'être|sont|ont été) … (résolu*|réglé*|remboursé*|expédié*|envoyé*|corrigé*|réparé*|annulé*|débloqué*|rétabli*)
  `,
  units: `
    (minute|heure|jour|semaine)s
    mois
  `,
  blames: `
    (vous auriez|tu aurais) (dû|pu) (lire|vérifier|demander|nous|regarder|suivre|appeler|savoir|commander|attendre|prévenir|faire|y penser)
    (il fallait|il suffisait) (lire|vérifier|demander|nous|appeler|regarder|faire|commander|attendre) *
    (vous n'avez|tu n'as) (pas|même pas|jamais|visiblement pas) (lu|vérifié|suivi|respecté|indiqué|fourni|fait|demandé|payé|regardé|écouté|pris la peine)
    (vous avez|tu as) (sûrement|certainement|simplement|probablement|manifestement|sans doute)? (oublié|négligé|mal lu|mal compris|mal utilisé|mal saisi|ignoré|confondu|omis)
    (vous avez|tu as) (sûrement|certainement|dû|probablement|sans doute) (tiré|forcé|mal|vous tromper|faire|casser|saisir|oublier) *
    (c'est|c'était|est) (de)? (votre|ta) (faute|erreur|responsabilité)
    (l'erreur|le problème|la faute) (vient|provient) (de vous|de toi|de votre côté)
    erreur de (manipulation|votre part|l'utilisateur|saisie de votre part)
    si (vous aviez|tu avais) (lu|vérifié|suivi|regardé|demandé|appelé|commandé|écouté|attendu|payé|prévenu)
    (vous n'aviez|tu n'avais) qu'à *
    (aucun autre|les autres) (client|clients|cliente) (n'a|n'ont|n'a eu|y arrivent) *
    personne d'autre (n'a|ne s'est|ne se|ne rencontre|ne signale) *
    (vous êtes|tu es) (le seul|la seule)
    parce que (vous n'avez|tu n'as) pas *
    à cause de (vous|toi)
  `,
  sells: `
    (découvrez|découvre|profitez|profite) … (nouvelle*|nouveau*|collection|offre*|promotion*|soldes|gamme|boutique)
    (achetez|commandez|abonnez-vous|profitez-en|réservez|craquez) (maintenant|vite|dès maintenant|aujourd'hui|dès)
    (notre|nos) (nouvelle*|nouveau*|dernière*) (collection|gamme|offre*|modèle*|produit*|carte) *
    (code promo|code de réduction)
    (vente flash|ventes privées|soldes d'été|soldes d'hiver|black friday)
    (offre|édition) (spéciale|limitée|exceptionnelle|exclusive)
    (passez|passer) (à|au) (premium|plus|pro|abonnement supérieur|notre)
    (avez-vous|as-tu) (déjà)? (vu|essayé|découvert|testé) (notre|nos) *
    ne (manquez|ratez|passez) pas *
    #% (de réduction|de remise)? sur (tout|toute|tous|toutes|nos|notre)
    # % (de réduction|de remise)? sur (tout|toute|tous|toutes|nos|notre)
    (abonnez-vous|inscrivez-vous) … newsletter
    faites-vous plaisir
  `,
  absolutes: `
    (ne se|n'arrivera|ne) (reproduira|arrivera|plus jamais) (plus)? (jamais)?
    (plus jamais) *
    (je vous|nous vous|je te|on vous) (garantis|garantissons|garantit)
    (garanti|garantie) à (100%|100 %|vie)
    (je vous|nous vous|je te|on vous) (promets|promettons|promet) (que)? *
    (vous aurez|vous recevrez|tu auras|tu recevras) (certainement|forcément|absolument|sans faute) *
    sans faute
    (sûr|certain|sûrs|certains) à (100%|100 %)
    quoi qu'il arrive
    à vie
  `,
  offers: `
    (nous vous|je vous|on vous|nous te|je te) (rembourserons|remboursons|rembourse|rembourserai|dédommagerons|dédommagerai|offrons|offre)
    (recevrez|aurez|recevras|auras) … (remboursement|bon d'achat|avoir|remplacement|indemnisation|produit neuf)
    (échange|retour|livraison|réparation|remplacement) (gratuit|gratuite|offert|offerte)
    sans (aucun)? frais
    à nos frais
  `,
  payouts: `
    (remboursement|remboursé|remboursée) (intégral*|complet|total*)
    (intégralement|totalement) remboursé*
    (offrons|offre|versons|verse|donnons|donne) (un bon de|un avoir de)? ${sum}
    (vous|te|de) (offrir|verser|donner) (un bon de|un avoir de)? ${sum}
    (bon|avoir|bon d'achat|dédommagement|geste commercial) de ${sum}
    ${sum} (de|en) (dédommagement|compensation|bon d'achat|geste commercial)
    ${sum} pour … (désagrément|attente|retard|dérangement|ennui)*
  `,
  giving: 'recevr aurez auras',
  denies: `
    (ne|n'*) … (pas|plus|jamais|aucun|aucune)
    ^ (pas|aucun|aucune|jamais) *
    (sauf|hors|exclu|exclus|exclue|exclues)
  `,
  apologies: `
    (est|c'est|était) (entièrement|bien)? (de)? notre faute
    (désolé|navré)*
    (excuse|excuses|excusez|excuser)*
    pardon*
    (regrette|regrettons)
    (inacceptable|frustrant|agaçant|décevant|pénible|énervant|contrariant|rageant)*
    (frustration|déception|agacement|colère|mécontentement)
    (n'aurait|n'aurions|je n'aurais) … (pas|jamais) dû
    (vous n'auriez|tu n'aurais) … (pas|jamais) dû (attendre|avoir|subir|vivre|insister|relancer)
    ne (devrait|doit) (pas|jamais) (arriver|se produire|se passer)
    n'est … (pas|jamais) (normal|acceptable|à la hauteur)
    ^ notre (faute|erreur)
    (est|était|bien|entièrement|par|pour|de) (notre|mon) (faute|erreur)
    (vous avez|tu as) (tout à fait|entièrement|complètement|parfaitement)? raison
    (je|nous|on) (vous|te)? (comprends|comprenons|comprend)
    (est|parfaitement|tout à fait) compréhensible
    pas à la hauteur
    (oh non|aïe)
  `,
  hollow: `
    (désolé|navré|excus|regrett|pardon)* … (désagrément*|gêne|inconvénient*)
    (pour|de) (tout|toute|la|les|l'|ce|cette)* (éventuel|éventuels|éventuelle)* (désagrément*|gêne) (occasionné*|causé*|éventuel*)?
    (désolé|navré|excus)* … (si|que) (vous|tu) … (ressenti*|ressentez|pensez|pensiez|penses|trouvez|trouves|voyez|le prenez|estimez)
    (désolé|navré|excus)* (si) (vous|tu|nous|cela|ça|quelqu'un|on)
    que vous (le)? (preniez|ressentiez|perceviez) *
  `,
  jokes: `
    haha*
    hihi*
    héhé*
    mdr*
    ptdr*
    lol
    xd
    (je|on) (plaisante|rigole)
    oups*
    (c'est|c'était) une blague
  `,
  warm: `
    ^ (oui|toujours)
    merci*
    (bonjour|bonsoir|salut|coucou|hello) *
    (cher|chère) *
    (ravi|heureux|content|enchanté)*
    (avec plaisir|volontiers|bien sûr)
    (bonne|bon) (journée|soirée|question|idée|continuation|chance|courage|week-end|rétablissement)
    (belle|excellente) (journée|soirée)
    (bienvenue|félicitations|bravo|super|génial)
    à (très)? (vite|bientôt)
  `,
  movesOn: `
    (message|mp|dm) (privé|direct)
    (messages privés|en privé|par message|mp|dm|messagerie)
    (envoyez|envoie|écrivez|écris|donnez|donne|dites|dis|précisez|communiquez|indiquez)-(moi|nous)
    (pouvez-vous|peux-tu|pourriez-vous) *
    (je|nous) (me renseigne|demande|demandons|regarde|vérifie|vérifions|cherche|nous renseignons) *
    (appelez|appelle|contactez)-(moi|nous)
  `,
  instructs: `
    ^ (allez|ouvrez|touchez|cliquez|appuyez|choisissez|utilisez|mettez|versez|remplissez|rincez|entrez|téléchargez|redémarrez|rapportez|donnez|résiliez)
    ^ (va|ouvre|touche|clique|appuie|choisis|utilise|mets|verse|remplis|rince|entre|télécharge|redémarre)
  `,
  looksUp: `
    on (regarde|vérifie|cherche|demande|se renseigne) *
  `,
  yesOrNo: `
    toujours
    tous les jours
    oui
    si
    non
    ne
    pas
    jamais
    seulement
    uniquement
    bien sûr
    tout à fait
    absolument
    exact*
    effectivement
    malheureusement
    hélas
    en effet
    certainement
    (il y a|il est|c'est|vous pouvez|nous avons|on peut|tu peux|nous livrons) *
    aussi
    (les deux|aucun|aucune)
  `,
  asksWhen: `
    quand
    combien de temps
    (à|vers) quelle heure
    quel (jour|délai)
    quels (délais|jours|horaires)
    (jusqu'à|depuis) quand
    horaires
  `,
  asksPrice: `
    combien (ça|cela|coûte|est-ce|pour)
    quel (est le)? (prix|tarif)
    (prix|tarif)*
  `,
  asksContact: `
    numéro (de)? (téléphone|tél|votre)?
    adresse* (mail|e-mail|postale)?
    (vous|te) (joindre|contacter|appeler|écrire)
  `,
  asksYesOrNo: `
    est-ce (que|qu'il|qu'on|possible|normal)
    (avez|pouvez|livrez|vendez|êtes|faites|acceptez|avez)-vous
    (y a-t-il|y a t-il|peut-on|puis-je|as-tu|peux-tu)
    (c'est|il est|ça|on peut|je peux|vous avez|vous faites|vous livrez) *
    ou (pas|non)
  `,
  asksOpen: `
    (ouvert|ouvrez|ouvre|fermé|fermez|ferme)*
  `,
  numbers: `
    (numéro|n°|no|nº|num) (de)? (commande|client|dossier|facture|suivi|colis|réservation|contrat|compte|passeport|sécurité sociale|carte) (est)?
    (commande|facture|réservation|colis|contrat) (numéro|n°|nº|no)?
    (code|mot de passe) (est)?
  `,
  formal: /(?<!rendez-)(?<![\p{L}])(?:[Vv]ous|[Vv]otre|[Vv]os)(?!\p{L})/gu,
  informal: /(?<![\p{L}'’-])(?:[Tt]u|[Tt]e|[Tt]oi|[Tt]on|[Tt]es|[Ss]alut|[Cc]oucou|ouais|nan)(?!\p{L})/gu,
  examples: {
    privateData: 'Pouvez-vous me l’envoyer en message privé ? Je regarde tout de suite.',
    sentBefore: 'Vous avez raison de relancer. Voici ce qui s’est passé depuis lundi : …',
    rude: 'Je comprends que vous soyez en colère. Voici ce que je peux faire maintenant : …',
    blames: 'Ce réglage passe facilement inaperçu. Voyons cela ensemble : …',
    superior: 'J’aurais dû être plus claire : …',
    apologyMissing: 'Je suis désolée, cela n’aurait pas dû se passer ainsi.',
    apologyHollow: 'Je suis désolée pour … Voici ce que je fais maintenant : …',
    promise: 'Je pose la question aujourd’hui et je vous dis avant 17 h ce qui est possible.',
    sells: 'D’abord l’essentiel : réglons votre commande.',
    joke: 'C’est vraiment pénible, et je veux arranger cela.',
    unanswered: 'Pour répondre à votre question : …',
    nonCommittal: 'Kim, au service facturation, vérifie. Je vous réponds avant 17 h aujourd’hui.',
    detached: 'Merci de nous le signaler, {{customer.firstName}}. Voici la suite : …',
    oddLink: 'Vous le trouverez sur notre page d’aide : …',
    copied: 'Vous écrivez que le couvercle est arrivé fendu : …',
    shouting: 'Je le pense vraiment : vous avez ma réponse aujourd’hui.',
    noName: 'Bonjour {{customer.firstName}}, …',
  },
};
