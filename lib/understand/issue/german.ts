import type { IssueWords } from './issue-words.ts';

export const german: IssueWords = {
  billing: {
    charge:
      'abgebucht, abbuch*, buchen|bucht ab, buchen|bucht immer noch, abgezogen, berechnet, doppelt abgebucht|berechnet|bezahlt, zu viel berechnet|abgebucht|bezahlt|gezahlt, zu unrecht, eingezogen, einzug, ' +
      'lastschrift*, mahnung*, gemahnt, mahngebühr*, inkasso*, versteckte kosten|gebühren, zusatzkosten, zusatzgebühr*, abgezockt, abzock*, betrogen um, vom konto, von meinem|meiner konto|karte, belastet, ' +
      'überzogen, falscher betrag|preis, servicegebühr*, stornogebühr*, bearbeitungsgebühr*, gebühr, gebühren',
    bill:
      'rechnung, rechnungen, rechnungs*, abrechnung*, jahresabrechnung, schlussrechnung, vertrag, vertrags*, verträge, tarif*, abo, abos, abonn*, verlängert, verlängerung, laufzeit, mindestlaufzeit, ' +
      'abschlag*, zählerstand*, beleg, quittung*, kassenbon, kontoauszug*, rate, raten, ratenzahlung, zinsen, kredit*, guthaben, probemonat, probeabo, beitrag*, steuer*, mwst, dauerauftrag',
    price:
      'preiserhöhung*, preisanpassung*, preis*, teuer, teurer, überteuert, koste*, gratis, rabatt*, gutschein*, aktionscode, angebot, angebote, sonderangebot, ermäßigung, ermäßigt*, wucher*, billiger, ' +
      'günstiger, studentenrabatt, fahrpreis*, geschenkkarte',
    payment:
      'zahlen, zahlung, zahlungen, zahlungs*, bezahl*, gezahlt, kreditkarte*, ec karte, girocard, karte abgelehnt|funktioniert|geht, abgelehnt, überweisung*, überweisen, überwiesen, paypal, klarna, bargeld, ' +
      'geldautomat*, kasse, kassen, sofortüberweisung, vorkasse, apple|google pay, auflad*',
  },
  delivery: {
    parcel:
      'paket*, paket*, päckchen, liefer*, liefer*, geliefert, ausgeliefert, auslieferung, versand*, versendet, verschickt, verschicken, sendung, sendungen, sendungs*, bestell*, bestell*, bote, boten, ' +
      'zustell*, zugestellt, kurier*, post, postbote, briefträger, briefkasten, nachbar*, packstation, filiale abholen, abholen, abholung, abgeholt, abgestellt, abgelegt, ablageort, wo bleibt, ' +
      'wo ist mein|meine, unterwegs, zoll, lager, verteilzentrum, spedition, annahme, lieferzeit*, fahrer hat, benachrichtigungskarte, müllabfuhr, tonne',
    late:
      'verspat*, verspät*, zu spät, spät dran, später als, warte|warten seit|immer|auf|noch, wartezeit*, warte ich|immer|noch|schon, gewartet, seit tagen|wochen|stunden|monaten, ' +
      'stunden|minuten|tage|wochen|monate verspätung|später|zu, immer noch nicht|kein|keine|nichts, noch nicht da|angekommen|geliefert|erhalten|verschickt|versendet, nicht angekommen|gekommen, nie angekommen, ' +
      'kommt nicht|nie|zu, sollte am|gestern|heute|schon|längst, überfällig, verzöger*, pünktlich*, unpünktlich*, anschluss, anschlusszug, anschluss verpasst, verpasst, ankunft, abfahrt, abflug, ' +
      'steht seit|auf, stehen seit|auf, fahrplan*, takt, umleitung',
    cancelled:
      'storn*, stornier*, abgesagt, absage*, annullier*, gestrichen, fällt|fallen aus, fällt|fallen heute|wieder|schon aus, ausfall, ausfälle, ausgefallen, zugausfall, zugausfälle, entfällt, entfallen, ' +
      'schienenersatzverkehr, ersatzverkehr, umgebucht, umbuch*, gestrandet, festsitz*, sitzen fest, streik*, gekündigt worden, eingestellt',
    lost:
      'verloren, verloren gegangen, verlorengegangen, verschwunden, weg seit, fundbüro, gepäck*, koffer*, tasche, taschen, rucksack vergessen, liegen gelassen, liegengelassen, vergessen im|in, fehlt*, fehlen, ' +
      'fehlend*, nicht auffindbar, unauffindbar, vermisse, gestohlen, geklaut, diebstahl, zurück an absender, retour gegangen',
    damaged:
      'beschädig*, schaden, transportschaden, zerbrochen, zerkratzt, kratzer, delle, dellen, verbeult, zerrissen, zerdrückt, eingedrückt, aufgerissen, durchnässt, nass, ausgelaufen, verpackung*, verpackt, ' +
      'zersplittert, scherben, kaputt angekommen|geliefert|gemacht, ramponiert',
    wrong:
      'falscher|falsche|falsches|falschen artikel|größe|farbe|produkt|adresse|ware|bestellung|paket|lieferung|hausnummer, falsch geliefert|zugestellt, falschlieferung, unvollständig, nicht das bestellt|was, ' +
      'teillieferung, andere ware|bestellung, die hälfte fehlt, ersatzartikel, vertauscht',
    absent:
      'nicht erschienen|gekommen|aufgetaucht|geklingelt, niemand gekommen|erschienen|da|aufgetaucht|geklingelt, nicht mal geklingelt, nie gekommen, techniker, monteur, handwerker, installateur, installation, ' +
      'anschlusstermin, termin nicht eingehalten, urlaub genommen, freigenommen, zuhause|daheim gewartet, taxi kommt|kam, bus kommt|kam, bahn kommt|kam',
  },
  product: {
    fault:
      'kaputt*, defekt*, funktioniert nicht|nie|nur, funktionieren nicht, geht nicht|nichts|kaputt, ging nicht|kaputt, lässt sich nicht, startet nicht, lädt nicht, bricht ab, mangel, mangelhaft, garantie*, ' +
      'gewährleistung, reparatur*, repariert, reparieren, ersatzteil*, akku*, batterie*, display, bildschirm, ladegerät*, ladekabel, kopfhörer, kamera, drucker, tastatur, laptop, tablet, fernseher, ' +
      'waschmaschine, spülmaschine, geschirrspüler, kühlschrank, backofen, herd, trockner, wasserkocher, kaffeemaschine, heizung defekt, motor, getriebe, reifen, undicht, tropft, leckt, gebrochen, ' +
      'abgebrochen, gerissen, riss, reißverschluss, knopf, gerät, geräte, fehlfunktion, austausch, ausgetauscht, umtausch defekt',
    quality:
      'qualität, qualitäts*, minderwertig*, billig verarbeitet, schlecht verarbeitet, verarbeitung*, eingelaufen, naht, nähte, löst sich|auf, auseinander*, fusselt, verwaschen, rostet, rost, größe, größen, ' +
      'passt nicht, fällt klein|groß|kleiner|größer, farbe, stoff, material, fälschung, gefälscht, nicht wie beschrieben|abgebildet, gebraucht*, ware, produkt, produkte, artikel, modell, ausverkauft, ' +
      'nachschub, verfügbar, vorrätig, auf lager, sortiment, regal, regale, leere regale',
    food:
      'essen, geschmack, schmeckt, schmeckte, geschmacklos, rezeptur, schimmel, verschimmelt, schimmlig, abgelaufen, haltbarkeit*, mhd, verdorben, vergammelt, ranzig, roh, kalt geliefert|serviert, ' +
      'kaltes essen, kalte pizza|pommes, versalzen, zutaten, vegan*, vegetarisch*, glutenfrei, pizza, burger, pommes, salat, kaffee, getränk*, frühstück, mittagessen, abendessen, buffet, brot, brötchen, ' +
      'milch, joghurt, schokolade, speisekarte, portion*, hungrig',
    comfort:
      'schmutzig, dreckig, verdreckt, dreck, sauber, unsauber, sauberkeit, gereinigt, geputzt, reinigung, stinkt, gestank, geruch, riecht, ekel*, eklig, kakerlak*, bettwanzen, ungeziefer, toilette*, klo, ' +
      'klos, wc, bad, dusche, handtücher, bettwäsche, zimmer war|dreckig|laut, laut, lärm, klimaanlage, klima, heizung, zu heiß|kalt|eng, beinfreiheit, überfüllt, voll, unbequem, bequem, wagen fehlt, wagen, ' +
      'waggon, abteil, bordrestaurant, bordbistro, bordprogramm, wlan im, aufzug, rolltreppe, parkplatz*, sitz kaputt, steckdose*, fähre',
    software:
      'update, updates, aktualisier*, app, apps, die app, version, absturz, abgestürzt, abstürze, stürzt ab, stürzt ständig|immer|dauernd ab, hängt sich auf, friert ein, eingefroren, ruckelt, bug, bugs, ' +
      'fehlermeldung*, fehlercode, funktion, funktionen, feature, einstellung*, benachrichtigung*, synchronis*, download, herunterladen, installieren, werbung, spiel, spiele, stream, streaming, folge, ' +
      'staffel, playlist, untertitel, software, firmware, treiber, bluetooth, browser, kompatibel, dunkelmodus',
  },
  outage: {
    down:
      'störung, störungen, störungs*, gestört, down, offline, nicht erreichbar, server*, wartung*, nicht verfügbar, lädt nicht, lädt ewig, ausfall der, systemausfall, seite lädt|geht|funktioniert|down, ' +
      'webseite|website|homepage geht|lädt|funktioniert|down|nicht, geht gerade|bei nichts|euch, timeout, fehler 404|500|502|503|504',
    connection:
      'internet*, kein internet|netz|empfang|signal|wlan|telefon, netz*, funkloch, empfang, mobilfunk, mobile daten, lte, 4g, 5g, dsl, glasfaser, leitung, wlan, router, modem, bandbreite, mbit, verbindung, ' +
      'verbindungs*, bricht ab, langsames internet|netz, festnetz, telefonanschluss, sim, simkarte, roaming, datenvolumen',
    supply:
      'strom*, kein strom|wasser|gas|warmwasser, ohne strom|wasser|heizung|internet|gas, wasser abgestellt, wasserrohrbruch, rohrbruch, warmwasser, fernwärme, heizung ausgefallen|aus, blackout, gasversorgung, ' +
      'wasserdruck, licht aus',
  },
  staff: {
    rude:
      'unfreundlich*, unhöflich*, frech*, respektlos*, patzig*, pampig*, arrogant*, herablassend, unverschämt*, angeschrien, angebrüllt, angepöbelt, beleidig*, ausgelacht, rassis*, diskriminier*, gelogen, ' +
      'lügt, lügen, lügner, angelogen, behandelt, behandelt werden|wie, abgewimmelt, rausgeworfen, inkompeten*, unprofessionell*, genervt, überheblich, keinen respekt, benehmen',
    crew:
      'mitarbeiter*, personal, verkäufer*, berater, beraterin, schaffner*, zugbegleiter*, zugpersonal, busfahrer*, fahrer, fahrerin, lokführer*, pilot, flugbegleiter*, stewardess, crew, bordpersonal, ' +
      'kellner*, bedienung, kassierer*, chef, chefin, filialleiter*, marktleiter*, rezeption, empfang unfreundlich, security, sicherheitspersonal, arzt, ärztin, arzthelferin, schwester, sachbearbeiter*, ' +
      'kolleg*, angestellte*',
    hold:
      'warteschleife, hotline, hotlines, kundenhotline, anruf*, angerufen, rufe an, rufen an, telefon*, am telefon, aufgelegt, legt auf, legen auf, einfach aufgelegt, rausgeflogen, aus der leitung, ' +
      'geht niemand|keiner ran, niemand|keiner geht|nimmt|hebt ran|ab, besetzt, niemand|keinen|keiner erreicht|erreichbar, nicht zu erreichen, komme nicht durch, rückruf*, zurückgerufen, zurückrufen, ' +
      'verbunden, weiterverbunden, weitergeleitet, durchgestellt, callcenter, minuten in der, stunde in der, stunden in der',
    unanswered:
      'keine antwort|rückmeldung|reaktion|hilfe|info|information, antwort*, geantwortet, beantwortet, reagiert, reagiert niemand|keiner|nicht, meldet sich niemand|keiner, ' +
      'niemand meldet|antwortet|reagiert|hilft, ignorier*, mail, mails, email, emails, e mail, e mails, gemailt, angeschrieben, geschrieben, nachricht, nachrichten, dm, dms, pn, chat, chatbot, bot, ' +
      'kontaktformular, formular, ticket geschlossen, ticketnummer, vorgangsnummer, beschwer*, beschwer*, reklamation*, standardantwort, textbaustein*, rückmeldung, gemeldet, meldet euch, melden sich, hilfe, ' +
      'helfen, kontakt, erreichen',
    service:
      'kundenservice, kundendienst, kundenbetreuung, kundensupport, service, support, servicewüste, ' +
      'schlechter|mieser|furchtbarer|grauenhafter|unterirdischer|schlechtester|katastrophaler service|support|kundenservice, saftladen, sauladen, inkompetenz, keine ahnung, ahnungslos, nicht zuständig, ' +
      'zuständig, hin und her, von pontius zu, falsche auskunft|info|information, auskunft, beratung, versprochen, versprechen, zugesagt, zusage, vertröstet, hingehalten, ausrede, ausreden, ' +
      'informationspolitik, kommunikation, durchsage*, niemand weiß, keiner weiß, organisation, chaotisch',
    queue:
      'schlange, schlangen, warteschlange*, anstehen, angestanden, stehen|stand an, wartezimmer, schalter, nur eine kasse|schalter, nur ein schalter, eine kasse offen|auf|geöffnet, unterbesetzt, ' +
      'personalmangel, zu wenig personal, kein personal, sicherheitskontrolle, check in schalter, gedränge, andrang, bis man drankommt, drankommen, bedient werden|wird|zu',
  },
  refund: {
    refund:
      'erstatt*, erstatt*, rückerstatt*, zurückerstattet, rückzahlung, zurückgezahlt, zurückzahlen, zurücküberwiesen, geld zurück, mein geld, unser geld, geld wieder, geld wiederhaben, gutschrift, ' +
      'gutgeschrieben, rückbuchung, zurückbuchen, auszahlung, ausgezahlt, auszahlen, kaution',
    return:
      'rücksendung*, zuruckge*, zurückschicken, zurücksenden, retour*, rückgabe*, umtausch*, umgetauscht, widerruf*, rücktritt, kassenzettel',
    compensation:
      'entschädig*, fahrgastrechte, schadenersatz, schadensersatz, wiedergutmachung, kulanz, kulant, ausgleich, ausgleichszahlung, ersatz, ersetzt, anspruch, ansprüche, versicherung zahlt|schaden, ' +
      'schadensmeldung, gutschein als, taxigutschein, hotelgutschein',
  },
  account: {
    access:
      'konto, kundenkonto, mein konto|account|passwort, account, accounts, login, logins, einloggen, eingeloggt, ausgeloggt, logge, anmelden, anmeldung, angemeldet, abgemeldet, passwort, passwörter, kennwort, ' +
      'pin, tan, benutzername, zugang, zugangsdaten, zugriff, zugriff auf, zurücksetzen, zurückgesetzt, verifizier*, bestätigungscode, sicherheitscode, code, registrier*, aktivier*, freischalten, ' +
      'freigeschaltet, freischaltung, zwei faktor, authentifizier*, legitim*, postident, komme nicht rein|in',
    security:
      'gehackt, hacker, hack, phishing, betrug, betrüger, betrugs*, datenleck, datenpanne, datenschutz*, dsgvo, missbrauch, missbraucht, identitätsdiebstahl, fake, fakeprofil, spoofing, ' +
      'fremde person|bestellung, ohne meine|mein zustimmung|wissen, unbefugt*, persönliche daten, daten weitergegeben|verkauft, karte gestohlen',
    blocked:
      'gesperrt, sperr*, gesperrt worden, entsperr*, deaktiviert, blockiert, eingefroren, eingeschränkt, gelöscht worden, verbannt, gebannt, wiederherstell*, schufa',
    points:
      'punkte, punktestand, payback, bonus*, prämie, prämien, treue*, meilen, vielflieger*, status, mitglied*, bahncard, kundenkarte, vorteilskarte, einlösen, eingelöst',
    details:
      'adresse ändern|geändert, adressänderung, namensänderung, umzug, umgezogen, umziehen, daten ändern|geändert|löschen, konto|account löschen|schließen|kündigen, kündigung*, gekündigt, kündig*, newsletter, ' +
      'werbemails, abmelden, abbestellen, abbestellt, rufnummer*, portierung, nummer mitnehmen, anbieterwechsel, wechseln, gewechselt, kundennummer, bankverbindung, stammdaten',
  },
  booking: {
    reservation:
      'buchung*, buch*, gebucht, reservier*, ticket, tickets, fahrkarte*, fahrschein, bordkarte, termin*, hotel, zimmer, tisch, urlaub, reise*, flug, flüge, flug nach, mietwagen, veranstaltung, konzert, ' +
      'einchecken, eingecheckt, check in, bestätigung, auschecken, visum, handgepäck, passagier*, fluggast, fahrgäste',
    failed:
      'kann nicht|keine|kein buchen|bestellen|kaufen|einchecken|reservieren|bezahlen|termin|tickets, lässt sich nicht buchen|bestellen|reservieren, keine bestätigung, keine buchungsbestätigung, ' +
      'nicht im system, buchung nicht gefunden|auffindbar|möglich, website, webseite, homepage, online, seite, warenkorb, bestellvorgang, ungültig, code ungültig|funktioniert|geht',
    change:
      'umbuchen, umgebucht, umbuchung, verschoben, verschieben, verlegt, verlegen, geändert, änderung, flugzeiten|flugzeit|abflugzeit geändert, anderes|falsches datum, falscher name|tag|termin, ' +
      'namen ändern|korrigieren, stornieren, storno, tauschen',
    seat:
      'sitz, sitze, sitzplatz*, sitzplatz*, platz*, nebeneinander, zusammen sitzen, getrennt sitzen|gesetzt, fensterplatz, gangplatz, upgrade, erste klasse, business class, 1 klasse, überbucht, überbuchung, ' +
      'doppelt vergeben|gebucht|belegt, weitervergeben, boarding, einsteigen, kein zimmer|platz|tisch',
  },
  safety: {
    fire:
      'feuer, brand, brände, brennt, brannte, gebrannt, in flammen, flammen, rauch*, qualm, qualmt, verbrannt, verbrennung*, verbrannte, explosion, explodier*, funken, stromschlag, elektrischer schlag, ' +
      'überhitz*, geschmolzen, schmort, verschmort, gasgeruch, gas ausgetreten, nach gas, kohlenmonoxid, aufgebläht*',
    injury:
      'verletzung*, verletz*, blutet, geblutet, blut, krankenhaus, klinik, notaufnahme, krankenwagen, notarzt, rettungswagen, gestürzt, sturz, ausgerutscht, hingefallen, unfall, unfälle, angefahren, allerg*, ' +
      'ausschlag, verschluckt, erstickt, fast erstickt, gebrochen arm|bein, schnittwunde, geschnitten, schmerzen, lebensgefahr, herzinfarkt, ohnmächtig, notfall, notlandung',
    contamination:
      'lebensmittelvergiftung, vergiftet, vergiftung, übergeben müssen, erbrochen, magen, salmonellen, maden, made im, würmer, käfer im, insekt*, haar im|in, glas im, glassplitter, splitter, metallteil*, ' +
      'plastikteil*, fremdkörper, rückruf, zurückgerufen produkt, giftig, verunreinigt, keime, asbest, krank geworden, schlecht geworden davon',
    danger:
      'gefahr, gefahren, gefährlich*, lebensgefährlich, unsicher, nicht sicher, sicherheit*, sicherheits*, risiko, notausgang, rauchmelder, bremse, bremsen, gurt, airbag, rast, gerast, rot gefahren, bei rot, ' +
      'betrunken, handy am steuer, am steuer, stolperfalle, ungesichert, scharfkantig, kindersitz, eingeschlossen, eingesperrt, steckengeblieben, evakuiert',
    assault:
      'belästig*, sexuell*, angefasst, begrapscht, geschlagen, drohung, bedroh*, angegriffen, angriff, übergriff*, körperverletzung, verfolgt, gestalkt, gewalt, geschubst, gestoßen, messer, waffe, polizei, ' +
      'kind allein',
  },
};
