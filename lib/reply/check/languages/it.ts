import type { Language } from './language.ts';
import { sumIn } from './sums.ts';

const sum = sumIn('euro', 'franchi', 'dollari');

/** Without accents "è" is "e" and "sì" is "si" (`fold.ts`): no phrase may rest on one of them alone. */
export const italian: Language = {
  code: 'it',
  common: `il lo la gli le un uno una di del dello della dell dei degli delle e o ma se è sono sei siamo siete era ho hai
    ha abbiamo avete hanno che chi non per con senza in nel nella nei su sul sulla da dal dalla al alla ai noi voi io tu
    lei ci vi mi ti si ne mio mia tuo tua suo sua nostro nostra vostro vostra questo questa quello quella come quando
    dove perché anche più molto già ancora qui oggi domani grazie ciao buongiorno scusa scusi dispiace può puoi posso
    ordine pacco arriva subito c'è dov'è stato stata fare adesso così colpa`,
  rude: `
    ^ (calmati|si calmi|calmatevi|stai calmo|stai calma|stia calmo|stia calma|datti una calmata|si dia una calmata)
    (di calmarti|di calmarsi|di calmarvi)
    (deve|devi|dovete|dovrebbe|dovresti) (calmarsi|calmarti|calmarvi)
    (stai|stia|state) (zitto|zitta|zitti)
    chiudi (la bocca|il becco)
    non è (un)? (problema|affare) (nostro|mio)
    non è (un)? (nostro|mio) (problema|affare)
    non sono (problemi|affari) (nostri|miei)
    non è (mica|certo|stata|di sicuro)? (colpa nostra|nostra colpa|colpa mia|mia colpa)
    la colpa non è (nostra|mia)
    (ce ne|me ne|chi se ne|non ci|non mi) (freghiamo|frega|frego|importa|infischiamo)
    peggio per (te|lei|voi)
    (smettila|la smetta|smettetela|smetti|smetta|finiscila|la finisca) (di|con) *
    (idiota|idioti|imbecille|imbecilli|cretino|cretina|deficiente|scemo|scema)
    (domanda|lamentela|reclamo|commento|richiesta) (stupida|stupido|ridicola|ridicolo|idiota|scema)
    (sei|siete|lei è) (stupid|ridicol|ciec|sord)*
    che (sciocchezza|sciocchezze|stupidaggine|stupidaggini)
    gente come (te|lei|voi)
    (vai|vada|andate) … (altrove|da un'altra parte)
    (compra|compri|cerca|cerchi|ordina|ordini) (altrove|da un'altra parte)
    (impara|impari|imparate) a leggere
    non (sai|sapete|sa) leggere
    (leggi|legga|leggete) (prima|almeno) *
    cosa (ti aspettavi|si aspettava|pretendi|pretende|pretendete)
    prendere o lasciare
    (ti|le|vi) piaccia o (no|meno)
    se non (ti|le|vi) (piace|sta bene|va bene) (vai|vada|compra|compri|cambia|cambi) *
    non (essere|sia|siate) (così)? (maleducat|ridicol|infantil|scortes)*
    non fare (la vittima|il bambino|la bambina)
    (risparmiaci|ci risparmi) *
    bla bla
    problema (tuo|suo|vostro)
    (affari|problemi|fatti) (tuoi|suoi|vostri)
    (arrangiati|si arrangi|arrangiatevi)
    (hai|ha|avete) almeno (provato|letto|guardato|controllato|acceso|collegato|attaccato|verificato)
    (cercalo|guardalo|se lo cerchi|se lo guardi|controllalo) (da solo|da sola|tu|lei)
  `,
  superior: `
    come (già|abbiamo|ho|le abbiamo|le ho|ti abbiamo|ti ho|vi abbiamo) … (già|chiaramente) (detto|spiegato|scritto|indicato|comunicato|precisato|ripetuto)
    come già (detto|spiegato|scritto|indicato|comunicato|precisato|ripetuto)
    (gliel'abbiamo|gliel'ho|te l'abbiamo|te l'ho|ve l'abbiamo|glielo abbiamo|te lo abbiamo) (già)? (detto|spiegato|scritto|ripetuto)
    (dovresti|dovrebbe|dovreste) saperlo
    (dovresti|dovreste|lei dovrebbe) sapere
    (devi|deve|dovete|dovresti|dovrebbe) (pur|anche)? (capire|comprendere|rendersi conto|renderti conto)
    (chiunque|tutti) (lo)? (sa|sanno|capisce|capiscono|capirebbe|ci riesce|ci riescono)
    lo (sanno|capiscono) tutti
    (è|sembra) (abbastanza|piuttosto|del tutto|così)? (ovvio|elementare|logico)
    (ovviamente|evidentemente|chiaramente) non (hai|ha|avete) (letto|capito|compreso|seguito|guardato|controllato)
    ^ non (hai|ha|avete) (proprio|ancora)? (capito|compreso)
    non è (poi|mica)? (così|tanto) (difficile|complicato)
    per l'ultima volta
    sappiamo (meglio|quello che facciamo|cosa facciamo)
    siamo (noi)? (gli esperti|i professionisti|gli specialisti)
    con tutto il rispetto
    (le|ti|vi) (rispiego|ripeto|ripetiamo|rispieghiamo) *
    (glielo|te lo|ve lo) (rispiego|ripeto|ripetiamo|rispieghiamo|spiego lentamente|spiego ancora)
    ^ (informati|si informi) (prima|bene|meglio)
    basta (un po' di)? buon senso
  `,
  detached: `
    (secondo|in base|come da|ai sensi|conformemente) (la|le|i|il|alla|alle|ai|al|della|delle|dei|del)? (nostra|nostre|nostri|nostro)? (politica|politiche|policy|condizioni|regolamento|regole|termini|linee guida)
    politica (aziendale|dell'azienda|della società|della casa)
    (tua|sua|vostra|tuo|suo|vostro) (messaggio|richiesta|segnalazione|reclamo|commento|lamentela|domanda|feedback) è (stata|stato) (già)? (ricevut|registrat|inoltrat|presa|preso|acquisit|annotat)*
    (abbiamo|ho) preso (nota|atto)
    prendiamo (nota|atto)
    (tua|sua|vostra|tuo|suo|vostro) (opinione|soddisfazione|parere|feedback|pazienza) (è|sono) (molto|davvero)? (importante|preziosa|prezioso)
    (gentile|egregio|egregia|spettabile|stimato|stimata) (cliente|utente|passeggero|clientela|ospite)
    gentili (clienti|utenti|passeggeri|ospiti)
    (messaggio|risposta) automatic*
    non (possiamo|posso|si può) (purtroppo|proprio)? (fare|farci) (più)? (nulla|niente)
    (nulla|niente) (che)? (possiamo|posso) fare
    (le cose stanno così|così stanno le cose)
    non (è|rientra) (di|nelle|nella|tra le)? (nostra|nostre) (competenza|competenze|responsabilità)
    non dipende da noi
    fuori dal nostro controllo
    (consulti|consultare|consulta|faccia riferimento|fare riferimento) … (sito|faq|condizioni|regolamento|termini)
    si prega di *
    distinti saluti
    a chi di competenza
    (il caso|la pratica) (è|risulta) (chiuso|chiusa)
  `,
  nonCommittal: `
    al più presto
    (il prima possibile|appena possibile|quanto prima|non appena)
    nel più breve tempo possibile
    in tempi brevi
    a breve
    prossimamente
    (verificheremo|controlleremo|esamineremo|valuteremo|analizzeremo|indagheremo|approfondiremo)
    (stiamo|sto) (verificando|controllando|valutando|esaminando|analizzando|indagando|lavorando)
    ci (stiamo|sto) (lavorando|pensando|occupando)
    (ce ne|me ne|se ne) (occupiamo|occupo|occuperemo|occuperà|occupa|stiamo occupando|sto occupando)
    (facciamo|faremo|faccio|farò|fare) (tutto)? (il|del|il nostro|del nostro)? (possibile|nostro meglio|meglio)
    (ti|vi|la|le) (contatteremo|ricontatteremo|risponderemo|aggiorneremo|faremo sapere|terremo informat*|terremo aggiornat*)
    (reparto|ufficio|team|personale|colleghi|servizio) (competente|competenti|preposto|preposti|di competenza|responsabile|dedicato)
    (abbiamo|ho) (inoltrato|girato|trasmesso|segnalato|passato) … (richiesta|segnalazione|reclamo|messaggio|caso|lamentela|feedback)
    (un po' di|abbi|abbia|abbiate|chiediamo) pazienza
    (resta|resti|restate) (sintonizzat|conness|aggiornat)*
    (vediamo|vedremo) (cosa|che cosa|se) (possiamo|si può|posso) *
    (cercheremo|proveremo|speriamo) di (risolver|sistemar|aggiustar)*
    qualcuno (ti|la|le|vi) *
    (terremo|teniamo) conto
    (prendiamo|prenderemo|prendo) … (in considerazione|sul serio)
  `,
  ahead: `
    (oggi|stasera|stanotte|domani|dopodomani)
    (questo|questa) (pomeriggio|sera|settimana|mese|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|fine settimana|weekend)
    (entro|prima di|prima delle|prima del|fino a|fino alle|verso|verso le|per le|dalle|alle|entro le|entro il|entro la) (#|#h|mezzogiorno|mezzanotte|sera|fine|poche ore|due ore|un'ora)
    (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)
    (in|tra|fra|entro|nelle|nei|nel giro di) (un|una|due|tre|pochi|poche|qualche|le|i|le prossime|i prossimi|prossime|prossimi|#) … (minuto|minuti|ora|ore|giorno|giorni|settimana|settimane)
    (in|tra|fra|entro|nel giro di) (un'ora|mezz'ora|mezza giornata)
    (settimana|mese|lunedì|martedì|mercoledì|giovedì|venerdì) prossim*
    prossim* (settimana|mese|ora|ore|giorni|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)
    (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)
  `,
  past: `
    (da|dal|dalla) (#|due|tre|quattro|una|un|oltre #|più di #) (minuti|ore|giorno|giorni|settimana|settimane|mese|mesi)
    (da|dal|dalla) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|#) (è|sono) *
    (aspett*|attend*|attes*|fermo|ferma|bloccato|bloccata|promesso|ordinato|chiamato|scritto|successo) … (oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|#)
    (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) scors*
    scors* (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese)
    # (minuti|ore|giorni|settimane|mesi) fa
    # (giorni|settimane|ore) di (ritardo|attesa)
  `,
  times: `
    stamattina
    dopo (le #|mezzogiorno|mezzanotte|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|#)
    # (ore|minuti|giorni|giorni lavorativi|settimane)
    #h
    (è|è stato|è stata|sono|sono stati|sono state|abbiamo|ho) … (risolt|rimborsat|spedit|inviat|sistemat|corrett|annullat|sostituit|sbloccat|riparat|ripristinat)*
  `,
  units: `
    (minuti|ore|giorni|settimane|mesi)
  `,
  blames: `
    (avresti|avreste|lei avrebbe) (dovuto|potuto) (leggere|controllare|verificare|chiedere|guardare|seguire|contattarci|chiamare|sapere|ordinare|aspettare|avvisare|pensarci|stare attento|stare attenta)
    ^ avrebbe (dovuto|potuto) (leggere|controllare|verificare|chiedere|guardare|ordinare|pensarci|stare attento|stare attenta)
    (dovevi|dovevate|potevi|potevate) (leggere|controllare|verificare|chiedere|guardare|seguire|chiamare|ordinare|avvisare|pensarci|stare attento|stare attenta)
    ^ (doveva|poteva) (leggere|controllare|verificare|guardare|pensarci|ordinare|stare attento|stare attenta)
    (non hai|non avete|lei non ha) (letto|controllato|verificato|seguito|rispettato|indicato|fornito|inserito|pagato|guardato|ascoltato)
    ^ non ha (letto|indicato|fornito|inserito|pagato)
    (hai|avete|lei ha) (sicuramente|probabilmente|semplicemente|forse|evidentemente)? (dimenticato|sbagliato|confuso|ignorato|trascurato|frainteso|letto male|capito male|inserito male|usato male)
    ^ ha (sicuramente|probabilmente|evidentemente)? (dimenticato|sbagliato|letto male|capito male|inserito male|usato male)
    (ti sei|vi siete|lei si è) (sicuramente|probabilmente)? (sbagliat|confus|dimenticat)*
    ^ (è|era|è stata|è stato) (solo|soltanto|tutta)? (colpa tua|colpa sua|colpa vostra|tua colpa|sua colpa|un tuo errore|un suo errore|un vostro errore|errore tuo|errore suo)
    (purtroppo|quindi|comunque|infatti|in realtà) (è|era|è stata|è stato) (solo)? (colpa tua|colpa sua|tua colpa|sua colpa|un tuo errore|un suo errore|errore tuo|errore suo)
    errore (dell'utente|di utilizzo|da parte tua|da parte sua)
    (il problema|l'errore) (dipende|viene|sta) (da te|da lei|dalla tua parte|dalla sua parte)
    se (avessi|avesse|aveste) (letto|controllato|verificato|chiesto|seguito|guardato|chiamato|avvisato|ascoltato|pagato)
    (nessun altro|gli altri|altri) (cliente|clienti) (ha|hanno|si lament*|non) *
    nessun altro (ha|si è) *
    (sei|lei è) (l'unico|l'unica|il solo|la sola)
    per colpa (tua|sua|vostra)
  `,
  sells: `
    (scopri|scopra|scoprite|approfitta|approfitti|approfittate|dai un'occhiata|dia un'occhiata) … (nuova|nuovo|nuove|nuovi|collezione|offert*|promozion*|saldi|gamma|catalogo)
    (acquista|acquisti|compra|compri|ordina|ordini|prenota|prenoti|abbonati) (ora|subito|adesso|oggi)
    (nostra|nostro|nostre|nostri) (nuova|nuovo|nuove|nuovi|ultima|ultimo|ultime|ultimi) (collezione|gamma|offert*|modell*|prodott*|linea)
    (usa|usi|utilizza|utilizzi|inserisci|inserisca) (il)? (nostro)? codice (sconto|promo|promozionale)
    (offerta|edizione|promozione) (speciale|limitata|esclusiva)
    (saldi|svendita|vendita lampo|black friday)
    (passa|passi|passate) (a|al) (premium|plus|pro|piano premium|nostro piano)
    (hai|ha|avete) già (visto|provato) (la nostra|il nostro|le nostre|i nostri) (nuov|ultim)*
    non (perderti|si perda|perdetevi|lasciarti sfuggire|lasciarsi sfuggire) *
    #% (di sconto)? su (tutto|tutti|tutte|ogni)
    # % (di sconto)? su (tutto|tutti|tutte|ogni)
    (iscriviti|abbonati|si iscriva) … newsletter
    (concediti|regalati|si conceda) *
  `,
  absolutes: `
    non (accadrà|succederà|capiterà|ci sarà) (mai)? più
    non (si ripeterà|ricapiterà|risuccederà)
    mai più
    (garantiamo|garantisco|garantito|garantita)
    (ti|le|vi) (prometto|promettiamo|assicuro|assicuriamo) (che)? *
    (prometto|promettiamo) che *
    (riceverai|riceverà|avrai|avrà|arriverà) (sicuramente|certamente|senz'altro|di sicuro|senza dubbio)
    (sicuramente|certamente|senz'altro|di sicuro) (riceverai|riceverà|arriverà|avrai)
    (sicuro|sicura|sicuri|certo|certi|garantito) al (100%|100 %|cento per cento)
    (qualunque|qualsiasi) cosa accada
    (a vita|per sempre|per tutta la vita)
  `,
  offers: `
    (ti|le|vi) (rimborseremo|rimborsiamo|rimborserò|rimborso|risarciremo|risarciamo|regaliamo|regaleremo) *
    (riceverai|riceverà|avrai|avrà) … (rimborso|buono|voucher|sostituzione|risarcimento|indennizzo)
    (spedizione|consegna|riparazione|sostituzione|reso|cambio) (gratis|gratuita|gratuito)
    senza (alcun)? (costo|costi|spese)
    a nostre spese
    soddisfatti o rimborsati
  `,
  payouts: `
    rimbors* (completo|integrale|totale|intero|completamente|integralmente|interamente)
    (diamo|do|regaliamo|regalo|offriamo|offro|paghiamo) (un buono da|un buono di)? ${sum}
    (buono|voucher|risarcimento|indennizzo) (da|di) ${sum}
    ${sum} (di|come) (risarcimento|indennizzo|rimborso)
    ${sum} per … (disagio|disturbo|attesa|ritardo)
  `,
  giving: 'ricever avra',
  denies: `
    (non|mai|nessun|nessuna|nessuno)
    (eccetto|tranne|salvo|esclus*)
  `,
  apologies: `
    (scus|dispiac|dispiaciut|spiacent|rammaric|rincresc)*
    (perdona|perdonaci|perdonami|perdoni|perdonate)
    (frustrant|inaccettabil|deludent|spiacevol|fastidios|seccant|irritant|stressant)*
    (frustrazione|delusione|fastidio|rabbia|amarezza|disappunto|seccatura)
    non (doveva|dovrebbe|deve|sarebbe dovuto|sarebbe dovuta|avrebbe dovuto) … (succedere|accadere|capitare|andare così|ripetersi)
    non (avresti|avrebbe|dovevi) … (aspettare|insistere|rincorrerci|inseguirci)
    non (è|è stato) (normale|accettabile|giusto|all'altezza)
    non è (quello|ciò) che (meriti|merita|meritate|volevamo|vogliamo|ti aspettavi|si aspettava|avevamo promesso)
    non è così che (deve|dovrebbe|vogliamo|lavoriamo) *
    ^ (è|è stato|è stata|era|questo è|questa è) (tutta|stato|stata)? (un nostro errore|nostro errore|nostra colpa|errore nostro|colpa nostra|colpa mia|mio errore|errore mio)
    ^ (errore|colpa) (nostro|nostra|mio|mia)
    (abbiamo|ho) sbagliato
    per (un nostro errore|un errore nostro|una nostra svista)
    ^ (hai|ha|avete) (tutte le|proprio|perfettamente|assolutamente|pienamente)? ragione
    ^ (ti|la|vi|lo) (capisco|capiamo|comprendo|comprendiamo)
    ^ (capisco|capiamo|comprendo|comprendiamo)
    (e|certo che) (ti|la|vi|lo)? (capisco|capiamo|comprendo|comprendiamo)
    (è|del tutto|più che|assolutamente) comprensibile
    che (disastro|peccato|brutta|delusione|fastidio|disavventura|pasticcio)
    (rimediare|rimediamo)
    (oh no|ahi|accidenti|mannaggia)
  `,
  hollow: `
    (scus|dispiac|spiacent)* … (disagio|disagi|inconveniente|inconvenienti)
    (eventuali|eventuale|qualsiasi) (disagio|disagi|inconveniente|inconvenienti|disguido|disguidi)
    (scus|dispiac|spiacent)* … (che tu|che lei) … (ti senta così|si senta così|la pensi così|la veda così|l'abbia presa)
    (scus|dispiac|spiacent)* se … (sentito offeso|sentita offesa|offeso|offesa|rimasto male|rimasta male)
  `,
  jokes: `
    (ahah|haha|eheh|hehe|ihih)*
    lol
    xd
    rofl
    ^ scherzo
    (scherzavo|scherziamo)
    (sto|stavo|stiamo) scherzando
    era (solo)? uno scherzo
    (ops|oops|ups)*
  `,
  warm: `
    (grazie|ringrazi)*
    (ciao|salve|ehi|buongiorno|buonasera) *
    (caro|cara) *
    (felice|felici|lieto|lieta|lieti)
    (volentieri|con piacere|un piacere|certo|certamente)
    ^ (sì|sempre)
    (buona|buon) (giornata|serata|domanda|idea|fortuna|weekend|viaggio|appetito|lavoro)
    (benvenut|complimenti|congratulazion|fantastic|ottim)*
    (che bello|bravo|brava|un abbraccio|un saluto|a presto)
  `,
  movesOn: `
    (messaggio|messaggi) (privat|dirett)*
    (in privato|dm|direct|chat privata)
    (scrivimi|scrivici|mi scriva|ci scriva|mandami|mandaci|mi mandi|ci mandi|inviami|inviaci|mi invii|ci invii|dimmi|dicci|mi dica|ci dica|raccontami|raccontaci|indicaci|ci indichi|contattaci|ci contatti|chiamaci|ci chiami|mostraci)
    (puoi|può|potresti|potrebbe|potete) *
    (controllo|verifico|chiedo|cerco|mi informo|controlliamo|verifichiamo|chiediamo|fammi controllare|fammi verificare) *
  `,
  instructs: `
    ^ (vai|vada|apri|apra|tocca|tocchi|premi|prema|scegli|scelga|clicca|clicchi|usa|usi|metti|metta|versa|versi|riempi|riempia|sciacqua|sciacqui|scarica|scarichi|riavvia|riavvii|inserisci|inserisca|basta)
  `,
  looksUp: `
    (fammi|ci faccia|mi faccia) (controllare|verificare|vedere|chiedere)
  `,
  yesOrNo: `
    ^ sì
    no
    non
    mai
    solo
    soltanto
    sempre
    esatto
    certo
    certamente
    assolutamente
    purtroppo
    anche
    entrambi
    entrambe
    nessuno
    infatti
    (c'è|ci sono|abbiamo|puoi|può|si può|spediamo|facciamo|apriamo|accettiamo|vendiamo|consegniamo|siamo) *
    già
    ancora
  `,
  asksWhen: `
    quando
    quanto (tempo|ci vuole|ci mette|ci mettete|dura|manca)
    (a|fino a|da) che ora
    (che|quale|quali) (ora|ore|orario|orari|giorno|giorni|data)
    (orario|orari)
  `,
  asksPrice: `
    quanto (costa|costano|viene|vengono|costerebbe|pago|si paga)
    (che|quale|qual) … (prezzo|tariffa|costo)
    (prezzo|prezzi)
  `,
  asksContact: `
    (telefono|numero verde|recapito|recapiti)
    (indirizzo|e-mail|email|mail|pec)
    (contattarvi|contattarti|chiamarvi|chiamarti|scrivervi|raggiungervi)
  `,
  asksYesOrNo: `
    ^ (c'è|ci sono|avete|hai|posso|si può|potete|puoi|può|possiamo|fate|spedite|vendete|accettate|consegnate|siete|funziona|aprite|va|vanno|esiste|serve|bisogna|devo) *
    ^ è (possibile|vero|normale|compatibile|disponibile|previsto|incluso|inclusa|compreso|compresa|adatto|adatta) *
    (avete|spedite|fate|si può|vendete|accettate|consegnate) *
    o no
  `,
  asksOpen: `
    (apert*|aprite|apre|aprono|chius*|chiudete|chiude)
  `,
  numbers: `
    (numero|codice|n°|nº) (d'ordine|di ordine|dell'ordine|ordine|cliente|di fattura|fattura|di spedizione|spedizione|di tracking|tracking|di prenotazione|prenotazione|di contratto|contratto|di conto|conto|del pacco|pacco|pratica|di pratica|di passaporto|tessera|fiscale) (è)?
    (ordine|fattura|prenotazione|pacco|contratto|spedizione|pratica) (numero|n°|nº|n|num)? (è)?
    (pin|password) (è)?
  `,
  formal:
    /(?<=[\p{L}\p{N},] )(?:Lei|Suo|Sua|Suoi|Sue)(?!\p{L})|(?<!\p{L})(?:[Cc]i|[Mm]i) (?:scriva|dica|mandi|invii|scusi|perdoni|contatti|indichi)(?!\p{L})|(?<!\p{L})La (?:ringrazi|preg)\p{L}*|(?<!\p{L})[Gg]entil(?:e|i|issim[ao]) \p{L}+/gu,
  informal:
    /(?<!\p{L})(?:[Tt]u|[Tt]i|[Tt]e|[Tt]uo|[Tt]ua|[Tt]uoi|[Tt]ue|[Cc]iao|[Ss]crivi(?:mi|ci)|[Dd]immi|[Dd]icci|[Mm]anda(?:mi|ci))(?!\p{L})/gu,
  examples: {
    privateData: 'Puoi mandarmelo in un messaggio privato? Controllo subito lì.',
    sentBefore: 'Fai bene a chiedere di nuovo. Ecco che cosa è successo da lunedì: …',
    rude: 'Capisco la tua rabbia. Ecco che cosa posso fare adesso: …',
    blames: 'Quell’impostazione sfugge facilmente. Sistemiamola insieme: …',
    superior: 'Avrei dovuto spiegarlo meglio: …',
    apologyMissing: 'Mi dispiace, non sarebbe dovuto succedere.',
    apologyHollow: 'Mi dispiace che … sia andato storto. Ecco che cosa faccio adesso: …',
    promise: 'Lo chiedo oggi ed entro le 17 ti dico che cosa è possibile.',
    sells: 'Prima la cosa più importante: sistemiamo il tuo ordine.',
    joke: 'È davvero una seccatura, e voglio rimediare.',
    unanswered: 'Alla tua domanda: …',
    nonCommittal: 'Kim, della fatturazione, sta controllando. Ti scrivo oggi entro le 17.',
    detached: 'Grazie di avercelo detto, {{customer.firstName}}. Ecco come andiamo avanti: …',
    oddLink: 'Lo trovi nella nostra pagina di aiuto: …',
    copied: 'Ci scrivi che il coperchio è arrivato rotto: …',
    shouting: 'Dico sul serio: oggi hai la mia risposta.',
    noName: 'Ciao {{customer.firstName}}, …',
  },
};
