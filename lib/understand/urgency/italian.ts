import type { CrisisWords } from './crisis-words.ts';

export const italian: CrisisWords = {
  safety:
    'preso fuoco, prende fuoco, a fuoco, in fiamme, incendio, incendiato|incendiata, esploso|esplosa, è scoppiato|scoppiata, esplosione, scintille, folgorato|folgorata, scossa elettrica, preso la scossa, cortocircuito, corto circuito, esce|usciva|uscito fumo, odore|puzza di bruciato|gas, fuga di gas, monossido di carbonio, ' +
    'bruciato la|il|le|mano|dita, mi sono bruciato|bruciata, ustione|ustioni, si|mi è|sono scottato|scottata, si|mi è|sono tagliato|tagliata con, ustionato|ustionata, intossicato|intossicata|intossicati, intossicazione, avvelenato|avvelenata, reazione allergica, shock anafilattico, soffocato|soffocata, stava per soffocare, quasi soffocato|morto|soffocata|morta, ' +
    'rischiato di morire|soffocare|cadere, ferito|ferita|feriti, sanguina, ' +
    'sangue, ospedale, al pronto soccorso, pronto soccorso, ambulanza, incidente, investito|investita, pericoloso|pericolosa|pericolosi, pericolo di morte|vita, in pericolo, morto|morta dopo aver mangiato|bevuto|preso, sta per morire, ' +
    'pezzi|pezzo|pezzetto|pezzetti|scheggia|schegge di vetro|metallo|plastica|ferro, vermi, larve, senza freni, freni rotti, autista|conducente ubriaco, ' +
    'aggredito|aggredita|aggressione, picchiato|picchiata, minacciato|minacciata|minacce, molestato|molestata, molestie, violenza, suicidarmi, farla finita, voglio morire, batteria gonfia, richiamo del prodotto, cavi scoperti, fili scoperti, amianto, ' +
    "vetro|metallo|vite|chiodo|ago nella|nel|nello … insalata|zuppa|pane|yogurt|pasta|pizza|panino|caffè|gelato|torta|riso|cioccolato|bibita|piatto|cibo|pappa|minestra, vetro|metallo nell'insalata, " +
    'quasi … investito|investita|investiti|travolto|travolta, rischiato di investire|investirmi, dato fuoco, dato alle fiamme, fumo nella|nel|sul carrozza|cabina|vagone|treno|aereo|autobus|cucina, pieno|piena di fumo, ' +
    'gonfia|gonfiata|gonfiano|chiude|gonfiando la|le gola|lingua|labbra, gola|lingua|labbra|viso … gonfia|gonfie|gonfio|gonfiando|chiudendo, non riesco|riusciva|riuscivo a respirare, difficoltà a respirare, ' +
    'non riesco|riusciamo a chiamare il 112|118, non riesco|riusciamo a chiamare i soccorsi, impossibile chiamare il 112|118, chiamate di emergenza, seguito|seguita fino a casa, non voglio più vivere, togliermi la vita',
  legal:
    'avvocato|avvocati|avvocata, mio avvocato|legale, vie legali, per vie legali, azione|azioni legale|legali, adire le vie, tribunale, giudice di pace, in causa, faccio|fare|farò causa, querela, querelo, denuncia, denuncio, denuncerò, sporgere denuncia, vi denuncio, carabinieri, polizia, polizia postale, guardia di finanza, ' +
    'codacons, altroconsumo, federconsumatori, adiconsum, associazione consumatori, agcom, antitrust, agcm, arera, garante, garante della privacy, violazione della privacy|dei, furto di dati, fuga di dati, gdpr, codice del consumo, diritto di recesso, diritti dei consumatori, illegale, illegali, reato, ' +
    'truffa, truffatori, frode, pubblicità ingannevole, clausola vessatoria, messa in mora, diffida, risarcimento danni, discriminazione',
  outage:
    "senza internet|linea|luce|corrente|acqua|gas|connessione|rete|segnale|riscaldamento|telefono, non c'è linea|rete|corrente|luce|acqua|connessione|segnale|campo, non ho linea|internet|connessione|rete, manca la corrente|luce|linea, manca l'acqua|la, blackout, black out, " +
    'interruzione di corrente|servizio|linea|energia, guasto generale|alla|sulla linea|rete, ' +
    'sito|app|server|servizio|sistema|rete|linea è|down|giù|bloccato|bloccata|irraggiungibile, sito down, app down, server down, è tutto fermo|bloccato|down|giù, non riesco a collegarmi, non si carica, non carica, non funziona niente|nulla|più niente, disservizio, disservizi, fuori servizio, errore 500|502|503|504',
  vulnerable:
    'incinta, disabile|disabili, disabilità, invalido|invalida, carrozzina, sedia a rotelle, anziano|anziana|anziani, mia nonna, mio nonno, madre|padre di 70|75|80|85|90 anni, neonato|neonata, un neonato, bambino|bambina malato|malata|piccolo|piccola, bambini piccoli, insulina, ossigeno, medicine, ' +
    'farmaci, terapia di|del|della, chemio, chemioterapia, ' +
    'dialisi, cancro, tumore, alzheimer, autistico|autistica, autismo, epilettico|epilettica, non vedente, cieco|cieca, sordo|sorda, senza riscaldamento, sola con i|due|tre bambini|figli, vedovo|vedova, è morto|morta, deceduto|deceduta, venuto|venuta a mancare, funerale, lutto, in mezzo alla strada, ' +
    'per strada, attacco di panico|ansia, depressione, cane guida, niente da mangiare',
  anger:
    'vergogna, vergognatevi, che vergogna, una vergogna, vergognoso|vergognosa|vergognosi, scandaloso|scandalosa, scandalo, inaccettabile, inammissibile, indecente, indegno|indegna, ridicolo|ridicoli|ridicola, pessimo|pessima|pessimi, penoso|penosa, schifo, che schifo, fate schifo, fa schifo, ' +
    'uno schifo, schifosi, furioso|furiosa, incazzato|incazzata|incazzati, ' +
    'arrabbiato|arrabbiata, stufo|stufa|stufi, stanco|stanca di aspettare|voi|essere, basta, ora basta, adesso basta, ladri, truffatori, bugiardi, incapaci, buffoni, pagliacci, cialtroni, incompetenti, peggior servizio|compagnia|azienda|operatore|banca, mai più, di merda, merda, vaffanculo, cazzo, ' +
    'coglioni, presa in giro, prendete in giro, presi per il culo, ' +
    'terza|quarta|quinta|decima volta, ultima volta che, ancora nessuna risposta, nessuno risponde, boicottaggio, boicottare, 😡, 🤬, 🖕',
  press:
    "giornalista, sono un|una giornalista, per un articolo|servizio giornalistico|reportage, sto scrivendo un articolo, scrivo un articolo, ufficio stampa, contatto stampa, richiesta di intervista, un'intervista, intervistare un|il|la|vostro, una dichiarazione ufficiale, un commento ufficiale, " +
    'inviato|inviata di|del|della, redazione di|del|della, usare la|il vostra|vostro foto|video, documentario su',
  idioms:
    "morto|morta|morti dal ridere|sonno|freddo, morto di fame|sonno|freddo|sete, muoio dal ridere, sto morendo dal ridere, da morire, bello da morire, mi piace da morire, fuochi d'artificio, fuoco di paglia, fuoco e fiamme, bomba, una bomba, che bomba, sangue freddo|blu, basta poco|così poco|che|un|una, " +
    'basta cliccare|andare|chiedere|scrivere, mi basta, ci basta, ' +
    'non basta, quanto basta, per strada oggi insieme, incidente diplomatico, a cuor leggero, cazzo che bello, pericolo scampato, schifo di tempo',
};
