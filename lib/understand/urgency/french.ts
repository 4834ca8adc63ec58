import type { CrisisWords } from './crisis-words.ts';

export const french: CrisisWords = {
  safety:
    "pris feu, prend feu, en feu, en flammes, incendie, a brûlé, brûlé ma|mon|mes|le|la, brûlée, brûlures, s'est|suis brûlé|coupé|coupée|ébouillanté|ébouillantée, m'a brûlé, explosé, a explosé, explosion, étincelles, électrocuté|électrocutée|électrocution, décharge électrique, court circuit, " +
    'surchauffe dangereusement, fumée sort|noire, de la fumée, odeur de brûlé|gaz, fuite de gaz, monoxyde de carbone, intoxication, intoxiqué|intoxiquée|intoxiqués, empoisonné|empoisonnée, réaction allergique, choc anaphylactique, œdème, ' +
    "étouffé|étouffée, s'étouffer, failli s'étouffer|mourir|tomber, blessé|blessée|blessés, blessure, saigne, du sang, hôpital, aux urgences, samu, pompiers, ambulance, accident, renversé par|mon|ma, dangereux|dangereuse, danger de mort, mise en danger, " +
    'mettre en danger, mort de, mort|morte après avoir mangé|bu|pris, va mourir, morceau|morceaux|bout|bouts|éclat|éclats de verre|métal|plastique|fer, asticot|asticots, freins lâché|lâchent, plus de freins, conducteur|chauffeur ivre|bourré, au téléphone en conduisant, agressé|agressée|agression, ' +
    "frappé|frappée, menacé|menacée de, m'a menacé|menacée, harcelé|harcelée, harcèlement sexuel, attouchements, violences, me suicider, en finir avec la vie, envie de mourir, batterie gonflée, rappel produit, fils dénudés, amiante, " +
    'verre|métal|vis|clou|aiguille dans ma|mon|mes|la|le|notre|sa|son … salade|soupe|plat|pain|yaourt|repas|assiette|sandwich|pizza|burger|café|glace|gâteau|riz|pâtes|chocolat|compote|purée|céréales|boisson, ' +
    'failli|manqué|presque … renverser|écraser|percuter|renversé|écrasé|percuté, a mis|mit le feu, fumée dans la|le|notre voiture|rame|cabine|wagon|train|bus|tunnel, plein|pleine|rempli|remplie de fumée, ' +
    'gorge|langue|lèvres|visage … gonfle|gonflent|gonflé|gonflée|gonflées|enfle|enflée|enflé, du mal à respirer, arrive plus|pas à respirer, peux|peut plus|pas respirer, ' +
    "impossible|pas|plus|arrive … appeler|d'appeler|joindre le 112, impossible|pas|plus|arrive … appeler|d'appeler|joindre les secours, appels|numéros d'urgence … impossibles|coupés|inaccessibles|pas, " +
    'suivi|suivie jusque chez moi, plus envie de vivre, mettre fin à mes jours',
  legal:
    'avocat|avocate|avocats, porter plainte, porte plainte, plainte déposée, dépôt de plainte, déposer plainte, vais porter, tribunal, tribunaux, justice, en justice, action en justice|collective, procès, poursuites, poursuivre en, mise en demeure, huissier, ' +
    'médiateur, médiation, conciliateur, dgccrf, répression des fraudes, ufc, que choisir, 60 millions, cnil, rgpd, données personnelles, fuite de données, vol de données, droit de rétractation, code de la consommation, illégal|illégale|illégaux, hors la loi, ' +
    "clause abusive, escroquerie, escroc|escrocs, arnaque, fraude, usurpation d'identité, signal conso, défenseur des droits, discrimination, gendarmerie, commissariat, la police",
  outage:
    "panne, en panne, panne générale|nationale, coupure de courant|d'électricité|d'eau|réseau|internet, plus de réseau|connexion|courant|chauffage|wifi|signal, plus d'internet|d'électricité|d'eau|accès, pas de réseau|connexion|courant|chauffage|signal, pas d'internet|d'électricité, " +
    'sans internet|électricité|courant|eau|réseau|chauffage|téléphone, ' +
    'site|serveur|serveurs|appli|application|service|réseau est|sont down|hs|ko|inaccessible|inaccessibles|indisponible|planté, inaccessible, ne charge plus, plus rien ne marche|fonctionne, rien ne fonctionne|marche, ne fonctionne|marche plus depuis, hors service, serveur|serveurs down, ' +
    "erreur 500|502|503|504, c'est en panne, y a une panne, paiements bloqués",
  vulnerable:
    'enceinte, handicapé|handicapée|handicap, fauteuil roulant, personne|personnes âgée|âgées, ma grand|mon grand mère|père, mère|père de 70|75|80|85|90 ans, nourrisson, nouveau né, bébé, un bébé, mon bébé, enfants en bas âge, enfant malade, insuline, oxygène, mes|ses médicaments, son traitement, chimio, chimiothérapie, ' +
    'dialyse, cancer, alzheimer, autiste, épileptique, aveugle, malvoyant|malvoyante, sourd|sourde, malentendant|malentendante, sans chauffage, coincé|coincée|coincés dehors|seule|seul, seule avec mes|les enfants, veuf|veuve, est mort|morte, décès, décédé|décédée, obsèques, enterrement, sdf, à la rue, ' +
    "crise d'angoisse|de panique, dépression, chien guide, rien à manger",
  anger:
    "inadmissible, inacceptable, scandaleux|scandaleuse, scandale, honteux|honteuse, une honte, quelle honte, furieux|furieuse, hors de moi, en colère, ras le bol, marre, y en a marre, j'en ai assez, ça suffit, écœuré|écœurée, dégoûté|dégoûtée, lamentable, pitoyable, " +
    'minable, déplorable, se foutent|foutre de nous|moi|du, foutage de gueule, fous de ma gueule, voleurs, bande de voleurs|incapables|escrocs, incapables, menteurs, plus jamais, jamais plus, boycott, pire service|entreprise|compagnie|opérateur|banque, service de merde, de merde, bordel, putain, allez vous faire, connards, ' +
    'troisième|quatrième|cinquième|dixième fois, la goutte, goutte de trop, toujours pas de réponse|remboursement, toujours aucune réponse|nouvelle, 😡, 🤬, 🖕',
  press:
    "journaliste, suis journaliste, rédaction de|du, pour un article|reportage, écris un article, prépare un article|reportage|sujet, service de presse, contact presse, attaché|attachée de presse, demande d'interview, une interview, une réaction de votre part, un commentaire officiel, " +
    'reporter pour|à|chez, utiliser votre photo|vidéo, documentaire sur',
  idioms:
    "personne n'est|n'a … blessé|blessée, mort de rire|faim|fatigue|soif|froid, mdr, mort de, à mourir de rire, feu de joie|rouge|vert|tricolore, feu d'artifice, mettre le feu, met le feu, ça met le feu, on fire, pas de panique, panne d'essence|d'idée|d'inspiration|de réveil, bébé de la, la bombe, c'est de la bombe, " +
    "coup de foudre, pas de souci, panne d'oreiller, cour d'appel, palais de justice, ligue de justice, danger public, enceinte sportive|acoustique|connectée|bluetooth, enceintes",
};
