import type { Language } from './language.ts';
import { sumIn } from './sums.ts';

const sum = sumIn('Euro', 'Franken', 'Pfund');

export const german: Language = {
  code: 'de',
  common: `der die das den dem des ein eine einen einem einer und oder aber wenn ist sind war waren bin bist sein haben
    habe hat hatte werden wird wurde kann können könnte nicht kein keine mit für von vom im ins zu zum zur auf aus bei nach
    um über ich du er sie es wir ihr uns unser euch ihnen ihre dein deine dir dich mir mich was wer wann wo warum wie hier
    dann auch noch schon nur sehr jetzt bitte danke leider gern gerne dass damit heute morgen hallo tut leid so an am als
    melde meldung schreib schreiben schick viel mehr schon wieder zur gibt mein meine meinen das man`,
  rude: `
    ^ (beruhig dich|beruhigen sie sich|ganz ruhig|reg dich ab|regen sie sich ab|reiss dich zusammen)
    (bitte|erst|doch|einfach) (mal)? (beruhigen sie sich|beruhig dich)
    (regen sie sich|reg dich) (doch|bitte|jetzt)? (mal|erst mal|erstmal|wieder) ab
    (beruhigen sie sich|beruhig dich) (erst|doch|bitte) (mal|einmal)
    nun mal halblang
    halt (die klappe|den mund|den rand)
    halten sie (die klappe|den mund)
    (nicht|nie) (mein|unser) (problem|bier)
    ist mir (doch)? (egal|wurscht|schnuppe)
    ist uns (doch)? (egal|wurscht)
    pech (gehabt|für sie|für dich)
    selber schuld
    selbst schuld
    idiot*
    trottel
    depp*
    vollpfosten
    (dumme|blöde|bescheuerte|dämliche|lächerliche) (frage|beschwerde|kundin|kunden|nachfrage)
    (so ein|was für ein|das ist) (unsinn|quatsch|blödsinn|schwachsinn)
    leute wie (sie|du)
    (hör|hören sie) … auf zu (jammern|meckern|nörgeln|nerven|lügen)
    (jammer*|mecker*|nörgel*) (nicht|doch woanders)
    (lesen|lies) (sie)? (erst|erstmal|doch|einfach) … (kleingedruckte|agb|anleitung|richtig)
    können sie (nicht|etwa nicht) lesen
    kannst du (nicht|etwa nicht) lesen
    sind sie (blind|taub|dumm)
    bist du (blind|taub|dumm)
    was (erwarten sie|erwartest du) (denn|eigentlich)
    dann (gehen|kaufen|suchen|bestellen) sie (doch)? (woanders|anderswo|halt)
    dann (geh|kauf|such|bestell) (doch)? (woanders|anderswo|halt)
    wen interessiert
    stellen sie sich nicht so an
    stell dich nicht so an
    hab dich nicht so
    verschon* (uns|mich)
    das ist (doch)? lächerlich
    (müssen|musst) (sie|du) (das)? (schon|halt|eben|wohl|aber|dann) (schon|halt|eben)? (selbst|selber|allein|alleine) *
    (haben sie|hast du) (das|den|die|ihn|es|sie)? (stecker|anleitung)? (überhaupt|auch nur|wenigstens) (mal)? (eingesteckt|gelesen|versucht|probiert|nachgeschaut|geprüft|eingeschaltet|angeschlossen|aufgeladen)
    (das|es) ist (dann|halt|eben|wohl|allein) (ihr|dein) problem
    (schauen sie|schau|sehen sie|sieh|googeln sie|googel) (das)? (doch|halt|einfach|eben) (selbst|selber)
  `,
  superior: `
    wie (ich|wir) … (bereits|schon|mehrfach) … (gesagt|erklärt|erwähnt|geschrieben|mitgeteilt|erläutert)
    wie (bereits|schon|mehrfach) (mehrfach)? (gesagt|erklärt|erwähnt|geschrieben|mitgeteilt|erläutert)
    (ich|wir) (habe|haben) (ihnen|dir|euch)? (doch)? (bereits|schon) … (gesagt|erklärt|mitgeteilt)
    (das|es) (ist|sollte) (doch|ja)? (wohl)? (offensichtlich|selbstverständlich|allgemein bekannt|jedem klar|logisch|nicht so schwer)
    (das|es) (weiß|versteht) (doch)? (jeder|jedes kind)
    jeder (andere|normale|vernünftige) *
    (ihnen|dir) (ist|dürfte|sollte) (doch|wohl|ja)? (klar|bekannt|bewusst) *
    (sie|du) (müssen|musst) (doch|schon|eben|einfach)? (verstehen|einsehen|begreifen)
    das müssen sie (doch|schon|einfach)? (verstehen|einsehen|begreifen)
    das musst du (doch|schon|einfach)? (verstehen|einsehen|begreifen)
    (sie|du) (verstehen|verstehst|begreifen|begreifst) (das)? (offenbar|offensichtlich|anscheinend|wohl) nicht
    (sie|du) (haben|hast) (das)? (offenbar|offensichtlich|anscheinend|wohl) (nicht|falsch) *
    (zum|ein) letzten mal
    noch einmal (ganz)? (langsam|einfach|von vorn)
    nochmal (ganz)? (langsam|für alle)
    (wir|ich) (wissen|weiß) (das)? besser
    (wir|ich) sind die (experten|profis)
    glauben sie (mir|uns)
    bei allem respekt
    so einfach ist das
    kein hexenwerk
    wie schwer kann
    (machen|mach) … hausaufgaben
    (sie|du) (sollten|solltest) (eigentlich|doch)? wissen
  `,
  detached: `
    (laut|gemäß|nach) (unser*|den) (agb|richtlinien|bedingungen|vorgaben|geschäftsbedingungen|regeln)
    ihr* (anliegen|nachricht|anfrage|beschwerde|hinweis|feedback|mitteilung) … (zur kenntnis|erhalten|aufgenommen|registriert|vermerkt)
    dein* (anliegen|nachricht|anfrage|beschwerde|hinweis|feedback) … (zur kenntnis|aufgenommen|registriert|vermerkt)
    zur kenntnis genommen
    sehr geehrte* (kund*|damen|nutzer*|gäste)
    (lieber|liebe|werter|werte) (kunde|kundin|kunden|nutzer|user|gast)
    ihre (meinung|zufriedenheit|anregung*) ist uns (sehr)? wichtig
    (dies|das) ist eine automatische *
    automatische (antwort|nachricht)
    (da|hier) können wir (leider)? (nichts|auch nichts) (machen|tun|ändern)
    (können|kann) (wir|ich) (leider)? (nichts|auch nichts) (machen|tun|ändern)
    (dafür|hierfür|da) sind wir nicht zuständig
    nicht in unser* (zuständigkeit|verantwortung|macht|hand)
    das ist (nun mal|halt|eben) so
    (siehe|entnehmen sie) … (website|webseite|homepage|faq|agb)
    bitte* um kenntnisnahme
    (bitten|bitte) (wir)? um (ihr)? verständnis
    wir bitten von * abzusehen
  `,
  nonCommittal: `
    (sind|bin|ist) (schon|bereits|gerade)? dran
    schnellstens
    baldigst
    schnellstmöglich
    baldmöglichst
    so schnell wie möglich
    so bald wie möglich
    zeitnah
    in kürze
    demnächst
    bei gelegenheit
    (wir|ich) (kümmern uns|kümmere mich) (darum|drum)
    (kümmern|kümmere) (uns|mich) (darum|drum|um *)
    (schauen|sehen|gucken) (wir|uns) (das|es|die sache|den fall) (mal|einmal|gern|gerne)? (an)?
    (schauen|sehen) uns (das|die sache|den fall|ihr anliegen) … an
    (prüfen|untersuchen|klären|checken) (wir|das|den|die|es|ihr*|dein*) *
    (wird|werden) (geprüft|untersucht|bearbeitet)
    arbeiten (bereits|schon|gerade|mit hochdruck)? (daran|dran|an *)
    mit hochdruck
    (geben|tun) (wir|unser) (unser)? (bestes|möglichstes)
    schauen (wir)? mal
    mal (sehen|schauen)
    (melden|melde) (uns|mich) (dann|bald|bei *|wieder|baldmöglichst)
    (zuständige|entsprechende|verantwortliche|richtige)* (abteilung|stelle|team|kollegen|kolleginnen|fachabteilung)
    (halten|halte) (sie|dich|euch) auf dem laufenden
    (um|noch) (etwas|ein wenig|ein bisschen)? geduld
    (versuchen|hoffen) (wir)? … zu (lösen|klären|beheben)
    nehmen (das|ihr|dein|den) … (auf|ernst)
    irgendwann
    (ihr|dein)* (anliegen|nachricht|anfrage|beschwerde|hinweis|feedback) … weitergeleitet
    (leite|leiten) … weiter
  `,
  ahead: `
    heute
    (bis|ab|am|um|gegen|vor|spätestens) (morgen|übermorgen|mittag|abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mitte|ende|anfang|spätestens|#|zum #)
    (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)*
    morgen
    übermorgen
    (innerhalb|binnen) *
    in (einer|einem|zwei|drei|wenigen|den nächsten|der nächsten|#) … (minute*|stunde*|tag*|woche*)
    (nächste|diese|kommende)* (woche|stunde|monat)
    # uhr
    #h
    (januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember)
  `,
  past: `
    guten morgen
    heute (morgen|früh)
    (seit|vom) … (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|#)
    (letzte|vorige|vergangene)* (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|woche|monat)*
    vor # (minuten|stunden|tagen|wochen|monaten)
    um # (minuten|stunden|tage|wochen)
    (innerhalb|binnen) der letzten *
    (gewartet|bestellt|gekauft|angerufen|geschrieben|passiert|war|waren|versprochen|zugesagt) … (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|#)
    (heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember) … (gewartet|bestellt|gekauft|angerufen|geschrieben|passiert|war|waren|versprochen|zugesagt|schiefging|schiefgelaufen)
  `,
  times: `
    nach (mittag|abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mitte|ende|anfang|#)
    # (minuten|stunden|tage|tagen|werktage*|wochen)
    (vor|am) (mittag|vormittag|nachmittag|abend)
    (ist|sind|habe|haben|hab|wurde|wird) … (behoben|gelöst|erstattet|verschickt|versendet|unterwegs|gebucht|storniert|repariert|entsperrt|korrigiert|gutgeschrieben)
  `,
  units: `
    (minute|stunde|tag|werktag|woche|monat)*
  `,
  blames: `
    (hätten sie|hättest du|hättet ihr) (doch|nur|einfach|mal|vorher|die|den|das|sich|dich|uns)? … (gelesen|geprüft|gefragt|kontaktiert|beachtet|gemeldet|geschaut|angerufen|gewartet|informiert)
    (sie hätten|du hättest|ihr hättet) … (lesen|prüfen|fragen|wissen|beachten|melden|schauen|anrufen|aufpassen|früher) (müssen|sollen|können)?
    (sie haben|du hast|ihr habt) … (vergessen|versäumt|übersehen|missachtet|nicht gelesen|nicht beachtet|nicht gemeldet|falsch gemacht|falsch eingegeben|falsch bedient|falsch verstanden|falsch benutzt|selbst verursacht)
    (haben sie|hast du) (wohl|offenbar|wahrscheinlich|anscheinend|einfach) … (vergessen|versäumt|übersehen|falsch *)
    (ist|war) (wohl|leider|eindeutig|doch|allein)? (ihr|dein|euer) (eigener)? (fehler|verschulden|versäumnis)
    (ist|war) (wohl|leider|eindeutig|doch|allein)? (ihre|deine|eure) (eigene)? schuld
    (das|es|fehler|problem|ursache) (liegt|lag) … (an ihnen|an dir|auf ihrer seite)
    bedienungsfehler
    bedienfehler
    anwenderfehler
    weil (sie|du) … (nicht|zu spät|falsch) *
    (andere|alle anderen) (kunden|kundinnen) (haben|hatten|kommen) *
    (niemand|keiner) (anderes|sonst|anders)? (hat|hatte) (dieses|das|so ein|ein) problem
    (sie sind|du bist) (der|die) einzige*
    wer lesen kann
    da (haben sie|hast du) (wohl|vermutlich|wahrscheinlich|offenbar) … zu (fest|stark|schnell|lange|viel) *
    bei (allen anderen|jedem anderen) (funktioniert|geht|klappt|läuft) *
  `,
  sells: `
    (entdecken|entdecke|schau|schauen|stöber*) … (neue*|neuheiten|neueste*) (kollektion|angebote|produkte|sortiment|modelle|shop)
    (jetzt|gleich|heute noch) (kaufen|bestellen|zugreifen|sichern|buchen|abonnieren|upgraden|zuschlagen)
    (unser|unsere|unseren) (neue*|neueste*) (kollektion|angebote|modell*|produkte|sortiment|newsletter|app) *
    (rabattcode|gutscheincode|aktionscode)
    (sonderangebot*|schnäppchen|rabattaktion*|schlussverkauf|knallerpreis*)
    black friday *
    nur (noch)? (heute|kurze zeit|für kurze zeit)
    (nicht verpassen|nichts verpassen|nicht entgehen)
    (upgrade|upgraden|wechsel*) … auf (premium|plus|pro|unser*)
    (abonnier*|anmelden) … newsletter
    # prozent rabatt auf *
    #% (rabatt)? auf (alles|unser*|das ganze|sämtliche)
    (schon|kennen sie|kennst du) … unser* (neue*|neueste*) *
    gönn* (dir|ihnen|sich) *
  `,
  absolutes: `
    (kommt|passiert|wird|darf) … (nie|nicht) (wieder|mehr) (vor|passieren|vorkommen)?
    (wird|passiert) (sicher|bestimmt)? nie wieder *
    nie wieder (vorkommen|passieren)
    (wir|ich) garantieren
    (ich|wir) garantiere
    garantiert
    (ich verspreche|wir versprechen) (ihnen|dir|euch)? (dass)? *
    (hundertprozentig|zu 100 prozent|zu 100%|zu 100 %)
    (ganz sicher|mit sicherheit|definitiv|auf jeden fall) (bekommen|erhalten|haben|kommt|ankommen|bekommst|erhältst)
    (bekommen|erhalten|bekommst|erhältst|kommt) … (ganz sicher|mit sicherheit|definitiv|auf jeden fall)
    egal was passiert
    für immer
  `,
  offers: `
    (volle*|komplette*|gesamte*) (kaufpreis|betrag)
    gesamte* (erstattung|rückerstattung)
    (erstatten|erstatte) (wir|ich|ihnen|dir|den|das) *
    geld zurück
    (bekommen|erhalten|bekommst|erhältst|schenken|geben) … (gutschein|ersatz|entschädigung|gutschrift|rückerstattung|erstattung)
    kostenlos* (ersatz|rücksendung|lieferung|versand|reparatur|retoure|umtausch)
    (kostenfrei|kostenlos|gratis) (umtauschen|zurückschicken|reparieren|liefern|tauschen)
    entschädigen *
    auf unsere kosten
    lebenslange garantie
  `,
  payouts: `
    (volle*|komplette*|vollständige*) (erstattung|rückerstattung)
    (voll|vollständig|komplett) (erstattet|zurückerstattet|rückerstattet)
    (schenken|schenke|zahlen|zahle|geben|gebe) (wir|ich)? (ihnen|dir|euch) (noch|zusätzlich)? ${sum}
    ${sum} (gutschein|gutschrift|entschädigung|rabatt)
    ${sum} (als|für) … (entschädigung|wiedergutmachung|ärger|mühe|umstände|warten|wartezeit|entschuldigung|dankeschön)
    (gutschein|gutschrift|entschädigung) (über|von|in höhe von) ${sum}
  `,
  giving: 'bekomm erhalt erhält schenk geben',
  denies: `
    nicht
    kein*
    (nie|niemals|weder)
    (außer|ausgenommen|ausgeschlossen)
  `,
  apologies: `
    auf (unsere|meine) kappe
    (tut|tun) (es|das|mir|uns) … leid
    (leid tut|leidtut|leid tun)
    entschuldig*
    verzeih*
    sorry
    pardon
    (bedauer|bedaure)*
    (ärgerlich|frustrierend|enttäuschend|unangenehm|unschön|blöd|doof|mies|inakzeptabel)*
    (ist|wirklich|sehr|echt|richtig) schlimm
    (ärger|frust|enttäuschung|unmut)
    (darf|durfte|sollte|dürfte|hätte) … nicht (passieren|sein|vorkommen|sein dürfen|passieren dürfen)
    ^ (unser|mein) (fehler|versäumnis)
    (ist|war|waren|durch|ganz|allein|eindeutig|klar) (unser|mein) (fehler|versäumnis)
    (das|da) (ist|war|lief|ging) … (schief|falsch gelaufen|nicht gut|nicht in ordnung|nicht okay)
    da (lief|ging) … falsch
    schiefgelaufen
    schief gelaufen
    (sie haben|du hast|haben sie|hast du) (da|damit|völlig|vollkommen|absolut|natürlich|leider|ganz)? recht
    (ich|wir) (verstehe|verstehen)
    (verstehe|verstehen) (ich|wir)
    (das|gut|sehr gut|absolut|völlig|voll|vollkommen|durchaus|total|ist|mehr als) (nachvollziehen|nachvollziehbar|verständlich|verstehen)
    (würde|hätte) mich auch *
    nicht (ihre|deine|eure) schuld
    nicht (gut genug|in ordnung|okay)
    nicht so wie (es|das|wir) *
    oh nein
    mist
  `,
  hollow: `
    (entschuldig*|verzeih*|bedauer*|leid) … (unannehmlichkeit*|umstände|ungelegenheit*)
    (etwaige|eventuelle|mögliche|entstandene*|die) unannehmlichkeit*
    (tut|leid) … (falls|wenn) (sie|du|das|wir|sich)
    (entschuldig*|verzeih*) … (falls|wenn) (sie|du|das|wir|sich|jemand)
    leid (dass|wenn) (sie|du) (das)? (so)? (empfinden|empfindest|sehen|siehst|fühlen|fühlst)
    (tut|leid) … (dass sie|dass du) … (so empfinden|so empfindest|so sehen|so siehst|unzufrieden sind|unzufrieden bist|verärgert sind)
  `,
  jokes: `
    haha*
    hehe*
    hihi*
    lol
    rofl
    xd
    (nur|kleiner|war nur ein) (spaß|scherz)
    upsi*
    hoppala
    uppsi*
  `,
  warm: `
    ^ (ja|immer)
    dank*
    (vielen|herzlichen|lieben|besten|tausend) dank
    hallo *
    hi *
    hey *
    moin *
    servus *
    guten (tag|morgen|abend)
    (liebe|lieber) *
    gern*
    (freut|freuen) *
    (viel|ganz viel) (spaß|freude|erfolg)
    (schön|toll|super|klasse|herzlich)*
    (gute besserung|alles gute|glückwunsch|willkommen)
    natürlich
    klar
  `,
  movesOn: `
    (direktnachricht|privatnachricht|persönliche nachricht|private nachricht|postfach|dm|pn)
    per (dm|pn|direktnachricht|nachricht)
    (schick|schreib|send|gib|sag|nenn)* (mir|uns|sie)
    (schicken|schreiben|senden|geben|sagen|nennen) sie
    (ich|wir) (frage|fragen|schaue|schauen|sehe|sehen|prüfe|prüfen|kläre|klären) *
    (ruf|rufen|ruft) *
  `,
  instructs: `
    ^ (gehen|öffnen|tippen|klicken|drücken|halten|wählen|nehmen|stellen|füllen|geben|kündigen|spülen|wischen|melden|laden|starten|ziehen|stecken|scannen|fragen) sie
    ^ (geh|öffne|tipp|tippe|klick|klicke|drück|drücke|halte|wähl|wähle|nimm|stell|stelle|füll|fülle|kündige|kündig|spül|spüle|wisch|lade|lad|starte|zieh|steck|scanne|frag)
  `,
  looksUp: `
    (sehe|schaue|prüfe|kläre|frage) (ich|es|das) *
  `,
  yesOrNo: `
    immer
    jeden tag
    ja
    jep
    jo
    nein
    nee
    nicht
    kein*
    nie
    nur
    leider
    natürlich
    klar
    gern*
    genau
    stimmt
    richtig
    sicher
    selbstverständlich
    beide*
    weder
    doch
    auch
    schon
    noch
    (können|kannst|kann) (sie|du|man|ihr)
    (gibt|geht|klappt|haben wir|hat) *
  `,
  asksWhen: `
    wann
    wie lange
    wie schnell
    um wie viel uhr
    bis wann
    welche* (tag|datum|uhrzeit|woche)
    öffnungszeiten
  `,
  asksPrice: `
    wie viel
    wieviel
    was kostet
    was kosten
    preis*
  `,
  asksContact: `
    (telefonnummer|rufnummer|hotline|nummer|faxnummer)
    (mailadresse|e-mail-adresse|emailadresse|adresse|anschrift|e-mail)
    (wie|wo|unter) … (erreiche|erreicht|erreichen|kontaktiere|kontaktieren) (ich|man|wir) (sie|euch|dich)?
    (sie|euch|dich) … (erreichen|anrufen|kontaktieren)
  `,
  asksYesOrNo: `
    ^ (ist|sind|war|kann|kannst|können|könnt|gibt|geht|hat|habt|haben|habe|darf|dürfen|muss|soll|wird|werden|bekomme|liefert|verkauft|funktioniert|klappt|passt|braucht|lohnt|kommt) *
    (könnt|könnten|kann|habt|gibt|geht|ist|sind) (ihr|sie|man|es|das|der|die|ich|wir) *
    oder nicht
    oder
  `,
  asksOpen: `
    (offen|geöffnet|öffnet|geschlossen|schließt)
    (habt|hat|haben|macht|machen) … (auf|zu)
  `,
  numbers: `
    (bestell|kunden|auftrags|rechnungs|sendungs|paket|vertrags|buchungs|versicherungs|konto|mitglieds|reservierungs|liefer|referenz|personalausweis|ausweis)(nummer|nr.|nr|id|code) (ist|lautet|war)?
    (bestellung|auftrag|rechnung|buchung|sendung|paket|vertrag|reservierung|lieferung) (nummer|nr.|nr|no)? (ist|lautet|war)?
    (pin|passwort|kennwort) (ist|lautet)?
  `,
  formal: /(?<=[\p{L}\p{N},] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})|sehr geehrte/gu,
  informal:
    /(?<![\p{L}])(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[nmrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?|[Hh]ey|[Mm]oin|nix|nee|jo)(?!\p{L})/gu,
  examples: {
    privateData: 'Schreib mir das bitte per Direktnachricht, dort schaue ich gleich nach.',
    sentBefore: 'Gut, dass Sie noch einmal fragen. Seit Montag ist Folgendes passiert: …',
    rude: 'Ich verstehe, dass Sie verärgert sind. Das kann ich jetzt für Sie tun: …',
    blames: 'Die Einstellung übersieht man leicht. So bekommen wir es hin: …',
    superior: 'Das hätte ich klarer sagen sollen: …',
    apologyMissing: 'Das tut mir leid, so hätte es nicht laufen dürfen.',
    apologyHollow: 'Es tut mir leid, dass … schiefgegangen ist. Das tue ich jetzt: …',
    promise: 'Ich frage heute nach und sage Ihnen bis 17 Uhr, was möglich ist.',
    sells: 'Das Wichtigste zuerst: Wir bringen Ihre Bestellung in Ordnung.',
    joke: 'Das ist wirklich ärgerlich, und ich möchte es in Ordnung bringen.',
    unanswered: 'Zu Ihrer Frage: …',
    nonCommittal: 'Kim aus der Buchhaltung prüft das. Sie hören bis heute 17 Uhr von mir.',
    detached: 'Danke, dass Sie uns das schreiben, {{customer.firstName}}. So geht es jetzt weiter: …',
    oddLink: 'Sie finden es auf unserer eigenen Hilfeseite: …',
    copied: 'Sie schreiben, dass der Deckel gesprungen ankam: …',
    shouting: 'Das meine ich ernst: Heute haben Sie meine Antwort.',
    noName: 'Hallo {{customer.firstName}}, …',
  },
};
