import type { IssueWords } from './issue-words.ts';

export const french: IssueWords = {
  billing: {
    charge:
      'preleve*, prélèvement*, debite*, facture*, surfactur*, payé deux fois, deux fois le même, trop perçu, frais cachés, frais de dossier, frais bancaires, frais de service, frais, agios, découvert, ' +
      'somme retirée, montant erroné|faux, mauvais montant, argent pris, pénalité*, arnaqu*, compte débité, relance, mise en demeure, huissier',
    bill:
      'factur*, contrat, contrats, abonnement, abonnements, forfait, forfaits, mensualité*, échéance*, échéancier, relevé, relevés, reçu, ticket de caisse, justificatif, renouvel*, reconduction, reconduit, ' +
      'engagement, essai gratuit, compteur, linky, impôt*, tva, taxe, taxes, prêt, crédit immobilier, taux, cotisation*, résiliation frais, solde',
    price:
      'prix, tarif*, augmentation, augmenté, hausse, cher, chère, chers, trop cher, coûte, coût, coûts, hors de prix, promo, promos, promotion*, code promo|réduction|avantage, réduction*, remise, remises, ' +
      "bon d'achat|de|reduc, bon de réduction, soldes, offre, offres, offre spéciale, gratuit*, moins cher, étudiant tarif, carte cadeau, cartes cadeaux, devis, abusé",
    payment:
      'payer, paye, paie, payée, payons, paiement, paiements, règlement, carte bancaire|bleue|refusée|de crédit, cb, carte refusée, refusé paiement, virement*, virer, paypal, sans contact, distributeur, ' +
      'espèces, chèque*, caisse, transaction*, recharge, rechargement, apple|google pay',
  },
  delivery: {
    parcel:
      'colis, livraison, livraisons, livre*, livre pas, expédi*, envoi, envoyé pas, commande*, numéro de suivi|commande, suivi, suivre mon, où est mon|ma, transporteur*, coursier, la poste, facteur, ' +
      "boîte aux lettres, point relais, relais, dépôt, entrepôt, douane, avis de passage, voisin, voisine, en transit, en cours d'acheminement|de, acheminement, retrait, retirer, click and collect, " +
      'date de livraison, créneau, poubelle*',
    late:
      'retard*, en retard, attends toujours|encore|depuis|mon|ma, attend toujours|encore|depuis, attendons, attente, toujours pas reçu|arrivé|livré|là|expédié|parti, toujours rien, ' +
      "jamais arrivé|reçu|livré|venu, pas arrivé|reçu|encore, n'est pas arrivé|arrivée|là, devait arriver|être|partir, depuis des jours|semaines|heures, heures|minutes|jours|semaines de retard, délai, délais, " +
      "à l'heure, ponctuel*, ponctualité, correspondance, correspondances, raté ma|mon|notre correspondance|train|vol|avion, arrivée prévue, départ, arrive, arriver, bloqué depuis|à|dans|sur, immobilisé, " +
      'à quai, lent, lenteur, repoussé, reporté',
    cancelled:
      'annul*, annuler mon|ma|notre vol|train|commande, supprime*, suppression*, train|vol|bus supprimé|annulé, vol annulé, train annulé, grève, grèves, réacheminement, bus de remplacement, ' +
      "coincé|coincés|bloqués à|dans, nuit à l'aéroport, autre vol|train, prochain vol|train, replac*",
    lost:
      'perdu*, perdu mon|ma|mes|notre|nos, égaré, égarée, perte, bagage, bagages, valise, valises, sac, sacs, soute, tapis à bagages, objet trouvé|perdu, objets trouvés|perdus, oublié dans|mon|ma, manque, ' +
      "manquant*, il manque, manquait, introuvable, disparu*, volé, volée, vol de, retour à l'expéditeur, retourné à l'expéditeur",
    damaged:
      'abime*, endommag*, cassé à|en, arrivé cassé|abîmé|ouvert, écrasé, déchiré, déchirée, trempé, mouillé, rayé, rayure*, cabossé, éventré, emballage*, emballé, brisé, brisée, défoncé, état lamentable, ' +
      'mauvais état',
    wrong:
      'mauvais article|colis|produit|adresse|taille|couleur|commande, mauvaise adresse|taille|couleur|commande, erreur de commande|livraison|colis|taille|produit, pas le bon|la bonne, ' +
      "pas ce que j'ai commandé, pas ma commande, article manquant, incomplet*, commande d'un autre, moitié de ma, inversé",
    absent:
      "personne n'est venu|passé|venue, pas venu|passé|sonné|présenté, jamais venu|passé|sonné|présenté, même pas sonné, technicien, techniciens, intervention, installation, rendez vous non|pas, " +
      'pris ma journée|un|une, attendu toute la|chez, poser une journée|un, installateur, raccordement, chauffeur annulé, pas de bus|train|chauffeur',
  },
  product: {
    fault:
      "casse*, en panne, panne de|du, tombé en panne, défaut, défauts, défectueux, défectueuse*, ne fonctionne|marche|démarre|charge|s'allume plus|pas, fonctionne|marche pas|plus|mal, hors service, hs, " +
      'garantie, réparation*, réparer, réparé, sav, pièce, pièces détachées, batterie, écran, chargeur, câble, casque, écouteurs, appareil photo, imprimante, clavier, ordinateur, tablette, télé, téléviseur, ' +
      'lave linge, lave vaisselle, frigo, réfrigérateur, four, machine à laver|café, bouilloire, aspirateur, moteur, pneu*, fuite, fuit, fissur*, fermeture éclair, bouton, appareil, appareils, dysfonction*, ' +
      'remplace*, échange produit',
    quality:
      "qualité, mauvaise qualité, camelote, bas de gamme, couture*, rétréci, décousu*, délavé, déteint, s'effrite, décoll*, rouille*, taille trop|petit|grand, taille, tailles, couleur, coloris, tissu, " +
      'matière, contrefaçon, pas conforme, non conforme, occasion, reconditionné*, produit, produits, article, articles, modèle*, rupture de stock, rupture, en stock, disponible, disponibilité, réappro*, ' +
      'rayon, rayons vides',
    food:
      'nourriture, repas, plat, plats, goût, goûts, recette, moisi, moisie, moisissure*, perime*, date limite|dépassée, avarié*, pourri, pourris, cru, pas cuit, froid*, infect, immangeable, ingrédient*, ' +
      'vegan, végétarien*, sans gluten, pizza, burger, frites, sandwich, salade, café, thé, boisson*, petit déjeuner, dîner, déjeuner, chocolat, pain, lait, menu, sauce, portion*, faim',
    comfort:
      'sale, sales, saleté, propre, propreté, crasseux, dégueulasse, dégoûtant*, nettoy*, ménage, odeur, odeurs, pue, cafard*, punaise*, souris, toilettes, wc, salle de bain, douche, draps, serviettes, bruit, ' +
      'bruyant*, climatisation, clim, chauffage, trop chaud|froid, bondé, bondée, serrés, inconfortable, confort, wagon, voiture bar, rame, siège cassé|sale, prise, prises, wifi à bord, à bord, ascenseur, ' +
      'escalator, parking, chambre sale|bruyante, couverture, divertissement',
    software:
      'mise à jour, mises à jour, appli*, app, version, bug, bugs, bugue, buguée, buggée, buggé, plante, plantage*, se ferme, se bloque, fige, lag, fonctionnalité*, fonction, paramètre*, notification*, ' +
      "synchronis*, téléchargement, télécharger, installer, pub, pubs, publicité, jeu, jeux, stream*, épisode*, saison, playlist, sous titres, logiciel, message d'erreur, code erreur, bluetooth, navigateur, " +
      'compatible, mode sombre',
  },
  outage: {
    down:
      'panne, pannes, en panne depuis|générale, hors ligne, serveur, serveurs, inaccessible*, indisponible*, indisponibilité, maintenance, site en panne|bloqué|planté|hs|down|buggé, site ne marche|fonctionne, ' +
      'down, ne charge pas|plus, page blanche, erreur 404|500|502|503|504, plus accès à, problème de serveur, ça marche chez, impossible de se|me connecter, rien ne marche|fonctionne',
    connection:
      "internet, plus d'internet, pas d'internet, sans internet, connexion, réseau, pas de réseau, plus de réseau, aucun réseau, box, livebox, freebox, fibre, adsl, débit, wifi, 4g, 5g, données mobiles, " +
      'signal, couverture, coupure, coupures, coupure internet, coupé, coupée, ligne fixe, ligne coupée, téléphone fixe, sim, carte sim, itinérance, routeur, déconnect*, décroche, modem',
    supply:
      "électricité, coupure de courant|d'électricité|d'eau|courant, plus d'électricité, plus de courant|d'eau|chauffage|gaz, pas d'électricité, sans électricité|eau|chauffage|courant, sans eau, courant, " +
      "panne de courant|d'électricité, eau chaude, eau coupée, fuite d'eau, gaz, disjoncté",
  },
  staff: {
    rude:
      'impoli*, malpoli*, désagréable*, mal aimable, pas aimable, aimable, irrespect*, manque de respect, mépris, méprisant*, agressif*, agressive, insult*, hurlé, crié dessus, arrogant*, hautain*, moqué, ' +
      'se moque*, foutre de|du, foutent de, raccroché au nez, raciste*, racisme, sexiste, discrimin*, mensonge*, menti, menteur*, mal reçu*, mal accueilli*, accueil, odieux, incompétent*, incompétence, ' +
      'mal éduqué*, traité comme|comme',
    crew:
      'personnel, employe*, salarié*, vendeur*, vendeuse*, conseiller*, conseillère*, agent, agents, contrôleur*, chauffeur, chauffeurs, conducteur*, hôtesse*, steward*, équipage, pilote, serveur au, ' +
      'serveuse, caissier*, caissière*, gérant*, manager, responsable, directeur*, directrice, réception, réceptionniste, vigile*, sécurité du, médecin, infirmière, guichetier*, standardiste, chef de bord, ' +
      'équipe',
    hold:
      "au téléphone, téléphon*, appel*, rappel*, raccroche*, personne ne répond|décroche|rappelle, ne répond pas|jamais|plus, injoignable*, joindre, impossible de joindre|vous, minutes d'attente|au|en, " +
      "heure d'attente|au|en, musique d'attente, mise en attente, standard, hotline, numéro surtaxé, ligne occupée, occupé, transféré*, baladé*, service à service, plateforme, robot, répondeur, boîte vocale",
    unanswered:
      'en privé, repon*, pas de réponse, aucune réponse, sans réponse, aucun retour, pas de retour, ignoré*, silence, mail, mails, email, emails, courriel*, courrier*, message, messages, mp, dm, message privé, tchat, ' +
      'chat, chatbot, formulaire, réclamation*, plainte, plaintes, signalement, dossier, dossiers, relance*, ticket fermé, numéro de dossier, suivi du dossier, nouvelles de, contact*, aide, aidez, aider, ' +
      "m'aider",
    service:
      'service client, service clients, service clientèle, service, services, sav, support, assistance, pire service, service nul|pourri|déplorable|catastrophique|lamentable|honteux|client, mauvais service, ' +
      'aucune aide, aucune solution, aucune info|information|explication|annonce, aucune communication, communication, renvoie la balle, balle, tourne en rond, rien à faire, promis, promesse*, promet, ' +
      'soi disant, me disent|dit, excuse bidon, excuses, pas compétent*, nul, nuls, zéro, désorganis*, contradictoire*, mauvaise information, renseign*',
    queue:
      "file, files, file d'attente, queue, faire la queue, une seule caisse, caisses ouvertes, caisses fermées, une caisse ouverte, guichet*, un seul guichet, manque de personnel, sous effectif, " +
      "pas assez de personnel|caisses, comptoir, salle d'attente, contrôle de sécurité, monde à la, faire patienter, patienter",
  },
  refund: {
    refund:
      "rembours*, rembourse*, rendez moi mon, rendre mon argent, récupérer mon argent, mon argent, notre argent, avoir, recrédit*, crédité, me devez, doivent de l'argent, toujours pas remboursé, caution, " +
      'restitu*, rétrofacturation, trop payé',
    return:
      'retour*, renvoyé, renvoyer, étiquette de retour, étiquette retour, bon de retour, frais de retour, échange, échanger, rétractation, rétracter, droit de rétractation, reprendre, rapporter, rapporté, ' +
      'ticket de caisse',
    compensation:
      "indemnis*, indemnité*, compensation*, compensé, dédommag*, geste commercial, bon d'achat en, sinistre, assurance, garantie retard|voyage, préjudice, réparation du préjudice",
  },
  account: {
    access:
      'compte, comptes, mon compte, espace client, espace perso*, connecter, connecte, connexion à|impossible, me connecter, identifi*, mot de passe, mdp, code pin, code, codes, réinitialis*, déconnecté de, ' +
      'authentif*, double authentification, vérification, vérifier, validation, activ*, inscri*, créer un, accès, accéder, accès à mon, login, profil, sms de|code, code de confirmation|sécurité|vérification',
    security:
      'pirat*, pirat*, hack*, hameçonnage, phishing, fraude, fraudul*, usurp*, arnaque*, escroc*, escroquerie, données personnelles, rgpd, cnil, vie privée, fuite de données, faux compte|profil|mail|site, ' +
      'sans mon accord|autorisation|consentement, carte volée',
    blocked:
      'bloque*, compte bloqué|suspendu|fermé|désactivé|supprimé|restreint, suspendu*, suspension, désactivé*, clôturé, banni*, débloqu*, restreint, gelé, récupérer mon compte, réactiver, carte bloquée',
    points:
      'points, fidélité, carte de fidélité, programme, récompense*, cagnotte, cashback, miles, statut, adhérent*, membre, membres, grand voyageur, carte avantage, avantage*, parrainage, utiliser mes points',
    details:
      "changer d'adresse|mon|ma|de, changement d'adresse|de, déménag*, coordonnées, changer mon adresse|nom|mail|numéro, supprimer mon compte, fermer mon compte, clôturer mon, résilier, résilié, résiliation*, " +
      "désabonn*, désinscri*, spam, spams, newsletter, démarch*, portabilité, rio, numéro client, rib, iban, changer d'opérateur, changer de banque",
  },
  booking: {
    reservation:
      'réserv*, reserv*, billet*, place de concert, rendez vous, rdv, hôtel, chambre, chambres, table, vol, vols, voyage, voyages, séjour, vacances, location, location de voiture, train, trains, avion, ' +
      "croisière, concert, spectacle, enregistrement, carte d'embarquement, confirmation, numéro de réservation, passeport, bagage cabine, passager*, voyageur*, embarquement",
    failed:
      "impossible de réserver|commander|payer|acheter|valider|finaliser|prendre|m'enregistrer, arrive pas à réserver|commander|acheter|payer|valider|prendre, n'arrive pas à, pas de confirmation, " +
      'aucune confirmation, site, site web, site internet, en ligne, panier, code invalide|refusé|marche, code promo ne, invalide, réservation introuvable|inexistante|perdue, pas dans le système, ' +
      "n'existe pas",
    change:
      "modifi*, changer mon|ma|notre|la|le|de billet|vol|réservation|date|train|nom, changé mon|notre|la|le|ma, décaler, décalé, reprogramm*, échanger mon billet, horaire modifié|changé, changement d'horaire, " +
      'erreur de date|nom, mauvaise date, mauvais nom, report, reporter, frais de modification',
    seat:
      "siège, sièges, place, places, place assise, à côté, séparé*, ensemble, hublot, couloir, surclass*, première classe, 1ère classe, classe affaires, surbook*, surréserv*, refus d'embarquement, " +
      'embarquement refusé, plus de place|chambre|table, debout',
  },
  safety: {
    fire:
      'feu, pris feu, prend feu, incendie*, en feu, flamme*, fumée, fume, brûlé, brûlée, brûlure*, explosé, explosion, étincelle*, électrocut*, décharge électrique, court circuit, surchauff*, fondu, ' +
      'odeur de brûlé|gaz, fuite de gaz, monoxyde, batterie gonflée',
    injury:
      'blesse*, blessure*, sang, saigne, hôpital, urgences, ambulance, samu, pompiers, tombé dans|de|sur, tombée, chute, glissé, accident, accidents, allergi*, étouff*, avalé, coupé le|la doigt|main, ' +
      'fracture, cassé le bras|poignet, douleur*, malaise, évanoui*, renversé par, percuté',
    contamination:
      'intoxication, intoxiqu*, empoisonn*, vomi, vomir, vomissement*, malade après, rendu malade, malades, salmonell*, listéria, asticot*, ver dans, vers dans, insecte*, cheveu dans, ' +
      'morceau de verre|plastique|métal, verre dans, plastique dans, corps étranger, rappel produit, rappel de, contaminé*, contamination, toxique*, amiante',
    danger:
      'danger*, dangereuse*, risque*, sécurité, insécurité, pas sécurisé, freins, frein, ceinture, airbag, siège auto, roule trop, excès de vitesse, grillé un|le feu, ivre, au volant, téléphone au volant, ' +
      "issue de secours, alarme, coincé dans l'ascenseur, bloqué dans l'ascenseur, enfermé*, évacu*, fil dénudé, mise en danger",
    assault:
      'agress*, agress*, harcel*, sexuel*, attouchement*, touché, frappé, frappée, coup de, menac*, suivi chez, violent*, violence*, couteau, arme, police, poussé',
  },
};
