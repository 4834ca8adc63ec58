import type { IssueWords } from './issue-words.ts';

/** By language; what a word means in one is no clue in another. */
export const issueWords: Readonly<Record<string, IssueWords>> = {
  en: {
    billing: [
      'bill, bills, billed, billing, invoice, invoices, charge, charges, charged, charging, overcharged, overcharge, overcharging, double charged, direct debit, statement, payment, payments, vat, tax, taxes, tariff, renewal, auto renew, renewed, subscription, contract, price went up, price increase, payed, paid twice',
      'fee, fees, hidden fees, fare, fares, expensive, overpriced, price, prices, pricing, cost, costs, discount, voucher code, promo code, coupon',
    ],
    delivery: [
      'deliver, delivery, delivered, deliveries, delivering, undelivered, parcel, parcels, package, packages, shipping, shipped, shipment, courier, tracking, dispatched, my order, our order, order number, out for delivery, arrived, arrive, arrives, has not arrived, never arrived, never came, missing item, items missing, wrong item, wrong order, postman, mailman, drop off',
      'late, delay, delays, delayed, delaying, hours late, hour late, minutes late, late again, on time, still waiting, missed my|our connection, missed connection, departure, departed, behind schedule',
      'cancelled, canceled, cancellation, cancellations, got cancelled, rebook, rebooked, rebooking, stranded',
      'bag, bags, baggage, luggage, suitcase, suitcases, lost bag, lost luggage, lost my bag|luggage, missing bag, missing luggage, baggage claim, lost and found, left my, left behind on',
      'damaged, damage, crushed, ripped, broken wheel, broke my, dented, soaked, destroyed my, ruined my bag|suitcase|luggage',
    ],
    product: [
      'broken, broke, breaks, faulty, defective, defect, stopped working, does not work, quality, leaks, leaking, leaked, battery, screen, cracked, fell apart, zip, size, colour, color, warranty, guarantee, repair, replacement, update, upgrade, bug, bugs, crash, crashes, crashing, freezes, freezing, glitch, glitches, version, feature, taste, tastes, stale, mouldy, moldy, recipe, flavour, flavor, laptop, headphones, charger, camera, microphone, controller',
      'seat, seats, tv, movie, movies, entertainment, wifi, wi fi, snack, snacks, drinks, food, meal, meals, blanket, blankets, dirty, filthy, air conditioning, power outlet, outlets, smell, smells, cold coffee',
    ],
    outage: [
      'outage, outages, down, offline, no internet|signal|service|power|connection, internet, broadband, signal, network, server, servers, blackout, power cut, error 500|502|503|504, not loading, connection, disconnected, buffering, unavailable, maintenance, service status',
    ],
    staff: [
      'rude, rudest, rudely, attitude, disrespectful, impolite, yelled, shouted, snapped, unprofessional, unhelpful, lied, lying, agent was, agents are, employee, employees, staff, manager, supervisor, driver, cashier, waiter, waitress, racist, ignored us, treated',
      'customer service, customer support, customer care, customerservice, support team, call center, call centre, helpline, hotline, service desk, help desk, representative, representatives, reps, rep, poor service, bad service, terrible service, horrible service, worst service, no help, no response, no reply, respond, response, reply, answer my|the',
      'on hold, hold for, hold time, hang up, hung up, hangs up, hanging up, phone, call, called, calling, calls, call back, callback, get through, wait time, busy signal, disconnected me, answer the phone, pick up the phone, talk to a human|person|someone, speak to a human|person|someone',
      'line, lines, queue, queues, queuing, long line, long lines, check in line, security line, waiting in line, standing in line, one person working, counter, counters, understaffed',
    ],
    refund: [
      'refund, refunds, refunded, refunding, money back, reimburse, reimbursed, reimbursement, compensation, compensate, compensated, return, returned, returning, returns, exchange, exchanged, store credit, credit back, give me back, travel voucher, voucher, vouchers, owe me',
    ],
    account: [
      'account, accounts, password, login, log in, logged out, logged in, sign in, signing in, sign up, locked out, hacked, suspended, banned, unban, verification, verify, verified, two factor, username, profile, reset link, reset my, pin, delete my account, unsubscribe, unsubscribed, newsletter, spam mail, loyalty, points, miles, rewards, membership, personal details, email address, deactivated',
    ],
    booking: [
      'book, booked, booking, bookings, reservation, reservations, reserve, reserved, rebook online, appointment, appointments, ticket, tickets, confirmation, confirmation number, itinerary, seat selection, select seats, seat assignment, seats together, check in, checked in, checkin, boarding pass, upgrade, upgraded, standby, overbooked, oversold, change my flight|date|reservation|ticket|booking, name change, website, flight search, schedule change, table for, room, rooms, class is full, availability, slot, slots',
    ],
    safety: [
      'fire, burned, burnt, burning, exploded, smoke, shock, injured, injury, hospital, ambulance, dangerous, unsafe, hazard, allergic, allergy, allergen, allergens, poisoning, poisoned, glass in, recall, brakes, assault, assaulted, harassed, harassment, threatened, emergency landing, gas leak, overheating, swallowed, choking, bleeding, mould, mold, maggots',
    ],
  },
  de: {
    billing: [
      'rechnung*, abgebucht, abbuch*, abbuchung, gebühr*, kosten, preis, preise, preiserhöhung, zahlung*, bezahl*, lastschrift, vertrag*, tarif, abo, doppelt, mahnung, guthaben, gutschein*, rabatt*, teuer, teurer, mehrwertsteuer, beitrag',
    ],
    delivery: [
      'paket*, liefer*, zugestellt, zustell*, sendung*, versand*, verschickt, bestellung, bestellt, angekommen, bote, kurier, post, abgegeben, nachbar, packstation, falsche ware',
      'verspätung*, verspätet, zu spät, später, stunden später, warte seit, warten seit, anschluss, anschlusszug, pünktlich*, unpünktlich',
      'fällt aus, fällt heute aus, ausgefallen, zugausfall, gestrichen, annulliert, zug, züge, flug, bahn, bus',
      'koffer, gepäck*, tasche weg, fundbüro',
      'beschädigt, zerdrückt, transportschaden, zerstört',
    ],
    product: [
      'kaputt, defekt*, qualität, akku, bildschirm, update, absturz, stürzt, fehlerhaft, garantie, reparatur, reparier*, größe, farbe, naht, tropft, undicht, geschmack, schmeckt, rezept, funktion*, version, gerät, produkt, bug, fehler in',
      'sitz, sitze, sitzplatz, klimaanlage, schmutzig, dreckig, stinkt, essen, kaffee, steckdose, toilette*',
    ],
    outage: [
      'störung, ausfall, kein netz|internet|strom|empfang|wlan, netz, internet, empfang, server, offline, down, nicht erreichbar, wartung*, verbindung, stromausfall, netzausfall',
    ],
    staff: [
      'unfreundlich*, mitarbeiter*, personal, schaffner*, fahrer, verkäufer*, kassierer*, chef, filialleiter*, unverschämt, respektlos',
      'kundenservice, kundendienst, service, support, antwort, antwortet, rückmeldung, textbaustein*, hilfe',
      'hotline, warteschleife, aufgelegt, telefon*, anruf*, angerufen, erreicht niemand, rückruf',
      'schlange, kasse, kassen, anstehen, schalter',
    ],
    refund: [
      'erstatt*, rückerstatt*, geld zurück, mein geld, rücksend*, retoure*, zurückgeschickt, umtausch*, zurückgeben, rückgabe, entschädigung, gutschrift',
    ],
    account: [
      'konto, kundenkonto, passwort, kennwort, einloggen, anmelden, login, gesperrt, gehackt, registrier*, newsletter, abgemeldet, abbestellt, punkte, kundenkarte, mailadresse, e mail adresse, benutzername, verifizier*, löschen',
    ],
    booking: [
      'gebucht, buchung*, buchen, umbuch*, reserv*, ticket*, termin*, zimmer, doppelzimmer, einzelzimmer, stornier*, storno, fahrkarte*, platzkarte*, check in, eingecheckt, tisch, warteliste',
    ],
    safety: [
      'brennt, verbrannt, feuer, rauch, explodiert, stromschlag, verletzt, krankenhaus, gefährlich*, gefahr, allergi*, allergen*, vergiftung, glassplitter, schimmel, rückrufaktion, bremsen, bedroht, belästigt, notarzt, heiß geworden',
    ],
  },
  fr: {
    billing: [
      'facture*, facturation, facturé*, prélev*, frais, prix, tarif*, paiement, payer, payé, abonnement, contrat, résili*, cher, chère, augmentation, code promo, réduction, remise, débit*',
    ],
    delivery: [
      'colis, livraison, livré, livrée, livrer, livreur, livrez, commande, expédi*, envoi, suivi, transporteur, reçu, reçue, point relais, coursier',
      'retard, retards, en retard, attente, attends depuis, correspondance, à l heure, ponctual*',
      'supprimé, supprimée, annulé, annulée, annulation, train, trains, vol, vols, bus',
      'valise, valises, bagage, bagages',
      'abîmé, abîmée, endommagé*, écrasé',
    ],
    product: [
      'panne, cassé, cassée, défectueu*, qualité, batterie, écran, mise à jour, plante, garantie, réparation, réparer, taille, couleur, goût, recette, fuit, version, appareil, produit, bug',
      'siège, sièges, clim, sale, propreté, repas, prise',
    ],
    outage: [
      'panne de réseau, réseau, internet, connexion, coupure, serveur, serveurs, inaccessible, indisponible, hors service, hors ligne, maintenance, plus de réseau, fibre, signal',
    ],
    staff: [
      'désagréable*, impoli*, personnel, vendeur, vendeuse, employé*, contrôleur, chauffeur, accueil, mépris*, agressif',
      'service client, sav, conseiller, conseillère, réponse, répondez, répondre, aide',
      'téléphone, appel, appelé, appeler, raccroché, au bout du fil, joindre, injoignable, hotline',
      'queue, file, caisse, caisses, guichet*',
    ],
    refund: [
      'rembours*, retour, retourné, retourner, échange, échanger, indemnis*, dédommag*, mon argent, avoir, bon d achat',
    ],
    account: [
      'compte, mot de passe, connexion à mon compte, me connecter, identifiant, bloqué, piraté, suspendu, inscription, newsletter, désabonn*, désinscri*, points, fidélité, adresse mail, vérification',
    ],
    booking: [
      'réserv*, billet, billets, rendez vous, chambre, chambres, place, places, enregistrement, modifier, date de, table, liste d attente',
    ],
    safety: [
      'feu, brûl*, fumée, explosé, décharge, blessé*, hôpital, dangereu*, danger, allerg*, intoxication, verre dans, rappel, freins, agress*, menacé, harcel*, urgences, ambulance',
    ],
  },
  es: {
    billing: [
      'factura*, cobr*, cargo, cargos, comisión, comisiones, precio, precios, tarifa*, pago, pagar, pagué, suscripción, contrato, caro, cara, subida, descuento, cupón, recibo, de baja, baja',
    ],
    delivery: [
      'paquete, paquetes, envío, envíos, entreg*, repartidor, mensajero, pedido, pedidos, seguimiento, llegó, llegado, llegar, correo',
      'retraso, retrasos, retrasado, tarde, demora, demoras, conexión perdida, puntual*, esperando desde',
      'cancelado, cancelaron, cancelación, cancelada, tren, vuelo, vuelos, autobús',
      'maleta, maletas, equipaje',
      'dañado, dañada, golpeado, destrozado',
    ],
    product: [
      'roto, rota, rompió, defectuos*, calidad, batería, pantalla, actualización, se cierra, garantía, reparación, reparar, talla, color, sabor, receta, versión, producto, falla, fallo, error en',
      'asiento, asientos, sucio, sucia, aire acondicionado, comida fría, comida',
    ],
    outage: [
      'internet, señal, red, servidor, servidores, caído, caída, sin servicio|luz|conexión|internet|señal, apagón, avería, no carga, mantenimiento, fibra, corte',
    ],
    staff: [
      'grosero*, maleducad*, empleado*, personal, vendedor*, conductor, chofer, encargado, prepotente*, azafata*',
      'atención al cliente, servicio al cliente, atención, agente, asesor*, respuesta, responden, contestan, ayuda',
      'teléfono, llamada, llamadas, llamo, llamé, colgó, colgaron, en espera',
      'cola, fila, filas, caja, cajas, mostrador',
    ],
    refund: [
      'reembols*, devolución, devolver, devuelvan, devolví, mi dinero, cambio, cambiar por, compensación, indemniz*, reintegro',
    ],
    account: [
      'cuenta, contraseña, iniciar sesión, usuario, bloqueada, bloqueado, hackear*, hackeado, suspendida, registro, puntos, millas, correo electrónico, verific*, suscrib*, darme de baja de',
    ],
    booking: [
      'reserva*, reservé, billete*, boleto*, pasaje*, cita, habitación, asiento asignado, cambiar la fecha, check in, mesa, lista de espera, entradas',
    ],
    safety: [
      'fuego, quem*, humo, explotó, descarga, herid*, hospital, peligros*, peligro, alerg*, intoxica*, vidrio, frenos, agred*, amenaz*, acos*, urgencias, ambulancia',
    ],
  },
  pt: {
    billing: [
      'fatura*, cobr*, cobrança, taxa, taxas, preço, preços, tarifa, pagamento, pagar, paguei, assinatura, contrato, caro, cara, aumento, desconto, cupom, boleto, mensalidade, conta de luz',
    ],
    delivery: [
      'pacote, pacotes, encomenda*, entreg*, entregador, pedido, pedidos, rastre*, chegou, chegar, correios, transportadora, envio',
      'atraso, atrasos, atrasado, atrasada, atrasou, demora, pontual*, conexão perdida',
      'cancelado, cancelada, cancelaram, cancelamento, trem, voo, voos, ônibus',
      'mala, malas, bagagem, bagagens',
      'danificad*, amassad*, avariad*',
    ],
    product: [
      'quebrado, quebrada, quebrou, defeito*, defeituos*, qualidade, bateria, tela, atualização, trava, fecha, garantia, conserto, reparo, tamanho, cor, sabor, receita, versão, produto, falha, bug',
      'assento, sujo, suja, ar condicionado, comida fria, comida',
    ],
    outage: [
      'internet, sinal, rede, servidor, fora do ar, caiu, sem sinal|luz|energia|conexão|internet, apagão, instabilidade, não carrega, manutenção, fibra',
    ],
    staff: [
      'grosseir*, mal educad*, funcionári*, pessoal, vendedor*, motorista, gerente, atendente*, comissári*',
      'atendimento, suporte, sac, resposta, respondem, responder, ajuda',
      'telefone, ligação, ligar, liguei, desligou, na espera',
      'fila, filas, caixa, balcão',
    ],
    refund: [
      'reembols*, devolução, devolver, devolvem, devolvi, meu dinheiro, estorno, troca, trocar por, ressarc*, indeniz*, compensação',
    ],
    account: [
      'minha conta, conta foi, conta bloqueada, senha, login, logar, usuário, bloqueada, bloqueado, hackear*, suspensa, cadastro, pontos, milhas, email, verific*',
    ],
    booking: [
      'reserva*, reservei, passagem, passagens, bilhete*, ingresso*, agendamento, consulta, quarto, quartos, remarc*, check in, mesa, lista de espera',
    ],
    safety: [
      'fogo, queim*, fumaça, explodiu, choque, ferid*, machuc*, hospital, perigos*, perigo, alerg*, intoxica*, vidro, freio*, agred*, ameaç*, assédi*, ambulância',
    ],
  },
  it: {
    billing: [
      'fattura*, bolletta*, addebit*, costi, costo, prezzo, prezzi, tariffa*, pagamento, pagare, pagato, abbonamento, contratto, disdett*, caro, cara, aumento, sconto, rimodulazione, rata',
    ],
    delivery: [
      'pacco, pacchi, consegn*, corriere, ordine, spedizione, spedito, tracking, arrivato, arrivata, arrivare',
      'ritardo, ritardi, in ritardo, attesa, coincidenza, puntual*',
      'cancellato, cancellata, cancellazione, soppresso, treno, treni, volo, voli, autobus',
      'valigia, valigie, bagaglio, bagagli',
      'danneggiat*, rovinat*, schiacciat*',
    ],
    product: [
      'rotto, rotta, difett*, qualità, batteria, schermo, aggiornamento, si chiude, garanzia, riparazione, riparare, taglia, colore, gusto, ricetta, versione, prodotto, bug, guasto',
      'sedile, sedili, sporco, sporca, aria condizionata, cibo',
    ],
    outage: [
      'internet, linea, rete, segnale, campo, server, fuori servizio, disservizi*, blackout, non si apre, manutenzione, fibra, connessione',
    ],
    staff: [
      'maleducat*, personale, commess*, dipendent*, autista, capotreno, responsabile, scortes*',
      'assistenza, servizio clienti, operator*, risposta, rispondete, risponde, aiuto',
      'telefono, chiamata, chiamato, chiamare, in attesa al telefono, riattaccato, call center',
      'fila, coda, cassa, casse, sportello',
    ],
    refund: [
      'rimbors*, reso, resi, restitu*, i miei soldi, soldi indietro, cambio, risarc*, indennizz*, compensazione',
    ],
    account: [
      'account, password, accesso, accedere, utente, bloccato, bloccata, hackerat*, sospeso, registrazione, punti, miglia, indirizzo email, verifica*, newsletter, disiscri*',
    ],
    booking: [
      'prenot*, biglietto, biglietti, appuntamento, camera, camere, posto, posti, check in, tavolo, lista d attesa, cambio data',
    ],
    safety: [
      'fuoco, bruci*, fumo, esplos*, scossa, ferit*, ospedale, pericolos*, pericolo, allerg*, intossica*, vetro, freni, aggred*, minacci*, molest*, ambulanza',
    ],
  },
};
