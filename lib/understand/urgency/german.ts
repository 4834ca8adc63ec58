import type { CrisisWords } from './crisis-words.ts';

export const german: CrisisWords = {
  safety:
    'brennt, gebrannt, in flammen, feuer gefangen, explodiert, explodierte, explosion, rauch kommt|kam|aus, angefangen zu rauchen, es raucht, akku|batterie|ladegerät|stecker|kabel raucht|qualmt|schmilzt|geschmolzen|aufgebläht|gebläht|geschwollen, aufgeblähter|geschwollener akku, es qualmt, funken, ' +
    'stromschlag, überhitzt, wird|wurde heiß, verbrannt, verbrennung*, brandgeruch, brandgefahr, ' +
    'riecht verbrannt|nach gas, gasgeruch, gasleck, kohlenmonoxid, erstick*, verschluckt, lebensmittelvergiftung, vergiftung, vergiftet, allergische reaktion, allergieschock, glassplitter, glasscherbe|glasscherben, glasstück, verbrüht, hat|habe sich|mich … geschnitten, maden, schimmel im|in, ' +
    'verletzt, verletzung*, krankenhaus, notaufnahme, krankenwagen, notarzt, lebensgefahr, lebensgefährlich, gefährlich, gefährliche|gefährlicher, sicherheitsrisiko, hätte sterben|tot können|sein, fast gestorben, fast umgebracht, bremsen versag*|ausgefallen, airbag, betrunkener fahrer, fahrer war betrunken, ' +
    'umbringen, suizid, selbstmord, nicht mehr leben, überfallen, angegriffen, geschlagen, bedroht, belästigt, begrapscht, blutet, blutung, rückruf, ausgerutscht, rassistisch beleidigt, ' +
    'glas|scherbe|scherben|splitter|metall|metallteil|metallstück|plastik|plastikteil|plastikstück|draht|schraube|nadel|nagel im|in … essen|salat|brot|brötchen|getränk|suppe|müsli|joghurt|kaffee|tee|eis|burger|pizza|nudeln|reis|kuchen|schokolade|brei|soße|wrap|sandwich|riegel|babynahrung, ' +
    'in meinem|meiner|unserem|eurem|eurer … war|waren|ist|lag ein|eine|lauter … glas|scherbe|scherben|splitter|metall|metallteil|metallstück|plastik|plastikteil|plastikstück|draht|schraube|nadel|nagel, ' +
    'fast|beinahe … überfahren|angefahren|umgefahren, kind|sohn|tochter|radfahrer|fußgänger|hund|katze angefahren|überfahren|umgefahren, ' +
    'rauch im|in abteil|waggon|wagen|zug|bus|flugzeug|flieger|tunnel, rauch in der kabine, abteil|waggon|wagen|zug|bus|kabine|flugzeug|flieger ist|war|voller|voll rauch, voller rauch, ' +
    'hals|zunge|lippen|gesicht|rachen … schwillt|schwellen|angeschwollen|geschwollen|zugeschwollen, kriege|bekomme|bekam|krieg keine luft, atemnot, ' +
    'in brand gesetzt|gesteckt|geraten, gerät|geriet in brand, nicht|keinen … notruf, notruf … nicht, notruf geht|ging nicht, 112 geht nicht, 110 geht nicht, ' +
    'nach hause verfolgt|gefolgt, bremsen versagt|versagten|versagen, keinen ausweg mehr, alles beenden, mir das leben nehmen',
  legal:
    'anwalt, anwältin, rechtsanwalt, anwälte, rechtliche schritte, rechtsschutz*, klage, verklagen, verklage, klagen werde, gericht, vor gericht, anzeige erstatten, anzeige erstattet, strafanzeige, polizei, verbraucherzentrale, verbraucherschutz, bundesnetzagentur, bafin, schlichtungsstelle, ombudsmann, ' +
    'dsgvo, datenschutz*, datenleck, datenpanne, betrug, betrüger, betrogen, abzocke, abmahnung, abmahnen, mahnbescheid, inkasso, fristsetzung, frist gesetzt, schadensersatz, schadenersatz, illegal, rechtswidrig, diskriminier*, sammelklage, rückbuchung, irreführende werbung, sonderkündigungsrecht',
  outage:
    'ausfall, ausgefallen, störung, großstörung, netzstörung, kein netz|internet|empfang|strom|wlan|wasser|telefon, keine verbindung, ohne strom|internet|wasser|heizung|telefon, stromausfall, blackout, server down, ' +
    'seite|app|server|website|system|netz|internet|dienst ist|sind|wieder|down|nicht down|tot|offline|erreichbar|weg, nicht erreichbar, geht nicht mehr, geht gar nichts, geht nichts mehr, nichts geht mehr, funktioniert nicht mehr, funktioniert gar nichts, ' +
    'internet|strom|netz ist|sind aus|ausgefallen|tot, niemand kann sich, lädt nicht, stürzt ständig|dauernd|immer ab, ' +
    'fehler 500, fehler 502, fehler 503, serverfehler, systemausfall, bei euch auch, noch jemand probleme, zahlung nicht möglich',
  vulnerable:
    'schwanger, schwangere, behindert, behinderung, schwerbehindert*, rollstuhl, rollstuhlfahrer*, pflegebedürftig*, pflegestufe, senior*, rentner*, jährige mutter|oma|großmutter, jähriger vater|opa|großvater, meine oma, mein opa, neugeboren*, säugling, baby, kleinkind*, kleinen kindern, ' +
    'insulin, sauerstoff*, medikament*, dialyse, chemo*, krebs, demenz, alzheimer, autist*, epilep*, blind, gehörlos, sehbehindert*, gestrandet, sitze|sitzen am flughafen|bahnhof fest, steckt|stecke|stecken im aufzug|zug fest, sitze fest, sitzen fest, keine heizung, ohne heizung, kein warmwasser, ' +
    'kein warmes wasser, panikattacke*, depression*, beerdigung, trauerfall, verstorben*, gestorben, witwe, witwer, obdachlos, alleinerziehend*, blindenhund, hörgerät',
  anger:
    'stinksauer, stocksauer, sauer, wütend, wut, kotzt mich, zum kotzen, unverschämt*, frechheit, sauerei, schweinerei, saftladen, drecksladen, scheißladen, scheiß*, scheiss*, skandal, skandalös, schande, peinlich, inakzeptabel, unfassbar, unmöglich, katastrophe, katastrophal, ' +
    'nie wieder, reicht jetzt, schnauze voll, nase voll, es reicht, mir reichts, verarscht, verarschen, verarsche, zum dritten mal, zum vierten mal, zum x ten mal, immer noch keine antwort|rückmeldung, letzter saftladen, boykott*, unfähig, inkompetent, lügner, lügt, wtf, 🤬, 😡, 👿, 🖕',
  press:
    'bin|als journalist|journalistin|reporter|reporterin|redakteur|redakteurin, journalist|journalistin|redakteurin|redakteur bei|der|des|vom|von, presseanfrage, pressestelle, pressekontakt, pressesprecher*, medienanfrage, stellungnahme, statement für, für einen artikel|beitrag|bericht, recherchiere, ' +
    'schreibe einen artikel|beitrag, ich schreibe für den|die|das, interviewanfrage, interview mit ihnen|euch, zitieren dürfen, redaktionsschluss',
  idioms:
    'niemand … verletzt, kann es nicht fassen, kann nicht glauben, nicht nur, kein wunder, keine frage, gar nicht schlecht, brennt darauf, brennt mir unter, brennende frage, brennt auf, cd gebrannt, bombe, bombig, blind date, blind vertrauen, blind kaufen, babybauch, baby on board, oh baby, ' +
    'tot gelacht, totgelacht, kaputtgelacht, zum sterben schön, bin gestorben vor lachen, gestorben vor lachen, sauer macht lustig, saure gurken, sauer und süß, süß sauer, sauerteig, gefährlich gut|lecker, gefährlich nah, funken übergesprungen, der funke, jüngstes gericht, leckeres gericht, ' +
    'tolles gericht, gericht schmeckt, lieblingsgericht, ' +
    'verletzt mich das, polizeiruf, krimi, rückruf bitte, bitte um rückruf, um rückruf, rückruf erhalten, wut zur lücke, unfassbar gut|schön|toll|lecker|nett, schlagzeug, rekord geschlagen, geschlagen mit, deutschland geschlagen, bayern geschlagen, umbringen vor lachen',
};
