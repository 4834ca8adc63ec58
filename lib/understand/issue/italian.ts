import type { IssueWords } from './issue-words.ts';

export const italian: IssueWords = {
  billing: {
    charge:
      'addebit*, doppio addebito, addebitato due volte, pagato due volte, due volte, prelevat*, prelievo, scala*, soldi scalati, trattenuti, costi nascosti|aggiuntivi, spese nascoste|aggiuntive, commissione, ' +
      'commissioni, mora, sollecito, penale, truffa*, importo errato|sbagliato, fregat*, rubato soldi, in più del, rosso sul',
    bill:
      'bolletta, bollette, fattur*, conguaglio, contratto, contratti, abbonamento, abbonamenti, abbonat*, canone, rinnovo, rinnovato, prova gratuita, estratto conto, scontrino, ricevuta, ricevute, rata, rate, ' +
      'mutuo, prestito, interessi, tasse, tassa, iva, lettura, contatore, disdetta costi, vincolo, polizza, saldo',
    price:
      'prezzo, prezzi, tariffa, tariffe, aument*, rincar*, caro, cara, carissim*, costa, costo, costi, costano, quanto costa, sconto, sconti, codice sconto|promo|promozionale, coupon, buono, buoni, ' +
      'promozione, promozioni, offerta, offerte, saldi, gratis, gratuit*, carta regalo, gift card, più economico, esagerat*, preventivo',
    payment:
      'pagare, pago, pagato, pagamento, pagamenti, pagando, paghiamo, carta rifiutata|di credito|prepagata, rifiutat*, rifiuta, postepay, bonifico, bonifici, paypal, contanti, bancomat, sportello automatico, ' +
      'cassa, casse, ricaric*, transazione*, transazioni, accredito, satispay, pos',
  },
  delivery: {
    parcel:
      "pacco, pacchi, consegn*, spedi*, ordin*, numero ordine|di, tracciamento, tracking, tracciabilità, dov'è il|la, dove il mio, corriere, corrieri, fattorino, postino, poste, cassetta della posta, posta, " +
      'portiere, vicino di casa, punto di ritiro, ritiro, ritirare, magazzino, deposito, dogana, in transito, in consegna, data di consegna, giacenza, locker, destinatario assente, rifiuti',
    late:
      'ritard*, in ritardo, tardi, tarda, tardano, attesa, attese, aspett*, sto aspettando, ancora in attesa, ancora niente|nulla|non, non ancora arrivato|arrivata|ricevuto, non arriva, ' +
      'non è arrivato|arrivata|ancora, mai arrivato|arrivata|ricevuto, non ho ricevuto|ancora, doveva arrivare|essere|partire, da giorni|settimane|ore|mesi, giorni|ore|settimane|minuti di ritardo|attesa, ' +
      'puntual*, in orario, orario, coincidenza, coincidenze, perso il|la|la coincidenza|treno|volo|coincidenza|aereo, persa la coincidenza, arrivo previsto, partenza, arrivo, fermo da|a|in, fermi da|a|in, ' +
      'bloccati in|a|su, lento, lentezza, rimandat*, rinviat*, slittat*',
    cancelled:
      'cancella*, annulla*, annullare il|la|un volo|ordine, volo|treno|ordine|corsa cancellato|annullato|soppresso|cancellata|soppressa, soppress*, sciopero, scioperi, bus sostitutivo, bus sostitutivi, ' +
      'riprotez*, riprotetti, altro volo, prossimo volo, notte in aeroporto, bloccati',
    lost:
      'perso, persa, persi, perse, perso il mio|la|un, smarri*, bagaglio, bagagli, valig*, borsa, zaino, oggetti smarriti, dimenticato, lasciato sul, manca*, sparito, sparita, scomparso, scomparsa, rubat*, ' +
      'furto, tornato al mittente, introvabile, nastro bagagli',
    damaged:
      'danneggiat*, danno, danni, rovinat*, arrivato rotto|aperto|danneggiato, arrivata rotta|aperta, schiacciat*, ammaccat*, strappat*, bagnat*, graffiat*, graffi, imballaggio, imballato, distrutt*, ' +
      'manomess*, pessime condizioni, aperto il pacco',
    wrong:
      'sbagliat*, prodotto|ordine|articolo|taglia|colore|indirizzo sbagliato|sbagliata|errato|diverso, errat*, altro prodotto|ordine, non è quello che, non quello che ho ordinato, incomplet*, metà ordine, ' +
      'manca un|una pezzo|prodotto|articolo, scambiat*, indirizzo errato',
    absent:
      'non si è presentato|visto|presentata, nessuno si è presentato|visto, nessuno è venuto|arrivato|passato, non è venuto|passato|venuta, mai venuto|passato, non ha nemmeno suonato, nemmeno suonato, ' +
      'non ha suonato, tecnico, tecnici, installa*, attivazione linea, appuntamento col|con, preso ferie|permesso, tutto il giorno ad|a casa, a casa ad aspettare, autista annullato, corsa annullata',
  },
  product: {
    fault:
      'rotto, rotta, rotti, rotte, si è rotto|rotta, rompe, guast*, difetto, difetti, difettos*, non funziona, non funzionano, non si accende, non carica, non va, non parte, smesso di funzionare, garanzia, ' +
      'riparazione*, riparare, riparato, aggiustare, ricambio, ricambi, pezzi di ricambio, batteria, schermo, display, caricatore, caricabatterie, cavo, cuffie, auricolari, fotocamera, stampante, tastiera, ' +
      'computer, portatile, tablet, televisore, telefono nuovo, lavatrice, lavastoviglie, frigo, frigorifero, forno, macchina del caffè, aspirapolvere, motore, gomme, pneumatic*, perde acqua, perdita, crepa, ' +
      'crepat*, cerniera, pulsante, tasto, apparecchio, dispositivo, malfunzionament*, sostitu*, assistenza tecnica',
    quality:
      'qualità, scarsa qualità, pessima qualità, scadente*, fatto male, cuciture, cucitura, ristrett*, sbiadit*, scolorit*, scucit*, scollat*, arruggin*, ruggine, taglia, taglie, colore, colori, tessuto, ' +
      'materiale, contraffatt*, falso, falsa, tarocco, non conforme, diverso dalla foto, usato, seconda mano, prodotto, prodotti, articolo, articoli, modello, modelli, esaurit*, disponibil*, scorte, scaffal*, ' +
      'scaffali vuoti',
    food:
      'cibo, pasto, pasti, piatto, piatti, sapore, gusto, sa di, ricetta, muffa, ammuffit*, scadut*, scadenza, avariat*, marcio, marci, crudo, cruda, fredd*, bruciata, immangiabil*, ingredient*, vegano, ' +
      'vegana, vegetarian*, senza glutine, pizza, panino, panini, hamburger, patatine, insalata, caffè, bevand*, bibita, bibite, colazione, pranzo, cena, cioccolat*, pane, latte, menù, salsa, porzion*, fame, ' +
      'schifo di',
    comfort:
      'sporc*, pulito, pulita, pulizia, pulizie, schifo, schifos*, puzza, puzzano, odore, scarafagg*, cimici, topi, bagno, bagni, toilette, doccia, asciugamani, lenzuola, rumore, rumoros*, aria condizionata, ' +
      'condizionatore, climatizza*, riscaldamento, caldo, caldissimo, gelo, affollat*, strapien*, pieno, stipati, scomod*, comod*, vagone, carrozza, carrozze, sedile rotto|sporco, presa, prese, wifi a bordo, ' +
      'a bordo, ascensore, scala mobile, parcheggio, camera sporca',
    software:
      'aggiorna*, app, applicazione, applicazioni, versione, bug, errore, errori, messaggio di errore, si blocca, si chiude, si impalla, crasha, crash, lag, lagga, funzion*, impostazion*, notific*, ' +
      "sincronizz*, scaricare, download, installare la|l'app, pubblicità, spot, gioco, giochi, episodio, episodi, stagione, serie, playlist, sottotitoli, software, bluetooth, browser, compatibil*, tema scuro",
  },
  outage: {
    down:
      'disservizio, disservizi, fuori servizio, down, offline, giù, server, non carica, non si apre, irraggiungibil*, manutenzione, non disponibile, indisponibil*, sito non|down|bloccato|giù, il sito non, ' +
      "l'app non, app down|bloccata, sistema bloccato|giù|down, errore 404|500|502|503|504, solo a me, anche a voi, problemi al|ai server|sito, in tilt, tilt",
    connection:
      'internet, senza internet, non ho internet, connessione, senza connessione, linea, senza linea, linea assente, assenza di linea, segnale, nessun segnale, niente segnale, campo, non prende, copertura, ' +
      'rete, senza rete, wifi, fibra, adsl, modem, router, giga, mega, velocità, dati, dati mobili, 4g, 5g, telefono fisso, fisso, sim, roaming, cade la, cade sempre, disconnett*, ripetitore, antenna',
    supply:
      "corrente, senza corrente, manca la corrente, manca la luce|l'acqua, luce, senza luce, senza acqua, senza gas, senza riscaldamento, blackout, black out, elettricità, energia elettrica, interruzione, " +
      "interruzioni, interruzione di, acqua calda, fornitura, utenza staccata, staccato la luce, perdita d'acqua, lampioni, illuminazione",
  },
  staff: {
    rude:
      'maleducat*, maleducazione, scortes*, arrogant*, arroganza, cafone, cafoni, villan*, antipatic*, sgarbat*, mancanza di rispetto, poco rispetto, irrispettos*, maltrattat*, trattat*, trattati come, ' +
      'urlato, urlano, urla, insultat*, insulti, preso in giro, presi in giro, prendete in giro, prese in giro, presa in giro, razzist*, razzismo, discrimin*, mentito, mentono, bugia, bugie, bugiard*, ' +
      'incompetent*, incompetenza, incapac*, menefregh*, gentil*, cortes*, attaccato in faccia',
    crew:
      'dipendente, dipendenti, personale, impiegat*, addett*, commess*, cassier*, operat*, responsabile, direttore, direttrice, capotreno, controllor*, autista, autisti, conducente, macchinista, tassista, ' +
      'hostess, steward, equipaggio, assistenti di volo, pilota, camerier*, receptionist, reception, vigilanza, guardia, medico, infermier*, consulente, venditore, barista, collega',
    hold:
      'telefonat*, telefon*, al telefono, chiam*, richiama*, riattaccato, riattaccano, attaccano, attaccato il telefono, messo giù, mettono giù, buttano giù, cade la chiamata|linea, nessuno risponde, ' +
      'non risponde nessuno, non rispondono, occupato, minuti di attesa|al|in, ora di attesa|al|in, ore al telefono|di, in attesa da, musichetta, call center, callcenter, numero verde, centralino, ' +
      'risponditore, parlare con un|qualcuno|operatore, rimbalzat*, rimbalzano, passano da un|da, trasferit* da',
    unanswered:
      'in privato, rispo*, nessuna risposta, senza risposta, nessuno risponde|risolve|aiuta|sa, ignorat*, ignorano, silenzio, mail, email, e mail, pec, messaggio, messaggi, messaggio privato, dm, chat, chatbot, bot, ' +
      'form, modulo, reclam*, segnalazion*, segnalato, lamentel*, lament*, ticket, pratica, pratiche, numero pratica, contatt*, aiuto, aiutare, aiutatemi, assistenza, soluzione, soluzioni, risol*',
    service:
      'servizio clienti, servizio cliente, assistenza clienti, customer care, servizio, servizi, supporto, pessimo servizio, pessima assistenza, peggior servizio|compagnia|azienda|operatore, ' +
      'servizio pessimo|scandaloso|vergognoso|penoso|scarso, assistenza pessima|inesistente|vergognosa, non aiutano, non risolvono, nessuno sa, non sanno, informazion*, nessuna informazione, ' +
      'nessun avviso|annuncio, comunicazione, prome*, mi dicono, mi hanno detto, scuse, scusa ridicola, scaricabarile, disorganizz*, organizzazione, dilettanti',
    queue:
      'fila, file, coda, code, in coda, in fila, una cassa, una sola cassa, una cassa aperta, casse chiuse, sportello, sportelli, uno sportello, banco, poco personale, carenza di personale, ' +
      "mancanza di personale, senza personale, sala d'attesa, controlli di sicurezza, numerino, assembrament*, servit*, fare la fila, ore di coda|fila",
  },
  refund: {
    refund:
      'rimbors*, rimbors*, soldi indietro, indietro i soldi, miei soldi, i miei soldi, nostri soldi, ridatemi, ridate, ridarmi, restituire i, restituite, restituzione dei soldi|del, riaccredit*, storno, ' +
      'stornato, mi dovete, cauzione, voglio i soldi',
    return:
      'reso, resi, restitu*, rispedit*, rispedire, rimandare indietro, rimandato indietro, etichetta di reso, cambio, cambiare taglia|prodotto|articolo, cambio taglia, sostituzione prodotto, recesso, ' +
      'diritto di recesso, scontrino cambio, ritiro del reso',
    compensation:
      'risarc*, indennizz*, compensazion*, danni subiti, danno subito, sinistro, assicurazione viaggio|non, voucher, buono sconto per, buono per il disagio, disagio, disagi',
  },
  account: {
    access:
      'account, mio account, profilo, accesso, accedere, accedo, login, loggare, entrare nel|nell, area clienti|personale|riservata, password, pin, credenziali, nome utente, utente, username, reimpost*, ' +
      'recupero password, recuperare la password, verifica, verificare, codice, codici, codice di verifica|sicurezza, otp, sms, attiva*, registra*, spid, autentic*, validare, conto, conto corrente, ' +
      'iscrizione',
    security:
      "hacker*, hackerat*, violato, violata, phishing, frode, frodi, fraudolent*, truffator*, clonat*, furto d'identità, dati personali, privacy, gdpr, garante, violazione dei dati, fuga di dati, " +
      'profilo falso, account falso, senza il mio consenso|autorizzazione, non autorizzat*, carta rubata|clonata, spoofing',
    blocked:
      "blocca*, bloccato il|l'account, sblocc*, sospes*, sospensione, disattivat*, disabilitat*, bannat*, ban, chiuso il mio conto|account, conto|account|carta bloccato|sospeso|chiuso|bloccata, congelat*, " +
      "limitat* account, riattiv*, recuperare il mio|l'account",
    points:
      'punti, miei punti, raccolta punti, miglia, fedeltà, carta fedeltà, programma fedeltà, premio, premi, ricompens*, riscattare, cashback, socio, soci, membro, iscritto al programma, frequent flyer, ' +
      'vantaggi, bonus',
    details:
      'cambiare indirizzo|nome|email|numero|intestatario, cambio indirizzo|intestatario|residenza, trasloco, traslocato, aggiornare i miei dati, miei dati, cancellare il mio account, eliminare il mio account, ' +
      'cancellare account|il profilo, chiudere il conto, disdett*, disdire, disdett*, recedere, disiscri*, cancellarmi, spam, newsletter, telemarketing, smettere di chiamar*, smettetela di chiamare|mandare, ' +
      'portabilità, cambio operatore, cambiare operatore, passare a, codice cliente, iban, codice fiscale',
  },
  booking: {
    reservation:
      'prenot*, prenota*, bigliett*, appuntamento, appuntamenti, visita, hotel, albergo, camera, camere, tavolo, volo, voli, viaggi*, vacanza, vacanze, noleggio, auto a noleggio, treno, treni, aereo, ' +
      "crociera, concerto, evento, spettacolo, check in, carta d'imbarco, conferma, codice prenotazione, passaporto, bagaglio a mano, passegger*, viaggiator*, imbarco, imbarcare, aeroporto",
    failed:
      'non riesco a prenotare|comprare|acquistare|pagare|ordinare|fare, impossibile prenotare|comprare|acquistare|pagare|ordinare, non mi fa prenotare|comprare|acquistare|pagare|fare, non permette, ' +
      'provo a prenotare|comprare|pagare|fare, cerco di prenotare|comprare|acquistare, nessuna conferma, senza conferma, sito, sito web, pagina, online, carrello, codice non valido|funziona, non valido, ' +
      'non valida, prenotazione inesistente|non, non risulta, non esiste',
    change:
      'modifica*, cambiare il|la|data|volo|biglietto|prenotazione|nome|orario, cambio volo|data|nome|orario|biglietto, cambiato il|la|volo|orario, sposta*, riprogramm*, anticipare, data sbagliata, ' +
      'nome sbagliato, rimandare, variazione, variazioni',
    seat:
      'posto, posti, poltrona, sedile, vicini, separati, insieme, finestrino, corridoio, prima classe, business class, upgrade, overbooking, sovraprenot*, negato imbarco, imbarco negato, ' +
      'senza posto|camera|tavolo, dato il nostro|mio, in piedi, posti a sedere, posto assegnato',
  },
  safety: {
    fire:
      'fuoco, preso fuoco, prende fuoco, incendi*, fiamme, in fiamme, fumo, brucia*, ustion*, ustionat*, esplos*, scoppiat*, scintill*, scossa, scossa elettrica, folgorat*, corto circuito, cortocircuito, ' +
      'surriscald*, fuso, sciolto, fuga di gas, odore di gas|bruciato, puzza di gas|bruciato, monossido, batteria gonfia',
    injury:
      'ferit*, lesion*, sangue, sanguin*, ospedale, pronto soccorso, ambulanza, cadut*, scivolat*, inciampat*, incidente, incidenti, investit*, allergi*, allergic*, soffocat*, soffocare, ingoiat*, ' +
      'tagliato il dito, frattur*, dolore, dolori, svenut*, infarto, malore, emergenza medica, fatto male',
    contamination:
      'intossic*, avvelenat*, vomit*, stati male, stato male, stata male, salmonell*, larve, vermi, verme, insett*, capello nel|nella, capelli nel, vetro nel|nella, pezzo di vetro|plastica|metallo, ' +
      'plastica nel|nella, corpo estraneo, contaminat*, contaminazione, richiamo prodotto, ritirato dal, tossic*, amianto',
    danger:
      'pericolo, pericoli, pericolos*, rischio, rischi, rischios*, insicur*, sicurezza, freni, cintura, cinture, airbag, seggiolino, alta velocità in, eccesso di velocità, semaforo rosso, col rosso, ubriaco, ' +
      'al volante, cellulare alla guida, alla guida, uscita di emergenza, chiusi dentro, chiuso dentro, intrappolat*, bloccati in ascensore, bloccato in ascensore, evacuat*, fili scoperti, cavi scoperti, ' +
      'negligen*, imprudent*',
    assault:
      'aggredit*, aggression*, molest*, sessual*, palpeggi*, toccata, picchiat*, colpit*, minacc*, violenza, violent*, coltello, arma, polizia, carabinieri, spint*, seguita fino|a, pedinat*',
  },
};
