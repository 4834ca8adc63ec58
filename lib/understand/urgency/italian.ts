import type { CrisisWords } from './crisis-words.ts';

export const italian: CrisisWords = {
  safety:
    'preso fuoco, prende fuoco, in fiamme, incendio, esploso, esplosa, esplosione, esce fumo, uscito del fumo, uscito fumo, scintille, scossa elettrica, presa la scossa, folgorat*, surriscald*, bruciato, bruciata, ustione, ustioni, ustionat*, odore|puzza di bruciato|gas, fuga di gas, monossido, soffoc*, intossicazione, intossicato, intossicata, avvelen*, reazione allergica, shock anafilattico, ' +
    'vetro|metallo|plastica nel|nella mio|mia piatto|insalata|cibo|pane|bibita, vermi, muffa, ferito, ferita, feriti, infortunio, ospedale, pronto soccorso, ambulanza, pericolo, pericoloso, pericolosa, pericolosissimo, rischiato di morire, poteva morire|uccidere, freni rotti, freni hanno ceduto, airbag, autista ubriaco, ' +
    'suicid*, voglio morire, aggredito, aggredita, molestato, molestata, molestie, minacciato, minacciata, picchiato, sanguina, richiamo del prodotto, insulti razzisti',
  legal:
    'avvocato, avvocata, avvocati, azioni legali, azione legale, vie legali, per vie legali, denuncia, denuncio, denunciare, denuncerò, querela, tribunale, in causa, fare causa, faccio causa, giudice di pace, diffida, reclamo formale, codacons, altroconsumo, adiconsum, agcom, antitrust, garante, conciliazione, privacy violata, gdpr, violazione dei dati, furto di dati, ' +
    'truffa, truffato, truffata, truffatori, frode, furto, polizia, carabinieri, illegale, pubblicità ingannevole, risarcimento danni, discriminazione, class action',
  outage:
    'fuori servizio, disservizio, disservizi, guasto, guasti, down, è down, sito|app|server|servizio down, senza linea|internet|corrente|luce|segnale|rete|connessione|acqua|riscaldamento, niente linea|internet|corrente|luce|segnale|rete, non c è linea|internet|corrente|luce|segnale|rete|campo, blackout, non funziona, non funzionano, non funziona più nulla, smesso di funzionare, non si carica, non carica, non si apre, ' +
    'non riesco ad|a accedere|entrare|pagare|collegarmi, impossibile accedere|entrare|pagare|collegarsi, irraggiungibile, si blocca sempre, errore 500, errore 502, errore 503, anche a voi',
  vulnerable:
    'incinta, disabile, disabili, disabilità, invalido, invalida, sedia a rotelle, carrozzina, anziano, anziana, anziani, pensionato, pensionata, mia nonna, mio nonno, anni mia madre, neonato, neonata, bambini piccoli, bimbo piccolo, insulina, ossigeno, farmaco, farmaci, medicine, dialisi, chemio*, tumore, cancro, demenza, alzheimer, autistico, autistica, epilet*, epiless*, cieco, cieca, sordo, sorda, non vedente, ' +
    'bloccato in aeroporto, bloccati in aeroporto, bloccata in aeroporto, senza riscaldamento, senza acqua calda, attacco di panico, depressione, lutto, funerale, deceduto, deceduta, venuto a mancare, venuta a mancare, vedova, vedovo, senzatetto, cane guida, mamma single',
  anger:
    'furioso, furiosa, incazzato, incazzata, incazzatissimo, arrabbiato, arrabbiata, arrabbiatissimo, indignato, indignata, vergogna, vergognoso, vergognosa, vergognatevi, scandaloso, scandalosa, inaccettabile, inammissibile, indecente, indegno, schifo, che schifo, schifoso, fate schifo, pessimo servizio, peggior servizio|azienda|esperienza|compagnia, peggiore azienda, mai più, ladri, bugiardi, di merda, ' +
    'incompetenti, buffoni, pagliacci, presa in giro, presi in giro, stufo, stufa, stanco di, terza volta, quarta volta, ancora nessuna risposta, boicott*, ridicoli, wtf, 🤬, 😡, 👿, 🖕',
  press:
    'sono un|una giornalista, giornalista di|del|della|presso, ufficio stampa, contatto stampa, per un articolo|servizio, scrivo un articolo, scrivendo un articolo, richiesta di intervista, intervistare qualcuno, una dichiarazione, dichiarazione ufficiale, chiusura del giornale',
  idioms:
    'non ci credo, non ci posso credere, non solo, non mi stupisce, morto dal ridere, morire dal ridere, muoio dal ridere, da morire, è una bomba, bomba, prezzo bomba, in fiamme stasera, fa morire, pericolo di estinzione, scintille tra, che cazzo di bello, del cazzo di bello, schifo di tempo, down under, sindrome di down, una vergogna che sia finito, giudice di linea',
};
