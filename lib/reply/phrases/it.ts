import type { Phrases } from './phrases.ts';

/** With "tu", as brands write in public. */
export const italian: Phrases = {
  greetings: ['Ciao {{customer.firstName}},', 'Ciao, {{customer.firstName}}!'],
  greetingsUnnamed: ['Ciao!', 'Salve,'],
  opening: {
    trouble: ['Mi dispiace per {about}.', 'Ti chiedo scusa per {about}.'],
    mourning: ['Ti faccio le mie condoglianze.', 'Mi dispiace molto, sentite condoglianze.'],
    question: ['Grazie per la domanda.', 'Hai fatto bene a chiedere.'],
    cancel: ['Peccato, ma certamente.', 'Mi dispiace che non faccia più per te.'],
    wish: ["Grazie per l'idea.", 'Bella idea, grazie.'],
    press: ['Grazie di averci contattato.', 'Grazie di averlo chiesto prima a noi.'],
    praise: ['Grazie mille, che bello leggerlo!', 'Grazie, mi hai rallegrato la giornata!'],
    other: ['Grazie per il messaggio.', 'Grazie di averci scritto.'],
  },
  about: {
    billing: "quell'addebito",
    delivery: 'la consegna',
    product: 'quel difetto',
    outage: 'il disservizio',
    staff: 'come ti hanno trattato',
    refund: 'il rimborso',
    account: 'il problema con il tuo account',
    booking: 'la prenotazione',
    safety: 'quello che ti è successo',
    other: "l'accaduto",
  },
  body: {
    trouble: {
      solve: ['Me ne occupo io adesso e oggi stesso ti dico qui che cosa ho trovato.'],
      ask: [
        'Che cosa è successo esattamente, e da quando? Ti rispondo qui oggi stesso.',
        'Mi racconti che cosa succede di preciso e quando è cominciato? Ti rispondo qui oggi stesso.',
      ],
      private: [
        'Perché i tuoi dati restino tra noi, scrivimi in privato: ti rispondo oggi stesso.',
        'Scrivimi in un messaggio privato, così nessun altro legge i tuoi dati. Ti rispondo oggi stesso.',
      ],
    },
    mourning: {
      solve: ['Mi informo adesso su che cosa serve e oggi stesso te lo scrivo qui.'],
      ask: [
        'Preferisci che ti scriviamo o che ti chiamiamo? Mi informo su che cosa serve e ti rispondo qui oggi stesso.',
      ],
      private: ['Perché nessun altro lo legga, scrivimi in privato di che cosa si tratta: ti rispondo oggi stesso.'],
    },
    question: {
      solve: [
        'Controllo subito e ti rispondo qui oggi stesso.',
        'Fammi controllare: avrai la risposta qui oggi stesso.',
      ],
      ask: [
        "C'è qualche dettaglio utile, come il modello o il luogo? Controllo e ti rispondo qui oggi stesso.",
        'Si tratta di un modello o di un luogo in particolare? Controllo e ti rispondo qui oggi stesso.',
      ],
      private: ['Se preferisci non parlarne in pubblico, scrivimi in privato: ti rispondo oggi stesso.'],
    },
    cancel: {
      solve: ['Me ne occupo adesso e oggi stesso ti dico qui da quando vale.'],
      ask: ['Che cosa ti ha fatto decidere? Me ne occupo oggi in ogni caso.'],
      private: ["Mandami in privato il numero cliente o dell'ordine: me ne occupo oggi stesso."],
    },
    wish: {
      solve: ["Passo l'idea oggi stesso ai colleghi del prodotto, con le tue parole."],
      ask: [
        'Per che cosa lo useresti? Oggi stesso passo tutto ai colleghi.',
        'Quando ti avrebbe aiutato di più? Oggi stesso passo tutto ai colleghi.',
      ],
      private: ['Se vuoi raccontarmi di più, scrivimi in privato: leggo oggi stesso.'],
    },
    press: {
      solve: ['Lo passo adesso al nostro ufficio stampa e oggi stesso ti dico qui chi ti risponde.'],
      ask: ['Che cosa vorresti sapere di preciso, e per quando? Lo passo adesso al nostro ufficio stampa.'],
      private: [
        'Mandami in privato le domande, la scadenza e come contattarti: il nostro ufficio stampa le avrà oggi stesso.',
      ],
    },
    praise: {
      solve: ['Lo passo ai colleghi che ci hanno lavorato.', 'I colleghi che ci hanno lavorato lo leggeranno oggi.'],
      ask: ['Che cosa ti piace di più?', 'Che cosa ha fatto la differenza per te?'],
    },
    other: {
      solve: ['Se posso fare qualcosa per te, scrivilo qui: rispondo oggi stesso.'],
      ask: ['Posso fare qualcosa per te? Ti rispondo qui oggi stesso.'],
      private: ["Se c'è qualcosa che non tutti devono leggere, scrivimi in privato: rispondo oggi stesso."],
    },
  },
  asks: {
    billing: 'Di quale importo si tratta, e di che giorno?',
    delivery: 'Per quando era prevista, e che cosa dice il tracciamento?',
    outage: 'Che cosa non funziona più, e da quando?',
    staff: 'Quando e dove è successo?',
    refund: 'A che cosa si riferisce il rimborso, e per quando era previsto?',
    account: "Che cosa appare all'accesso, e da quando?",
    booking: 'Per quale giorno è, e che cosa dice la conferma?',
    safety: 'Ora stanno tutti bene, e come è successo?',
  },
  answerHere: 'Ti rispondo qui oggi stesso.',
  notUs: ['Non è nostro, ma non voglio lasciarti senza aiuto: dove lo hai comprato? Così scopro chi può aiutarti.'],
  light: ["L'ho letto ad alta voce a tutto l'ufficio.", 'I colleghi vogliono già incorniciarlo.'],
  remembered: 'Ci avevi scritto anche a {month}.',
  promised: 'Quello che ti abbiamo promesso per il {date} resta valido.',
  signOffs: ['{{agent.name}}', 'Un saluto, {{agent.name}}', 'A presto, {{agent.name}}'],
};

/** With "Lei". */
export const italianFormal: Phrases = {
  ...italian,
  greetings: ['Buongiorno {{customer.firstName}},', 'Salve {{customer.firstName}},'],
  greetingsUnnamed: ['Buongiorno,', 'Salve,'],
  opening: {
    trouble: ['Mi dispiace per {about}.', 'Le chiedo scusa per {about}.'],
    mourning: ['Le faccio le mie condoglianze.', 'Mi dispiace molto, sentite condoglianze.'],
    question: ['Grazie per la domanda.', 'Ha fatto bene a chiedere.'],
    cancel: ['Peccato, ma certamente.', 'Mi dispiace che non faccia più per Lei.'],
    wish: ["Grazie per l'idea.", 'Bella idea, grazie.'],
    press: ['Grazie di averci contattato.', 'Grazie di averlo chiesto prima a noi.'],
    praise: ['Grazie mille, che bello leggerlo!', 'Grazie, mi ha rallegrato la giornata!'],
    other: ['Grazie per il messaggio.', 'Grazie di averci scritto.'],
  },
  about: {
    ...italian.about,
    staff: 'il trattamento che ha ricevuto',
    account: 'il problema con il Suo account',
    safety: 'quello che Le è successo',
  },
  body: {
    trouble: {
      solve: ['Me ne occupo io adesso e oggi stesso Le dico qui che cosa ho trovato.'],
      ask: [
        'Che cosa è successo esattamente, e da quando? Le rispondo qui oggi stesso.',
        'Mi racconta che cosa succede di preciso e quando è cominciato? Le rispondo qui oggi stesso.',
      ],
      private: [
        'Perché i Suoi dati restino tra noi, mi scriva in privato: Le rispondo oggi stesso.',
        'Mi scriva in un messaggio privato, così nessun altro legge i Suoi dati. Le rispondo oggi stesso.',
      ],
    },
    mourning: {
      solve: ['Mi informo adesso su che cosa serve e oggi stesso glielo scrivo qui.'],
      ask: [
        'Preferisce che Le scriviamo o che La chiamiamo? Mi informo su che cosa serve e Le rispondo qui oggi stesso.',
      ],
      private: ['Perché nessun altro lo legga, mi scriva in privato di che cosa si tratta: Le rispondo oggi stesso.'],
    },
    question: {
      solve: [
        'Controllo subito e Le rispondo qui oggi stesso.',
        'Mi lasci controllare: avrà la risposta qui oggi stesso.',
      ],
      ask: [
        "C'è qualche dettaglio utile, come il modello o il luogo? Controllo e Le rispondo qui oggi stesso.",
        'Si tratta di un modello o di un luogo in particolare? Controllo e Le rispondo qui oggi stesso.',
      ],
      private: ['Se preferisce non parlarne in pubblico, mi scriva in privato: Le rispondo oggi stesso.'],
    },
    cancel: {
      solve: ['Me ne occupo adesso e oggi stesso Le dico qui da quando vale.'],
      ask: ['Che cosa ha fatto pendere la bilancia? Me ne occupo oggi in ogni caso.'],
      private: ["Mi mandi in privato il numero cliente o dell'ordine: me ne occupo oggi stesso."],
    },
    wish: {
      solve: ["Passo l'idea oggi stesso ai colleghi del prodotto, con le Sue parole."],
      ask: [
        'Per che cosa lo userebbe? Oggi stesso passo tutto ai colleghi.',
        'Quando Le sarebbe stato più utile? Oggi stesso passo tutto ai colleghi.',
      ],
      private: ['Se vuole raccontarmi di più, mi scriva in privato: leggo oggi stesso.'],
    },
    press: {
      solve: ['Lo passo adesso al nostro ufficio stampa e oggi stesso Le dico qui chi risponde.'],
      ask: ['Che cosa vorrebbe sapere di preciso, e per quando? Lo passo adesso al nostro ufficio stampa.'],
      private: [
        'Mi mandi in privato le domande, la scadenza e come contattarLa: il nostro ufficio stampa le avrà oggi stesso.',
      ],
    },
    praise: {
      solve: ['Lo passo ai colleghi che ci hanno lavorato.', 'I colleghi che ci hanno lavorato lo leggeranno oggi.'],
      ask: ['Che cosa Le piace di più?', 'Che cosa ha fatto la differenza per Lei?'],
    },
    other: {
      solve: ['Se posso fare qualcosa per Lei, lo scriva qui: rispondo oggi stesso.'],
      ask: ['Posso fare qualcosa per Lei? Le rispondo qui oggi stesso.'],
      private: ["Se c'è qualcosa che non tutti devono leggere, mi scriva in privato: rispondo oggi stesso."],
    },
  },
  answerHere: 'Le rispondo qui oggi stesso.',
  notUs: ["Non è nostro, ma non voglio lasciarLa senza aiuto: dove l'ha comprato? Così scopro chi può aiutarLa."],
  remembered: 'Ci aveva scritto anche a {month}.',
  promised: 'Quello che Le abbiamo promesso per il {date} resta valido.',
  signOffs: ['{{agent.name}}', 'Cordiali saluti, {{agent.name}}', 'Un saluto, {{agent.name}}'],
};
