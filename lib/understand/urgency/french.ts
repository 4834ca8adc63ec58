import type { CrisisWords } from './crisis-words.ts';

export const french: CrisisWords = {
  safety:
    'pris feu, prend feu, en feu, en flammes, incendie, explosé, a explosé, explosion, fumée qui sort, de la fumée, étincelles, décharge électrique, électrocuté*, surchauffe, brûlé, brûlée, brûlure*, odeur de brûlé|gaz, fuite de gaz, monoxyde, étouffé*, étouffement, intoxication, intoxiqué*, empoisonn*, réaction allergique, choc anaphylactique, ' +
    'verre|métal|plastique dans mon|ma|le|la plat|salade|pain|boisson|soupe, asticots, moisi, blessé, blessée, blessés, blessure*, hôpital, aux urgences, ambulance, danger, dangereux, dangereuse, danger de mort, failli mourir, aurait pu mourir, aurait pu tuer, mettre en danger, freins lâché|lâchent, airbag, chauffeur ivre, ' +
    "me suicider, suicide, envie de mourir, agressé, agressée, harcelé, harcelée, m'a menacé|menacée, m'ont menacé|menacée, menacé|menacée de mort, frappé, attaqué, saigne, rappel produit, rappel de produit, insultes racistes",
  legal:
    'avocat, avocate, avocats, action en justice, en justice, poursuites, porter plainte, porte plainte, plainte, tribunal, procès, huissier, mise en demeure, mettre en demeure, 60 millions de consommateurs, ufc que choisir, dgccrf, répression des fraudes, médiateur, cnil, rgpd, fuite de données, données personnelles, arnaque, arnaqué*, escroc*, escroquerie, fraude, police, gendarmerie, ' +
    'illégal, illégale, hors la loi, publicité mensongère, dommages et intérêts, discrimination, action collective, vice caché, droit de rétractation, opposition bancaire',
  outage:
    "panne, en panne, en rade, hors service, ne marche plus, ne fonctionne plus, marche plus, fonctionne plus, plus rien ne marche, rien ne marche, plus d'internet, pas d'internet, plus internet, pas de réseau|connexion|courant|signal, plus de réseau|connexion|courant, sans électricité|internet|courant|eau|chauffage, coupure de|d' courant|internet|électricité, coupure, " +
    "site|appli|application|serveur|serveurs est|sont down|inaccessible|indisponible|hs, inaccessible, indisponible, impossible de se|me connecter, impossible de payer|commander|charger, n'arrive pas à me connecter, n'arrive plus à me, bug*, ça plante, plante tout le temps, erreur 500, erreur 502, erreur 503",
  vulnerable:
    'enceinte, handicapé, handicapée, handicap, fauteuil roulant, personne âgée, personnes âgées, retraité*, ma grand mère, mon grand père, ans ma mère|grand, nouveau né, nourrisson, bébé, enfants en bas âge, jeunes enfants, insuline, oxygène, médicament*, traitement médical, dialyse, chimio*, cancer, alzheimer, démence, autiste, épilep*, aveugle, malvoyant*, sourd, sourde, malentendant*, ' +
    "bloqué à l'aéroport, bloqués à l'aéroport, coincé, coincée, coincés, sans chauffage, pas de chauffage, sans eau chaude, plus d'eau chaude, crise d'angoisse, dépression, deuil, enterrement, obsèques, décédé, décédée, décès, veuf, veuve, sdf, chien guide, mère seule, malade",
  anger:
    'furieux, furieuse, en colère, scandaleux, scandaleuse, scandale, honteux, honteuse, honte, une honte, inadmissible, inacceptable, marre, ras le bol, ral bol, dégoûté, dégoûtée, dégueulasse, foutage de gueule, se foutent de, foutez de, foutre de, plus jamais, pire service|entreprise|expérience|compagnie, voleurs, menteurs, bande de, minable, lamentable, pitoyable, nul à chier, de merde, ' +
    'incompétent*, troisième fois, quatrième fois, toujours pas de réponse|nouvelles, toujours aucune réponse, boycott*, insupportable, wtf, 🤬, 😡, 👿, 🖕',
  press:
    "suis journaliste|reporter, journaliste à|au|pour|chez, service presse, contact presse, attaché* de presse, demande presse|média, pour un article|reportage|sujet, j'écris un article, rédige un article, enquête pour, demande d'interview, interviewer quelqu'un|votre, votre réaction, une réaction officielle, un commentaire pour, bouclage",
  idioms:
    "n'en reviens pas, pas seulement, pas étonnant, mort de rire, mdr, à mourir de rire, mourir de rire, malade mental ce|cette, un truc de malade, trop de la bombe, c'est de la bombe, le feu, feu d'artifice, en feu ce soir, équipe en feu, vous êtes en feu, mettre le feu, prix explosé, explosé de rire, porte plainte contre le soleil, " +
    'honte à moi, avocat toast, avocat crevette*, avocat saumon, toast à l avocat, pain d avocat, salade d avocat, même pas honte, jaune d oeuf, danger public, pas de honte, bébé chat, oh bébé, médias sociaux, brûlé les étapes, crème brûlée, bug bounty',
};
