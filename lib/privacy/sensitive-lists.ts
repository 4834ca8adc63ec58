/**
 * What the law asks particular care for: words in English, German, French, Spanish, Italian and Portuguese, in this
 * order; what another language writes the same stands once. A word is in a list if a remark on a customer that holds it most likely says something of that kind about a person. A
 * warning that comes every day is not read, so left out is what customers' matters are full of ("right", "left",
 * "party", "operation", "sick of waiting", "alcoholic drinks", "farbige Schuhe", "enceinte bluetooth"), what is a name
 * as well (Christian, Jude, Roma, Verdi), and what has a common other sense ("hearing aids", "handicap", "closed during
 * covid"). What is also a word for things counts among the words that make it one for people ("had a stroke", "is
 * blind", "a black guy").
 *
 * `*` takes every ending, or in front every beginning of a German compound; `-` a space as well; `.` is itself; the
 * rest is a regular expression.
 */

/** "She is", "my wife was", and "Is" where a note leaves out whom it is about. */
const somebodyIs = `(?:(?:i|he|she|they|who|customer|wife|husband|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|child|baby)(?:-is|-was|-are|-am|-has-been|['’]s|['’]m|['’]re)|(?<=^|[.,;:!?]\\s)is)(?:-(?:very|quite|also|seriously|severely|still))?`;
const is = `(?:is|was|are|being|born|legally|partially|nearly|almost)`;
const person =
  '(?:person|people|customer|guy|man|woman|lady|gentleman|kid|child|son|daughter|wife|husband|couple|family)';
/** "I nearly had a heart attack when I saw the bill". */
const noIdiom = `(?<!(?:nearly|almost|gave|gives?|giving|fast|beinahe|gleich|presque|casi|quasi)-(?:\\p{L}+-){0,2})`;

export const sensitiveLists = {
  health: `
    diabet* cancer tumor tumour leukaemia leukemia chemo chemotherap* hiv epilep* asthma* dementia alzheimer*
    parkinson* autis* adhd ptsd bipolar schizophren* psychiatr* psychotherap* antidepressant* suicid* self-harm
    anorexi* bulimi* alcoholism recovering-alcoholic is-an-alcoholic drug-addict* in-rehab pregnan*
    miscarriage(?!-of-justice) abortion ivf disability wheelchair dialysis pacemaker insulin coeliac celiac depression
    burn-out burnout allergic-to allergy allergies
    ${noIdiom}(?:had|has|having|suffered|survived|after|from|since)-(?:(?:a|her|his|their|the|another)-)?(?:mini-|minor-|major-|slight-)?(?:stroke(?!-of)|heart-attack)
    (?:stroke|heart-attack)-(?:last|this|two|three|victim|survivor|patient|in-(?:19|20)\\d\\d)
    ${is}-(?:blind|deaf)(?!-to) (?:blind|deaf)-${person} hard-of-hearing (?:visually|hearing)-impaired
    ${somebodyIs}-(?:disabled|ill|sick|unwell)(?!-(?:of|by)) (?:registered|severely|physically|mentally)-disabled
    disabled-${person} (?:fell|seriously|terminally|chronically|mentally|gravely)-ill (?:chronic|mental)-illness
    mental-health-(?:issue|problem|condition|crisis|reason|struggle|diagnos)* mental-breakdown panic-attacks?
    off-sick sick-leave
    (?:in|discharged-from|home-from|(?:taken|rushed|admitted)-to)-hospital(?!-(?:reception|shop|lobby|kitchen|use)) hospitali[sz]ed
    (?:is|was|were|been|still|currently|rushed|taken|admitted)-(?:in|to|into)-the-hospital
    (?:had|has|having|after|from|underwent|for|her|his)-surgery(?!-(?:hours|door|reception))
    (?:has|had|have|having|got|caught|(?:ill|sick|down)-with)-covid(?!-(?:restriction|rule|measure|delay|regulation|related))
    long-covid covid-positive

    krebskrank* krebs chemotherapie krank krankheit* *krankheit *erkrankung* erkrankt krankgeschrieben schwanger*
    fehlgeburt abtreibung behindert* behinderung* schwerbehindert* sehbehindert* rollstuhl* pflegebedürftig* pflegegrad
    depressionen depressiv demenz* allergie* allergisch-gegen zöliakie ${noIdiom}herzinfarkt schlaganfall
    alkoholiker* drogenabhängig* suchtkrank* selbstmord* magersucht psychisch-krank psychische[nrs]?-problem*
    gehörlos* schwerhörig* erblindet (?:ist|war)-(?:fast-|nahezu-)?(?:blind|taub)(?!-für)
    blinde[rn]?-(?:kunde|kundin|frau|mann|person)
    (?<!(?:arbeitet|arbeite|jobbt|filiale|kiosk|shop)-)im-krankenhaus (?:kam|kommt|muss|musste|liegt)-ins-krankenhaus
    (?:wurde|wird|frisch|gerade)-(?:\\p{L}+-)?operiert nach-(?:der|ihrer|seiner|einer)-op
    (?:hat|hatte|wegen)-(?:corona|covid*) an-(?:corona|covid*)-erkrankt

    diabétique* diabète asthm* épilep* dépressi* handicapé* fauteuil-roulant infarctus crise-cardiaque (?:eu|fait|après)-un-avc séropositi*
    hospitalisé* fausse-couche chimioth* malentendant* malvoyant* arrêt-maladie (?:est|suis|était)-enceinte(?!-bluetooth)
    est-(?:gravement-|très-)?(?:malade|sourde?|aveugle|alcoolique) (?:est|était)-à-l['’]hôpital

    cáncer diabétic* asma asmátic* epiléptic* depresión embarazada* discapacidad* discapacitad* minusválid*
    silla-de-ruedas (?<!de-)infarto ictus hospitalizad* vih sida alérgic[oa]-al? alergia* quimioterapia baja-médica
    está-(?:muy-|gravemente-)?enferm[oa] es-(?:sord[oa]|cieg[oa]) (?:está|estuvo)-en-el-hospital

    cancro epiless* epilettic* asmatic[oa] depressione incinta disabil[ei] handicappat* sedia-a-rotelle ricoverat[oa]
    non-vedente allergic[oa]-a allergia chemioterapia psichiatr* è-(?:molto-|gravemente-)?malat[oa]
    è-(?:sord[oa]|cieco|cieca) (?:è|era)-in-ospedale

    câncer grávida* gravidez deficiência-(?:física|visual|auditiva|mental|intelectual) cadeira-de-rodas enfarte
    deficientes?-(?:físic|visua|auditiv|menta)* soropositiv* seropositiv* esquizofr* depressão síndrome-de-down
    (?:teve|sofreu|após|depois-de)-(?:um-)?avc (?:fez|teve|após|depois-de|depois-da)-(?:a-|uma-)?cirurgia
    (?:está|esteve)-(?:internad[oa]|no-hospital|hospitalizad[oa]) licença-médica está-de-baixa baixa-médica
    está-(?:muito-|gravemente-)?doente é-(?:surd[oa]|ceg[oa]|alcoólatra|alcoólic[oa]|cadeirante)
  `,
  politics: `
    republican-voter democrat-voter tory tories labour-voter communist* socialist* far-right far-left neonazi*
    neo-nazi* fascis* anarchist* brexiteer (?:trump|biden|harris|farage)-supporter votes-for voted-for party-member
    (?:votes?|voted|voting)-(?:trump|biden|harris|labour|tory|conservative|republican|democrats?|libdem|lib-dem|greens|reform-uk|ukip|snp)
    (?:registered|lifelong|staunch)-(?:republican|democrat|conservative)
    cdu csu spd fdp afd linkspartei grünen-wähler* afd-wähler* parteimitglied* kommunist* sozialist* faschis*
    rechtsextrem* linksextrem* querdenker* reichsbürger* (?:wählt|wählte)-(?:die-)?(?:grünen?|linken?) parteibuch
    (?:vote|a-voté)-(?:pour-)?(?:macron|le-pen|mélenchon|rn|lfi) extrême-(?:droite|gauche)
    comunista* psoe extrema-(?:derecha|izquierda) (?:vota|votó|votante)-(?:a|al|de|del|por)
    estrema-(?:destra|sinistra) (?:vota|ha-votato)-(?:per-)?(?:la-)?(?:lega|meloni|pd|salvini)
    extrema-(?:direita|esquerda) petistas? bolsonarist* (?:vota|votou)-(?:n[oa]|em)-(?:lula|bolsonaro|pt|chega|ventura)
  `,
  religion: `
    muslim* islam islamic islamist* jew jews jewish judaism catholic* protestant* evangelical* mormon* hindu* buddhis*
    sikh* atheis* jehova* ramadan kosher halal hijab churchgoer* church-going
    (?:goes|go|going|went)-to-(?:the-)?(?:church|mosque|synagogue)(?!-(?:street|road|lane|st|rd|hall|close|square))
    (?:wears|wearing|wore)-(?:a|her|the)-(?:headscarf|burqa|burka|niqab|kippah)
    moslem* islamisch* jüdisch* juden jüdin katholisch* katholik* evangelisch* konfession* zeugen-jehovas
    (?:trägt|trug|mit|ihr)-(?:ein-)?kopftuch koscher freikirch* kirchenaustritt kirchgänger*
    geht-in-die-(?:kirche|moschee|synagoge)
    musulm* juif juifs juive juives catholique* évangélique* hindou* bouddhist* athée* témoins?-de-jéhovah
    porte-(?:le|un)-(?:voile|foulard) va-à-la-(?:messe|mosquée|synagogue)
    judí[oa]s? católic* evangélic* hindúe?s? budista* ate[oa] testigos?-de-jehová va-a-(?:misa|la-iglesia|la-mezquita)
    ebre[oai] cattolic* buddist* testimon[ei]-di-geova va-(?:a-messa|in-chiesa|in-moschea) porta-il-velo
    muçulman* judeus? judias? ateus? ateia espíritas? umbandist* testemunhas?-de-jeová usa-(?:o-|um-)?véu
    vai-à-(?:missa|igreja|mesquita|sinagoga)
  `,
  sexualLife: `
    gay lesbian* homosexual* bisexual* transgender transsexual* trans-(?:${person}|girl) queer lgbt* asexual*
    non-binary nonbinary polyamor* prostitut* sex-worker (?:${is}|ist|est|es|è)-trans(?!\\x2d|-fats?)
    schwul* lesbisch* lesbe lesben homosexuell* bisexuell* transsexuell* transfrau transmann nicht-binär* sexualität
    homosexuel* lesbienne* bisexuel* transgenre transsexuel*
    transexual* transgénero omosessual* bisessual* transessual*
    homossexua* bissexua* lésbicas? travestis?
  `,
  ethnicity: `
    ethnicity ethnic-origin ethnic-minority asylum-seeker* refugee* sinti gypsy gypsies african-american* mixed-race
    (?:black|white|asian|arab|african|hispanic)-${person}(?!['’]s) person-of-colour person-of-color skin-colour
    skin-color
    ethnisch* ethnie flüchtling* geflüchtete* asylbewerber* migrationshintergrund zigeuner* hautfarbe* dunkelhäutig*
    schwarze[rn]?-(?:frau|mann|kunde|kundin|person) (?:türkisch|arabisch|russisch|afrikanisch|asiatisch)stämmig*
    réfugié* demandeu(?:r|se)s?-d['’]asile origine-ethnique d['’]origine-(?:maghrébine|africaine|arabe|asiatique)
    refugiad* gitan[oa]s? solicitante*-de-asilo origen-étnico
    rifugiat* richiedent[ei]-asilo origine-etnica zingar*
    cigan[oa]s? requerentes?-de-asilo origem-étnica afrodescendent* (?:mulher|homem|cliente|pessoa)-negr[oa]
  `,
  union: `
    trade-union* labor-union labour-union union-member* union-rep shop-steward works-council
    gewerkschaft* ver.di ig-metall ig-bau betriebsrat* personalrat*
    syndiqué* syndicaliste* délégué*-syndica* cgt cfdt
    sindicalista* sindicad* afiliad[oa]-al?-(?:un-)?sindicato delegad[oa]-sindical ccoo ugt
    sindacalista* iscritt[oa]-al-sindacato cgil cisl
    sindicalizad* (?:filiad[oa]-ao|no)-sindicato cgtp
  `,
} as const;
