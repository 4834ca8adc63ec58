const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that only shops, teams and other bodies call themselves by. */
export const organisation = list(
  'gmbh mbh ag kg ohg gbr ug ev e.v inc incorporated ltd limited llc llp plc corp corporation company co sa sarl srl spa bv nv ab oy as aps pty ' +
    'team support service services official offiziell shop store boutique market markt cafe coffee restaurant ristorante pizzeria bistro bar pub ' +
    'hotel hostel pension bakery backerei konditorei metzgerei praxis klinik clinic apotheke pharmacy salon studio studios atelier agency agentur ' +
    'media magazine magazin news radio tv podcast records band fc sv tsv club verein group gruppe gruppen society association foundation stiftung ' +
    'university universitat school schule college church kirche museum theater theatre festival airlines airways bank insurance versicherung ' +
    'realty immobilien photography fotografie photos fitness gym travel tours reisen autohaus garage motors solutions systems software tech labs ' +
    'global international consulting marketing design designs fashion fans fanclub army updates deals daily bot help helpdesk customer care press ' +
    'presse redaktion community network partei party stadt city council department ministry kitchen catering events jewelry jewellery crafts ' +
    'tourism tourismus tourisme turismo times herald post tribune gazette journal courier zeitung blatt blog vlog channel kanal canal app apps games ' +
    'project projekt projet proyecto progetto institute institut instituto istituto academy akademie academie academia accademia federation union ' +
    'syndicat sindicato sindacato asociacion associazione associacao fundacion fondazione fundacao fondation tienda negozio loja magasin librairie ' +
    'libreria livraria bookstore books farm hof ranch brewery brauerei winery weingut vineyard records label ventures capital holdings partners industries',
);

/** First words of display names that are no name. */
export const notNames = list(
  'a an the my your our his her their not no yes i we you they he she it that this those some one real proud angry happy sad big little old young ' +
    'crazy mad lazy tired bored lost free save stop vote love live life living new best super mom mum mommy mummy dad daddy mama papa king queen ' +
    'coach chef dj mc saint st anonymous anonym anon user unknown unbekannt admin info me nobody someone somebody anyone everyone guest gast ' +
    'deleted facebook twitter der die das den dem des ein eine einer kein keine nicht mein meine dein ich du wir ihr le la les un une el los las ' +
    'il lo gli o os as von vom van zu zum de del della di da dos du el bin ibn abu abd umm mister master citizen burger kunde kundin ' +
    'familie family team in on at for from with of to and or but so if when why what who how never always only all every good bad great black white ' +
    'red blue green pink dark baby babe girl boy man woman lady dude guy cat dog ' +
    'lieber liebe liebes kolner berliner hamburger munchner wiener frankfurter bremer leipziger dresdner schweizer lives votes',
);

/**
 * What people call themselves who do not tell their name, in any place of it: what they are, love and feel, animals,
 * places. No surname that many people have is here.
 */
export const descriptions = list(
  // what one is
  'fan lover lovers hater addict enthusiast nerd geek junkie freak nomad wanderer traveller traveler explorer dreamer thinker reader writer blogger vlogger ' +
    'gamer streamer podcaster crafter maker creator photographer developer programmer coder designer engineer student teacher nurse doctor lawyer ' +
    'journalist reporter editor author artist musician producer manager director founder ceo investor entrepreneur freelancer consultant trainer ' +
    'runner biker cyclist hiker gardener foodie barista voter taxpayer citizen resident neighbour neighbor commuter passenger customer client ' +
    'consumer matter matters buyer shopper subscriber follower member patient parent parents mother father mom mum mommy mummy dad daddy mama mami papa papi grandma ' +
    'grandpa granny nana wife husband sister brother girl boy girls boys man men woman women lady ladies gentleman dude guy guys kid kids person people ' +
    'human being someone somebody nobody anyone everyone troll bot account page user guest admin boss hero legend warrior ninja wizard witch pirate ' +
    'princess queen trader hodler whale patriot believer survivor veteran expert guru mind brain soul ghost shadow ' +
    // how one feels, and of what kind one is
    'concerned grumpy angry annoyed disappointed frustrated furious confused worried tired bored sleepy hungry thirsty lonely curious anxious nervous cranky ' +
    'sarcastic cynical honest loyal proud humble lucky lazy crazy mad weird strange silly funny fluffy cute pretty beautiful ugly broke poor happy sad ' +
    'lost hidden secret silent quiet loud random typical average ordinary normal simple regular former retired unemployed working stay digital virtual ' +
    'online offline social local national american british german french italian spanish irish scottish welsh european african asian canadian australian ' +
    'vegan vegetarian gluten organic natural eco urban rural vintage retro modern classic daily weekly ' +
    // what one loves
    'nature music art arts science history politics sports sport football soccer baseball basketball hockey golf tennis rugby cricket cycling running fishing ' +
    'hunting hiking gardening cooking baking reading writing gaming coding crypto bitcoin btc ethereum nft blockchain stocks trading finance money cash ' +
    'wine beer tea coffee kettle chocolate pizza cake cookie cookies food foodies travel adventure adventures sun moon stars ocean sea beach mountain mountains ' +
    'forest garden flower flowers rainbow sunshine thunder lightning spring night morning midnight weekend monday friday ' +
    'thread threads video videos movie movies film films tv anime manga comics book books photo photos memes quotes facts tips tricks stories story world ' +
    'planet earth universe space galaxy internet web data cloud code robot machine engine car cars truck bike train plane ' +
    // animals
    'bear cat cats kitten kitty dog dogs puppy doggo duck goose eagle owl penguin panda tiger lion lioness dragon unicorn horse pony cow pig ' +
    'sheep goat rabbit bunny mouse rat squirrel hedgehog beaver otter dolphin shark whale turtle frog snake spider bee butterfly dinosaur monkey ' +
    // places
    'london paris berlin hamburg munich munchen koln cologne frankfurt vienna wien zurich geneva madrid barcelona sevilla valencia lisbon lisboa porto milan ' +
    'milano rome roma napoli torino dublin belfast edinburgh glasgow liverpool manchester birmingham leeds bristol newcastle brussels amsterdam rotterdam ' +
    'copenhagen stockholm oslo helsinki warsaw prague budapest athens istanbul moscow kyiv chicago boston seattle miami texas california ' +
    'florida toronto vancouver montreal melbourne brisbane auckland tokyo delhi mumbai lagos nairobi england scotland wales ireland britain ' +
    'uk usa us eu germany deutschland france spain espana italy italia portugal brasil brazil mexico argentina colombia chile europe europa africa ' +
    'america asia india canada bavaria bayern sachsen schweiz austria osterreich ' +
    // German
    'besorgter besorgte wutender wutende genervter genervte muder mude enttauschter enttauschte stolzer stolze echter echte treuer treue alter kleine kleiner ' +
    'grosser grosse gluckliche glucklicher traurige trauriger unzufriedener unzufriedene zufriedener zufriedene kunde kundin kunden burger burgerin wahler ' +
    'mensch menschen mann frau mutter vater eltern oma opa tante onkel madchen junge jungs freund freundin nachbar nachbarin lehrerin student studentin ' +
    'rentner rentnerin pendler fahrgast leser leserin fanatiker liebhaber naturfreund hund katze bar tier tiere wald meer sonne mond welt leben liebe ' +
    'niemand jemand keiner irgendwer irgendjemand ' +
    // French, Spanish, Portuguese, Italian
    'client cliente clientes citoyen citoyenne ciudadano ciudadana cidadao cidada cittadino cittadina maman mere pere fille garcon homme femme hombre mujer ' +
    'chica chico mae pai menina menino mulher homem ragazza ragazzo donna uomo mamma amante amoureux passionne lecteur lectrice lector lectora leitor leitora ' +
    'enfadado enfadada cansado cansada decepcionado decepcionada feliz triste loco loca colere fatigue fatiguee decu decue heureux heureuse usager usagere ' +
    'usuario usuaria utente viajero viajera voyageur voyageuse viajante viaggiatore viaggiatrice anonyme anonimo anonima chat chien gato gata perro perra ' +
    'gatto gatta cane cachorro soleil lune luna monde mundo mondo vie vida vita amour amor amore',
);

/** English adjectives, as invented names begin with them; a surname may be one ("Long"). From npm `@faker-js/faker`, as `given-names.ts`. */
export const adjectives = list(
  'abandoned able acceptable acclaimed accomplished accurate aching acidic actual admired adolescent advanced affectionate afraid aged aggravating ' +
    'aggressive agile agitated agreeable ajar alarmed alert alienated alive altruistic amazing ambitious ample amused angelic anguished animated ' +
    'annual another antique apprehensive appropriate apt arid artistic ashamed assured astonishing athletic austere authentic authorized avaricious ' +
    'aware awesome awful babyish back baggy bare basic beloved beneficial better biodegradable bitter blank blaring bleak blind blond blushing bogus ' +
    'boiling bony boring bossy both bouncy bowed brave breakable bright brilliant brisk broken brown bruised bulky burdensome burly bustling busy ' +
    'buttery buzzing calculating candid carefree careless caring cautious cavernous celebrated charming cheap cheerful chilly chubby circular clean ' +
    'clear close closed cloudy clueless clumsy cluttered coarse colorful colorless colossal comfortable common compassionate competent complete ' +
    'complicated concrete considerate content cool cooperative coordinated corny corrupt courageous courteous crafty creamy creative criminal ' +
    'critical crooked crowded cruel crushing cuddly cultivated cumbersome curly damaged damp dapper darling dazzling dead deadly deafening dearest ' +
    'decent decisive deep defenseless defensive deficient definite definitive delectable delicious delirious dense dental dependable dependent ' +
    'descriptive deserted determined devoted different difficult diligent dim direct dirty discrete disloyal dismal distant distinct distorted doting ' +
    'downright drab dramatic dreary dual dull dutiful each early easy ecstatic edible educated elastic elderly electric elegant elementary elliptical ' +
    'eminent emotional empty enchanted enchanting energetic enlightened enraged entire equatorial essential esteemed ethical everlasting evil exalted ' +
    'excellent excitable excited exhausted exotic expensive experienced extroverted failing faint fair fake familiar fantastic far faraway fat fatal ' +
    'fatherly favorable favorite fearless filthy finished firm first firsthand fixed flashy flawed flawless flickering flimsy flowery flustered ' +
    'focused fond foolhardy foolish forceful formal forsaken fortunate fragrant frail frequent friendly frightened frilly frivolous frizzy front ' +
    'frozen frugal fruitful functional fussy fuzzy gaseous general gentle genuine gifted gigantic giving glaring glass gleaming glittering gloomy ' +
    'glorious glossy glum golden gorgeous graceful gracious grandiose granular grave gray greedy grim grimy gripping grizzled grouchy grounded ' +
    'growing grown grubby gruesome guilty gullible gummy hairy handsome handy harmful hasty hateful haunting heartfelt heavenly heavy hefty helpful ' +
    'helpless hoarse hollow homely honorable honored hopeful hospitable hot huge humiliating hurtful husky icy ideal idealistic idolized ignorant ill ' +
    'illiterate illustrious imaginary imaginative immaculate immediate immense impartial impassioned impeccable impish impolite important impossible ' +
    'impractical impressionable impressive improbable impure inborn incomparable incomplete inconsequential indelible indolent inexperienced infamous ' +
    'infatuated inferior infinite informal insecure insidious insignificant insistent instructive intelligent intent interesting internal intrepid ' +
    'ironclad irresponsible jagged jaunty jealous jittery joyful joyous jubilant judicious juicy jumbo juvenile kaleidoscopic key knotty ' +
    'knowledgeable known kooky kosher lanky last lasting late lavish lawful leading left legal light lighthearted likable likely limp limping linear ' +
    'lined liquid lively livid long lovable lovely low lumbering lumpy lustrous magnificent majestic male mammoth married marvelous massive mature ' +
    'meager mealy mean measly meaty mediocre medium memorable menacing merry messy metallic mild milky mindless minor minty miserable miserly ' +
    'misguided mixed moist monstrous monthly monumental moral motionless muddy muffled multicolored mundane murky mushy musty muted mysterious narrow ' +
    'naughty nautical near neat necessary needy negative neglected negligible neighboring next nice nifty nimble nippy nocturnal noted noteworthy ' +
    'noxious numb nutritious obedient oblong obvious odd oddball oily optimal optimistic orange orderly ornate ornery outgoing outlandish outlying ' +
    'outrageous outstanding oval overcooked overdue palatable pale paltry parallel parched partial passionate pastel peaceful peppery perfumed perky ' +
    'personal pertinent pessimistic petty phony physical pitiful plain pleasant pleased pleasing plump pointed pointless polished polite political ' +
    'portly posh possible potable powerful powerless practical present prestigious pricey prickly primary prime private probable productive ' +
    'profitable profuse proper prudent punctual puny pure purple pushy putrid puzzled qualified quarrelsome quarterly queasy querulous questionable ' +
    'quick quintessential quixotic radiant ragged rapid rare raw realistic reasonable recent reckless rectangular reflecting regal remarkable ' +
    'remorseful repentant respectful responsible rewarding rich right rigid ripe roasted robust rosy rotating rotten rough round rowdy rubbery ruddy ' +
    'rundown runny salty same sardonic scaly scared scary scented scientific scornful scratchy second secondary selfish sentimental separate serene ' +
    'serpentine severe shabby shadowy shady shallow shameful shameless shimmering shiny shocked shoddy short showy shrill shy sick silky silver ' +
    'similar simplistic sinful sizzling skeletal slight slimy slow slushy small smart smoggy smooth smug snappy snarling sneaky sniveling snoopy ' +
    'sociable soft soggy somber sophisticated sore sorrowful soulful soupy sour sparkling sparse specific speedy spherical spiffy spirited spiteful ' +
    'splendid spotless square squeaky squiggly stable staid stained stale standard stark steel steep sticky stiff stingy stormy straight strict ' +
    'strident striking strong stunning stupendous sturdy stylish subdued submissive substantial subtle suburban sudden sugary superb superficial ' +
    'superior supportive surprised svelte sweet swift talkative tall tame tangible tasty tattered taut tedious teeming tempting tender tense tepid ' +
    'terrible these thick thin thorny thorough thrifty tidy tight timely tinted tiny torn total tough tragic trained triangular tricky trim trivial ' +
    'troubled true trusting trustworthy trusty turbulent twin ultimate unaware uncomfortable uncommon unconscious understated uneven unfinished unfit ' +
    'unfortunate unhappy unhealthy uniform unimportant unique unkempt unlawful unlined unlucky unpleasant unrealistic unripe unruly unselfish ' +
    'unsightly unsteady unsung untidy untimely untried untrue unused unusual unwelcome unwieldy unwilling unwritten upbeat upright upset usable ' +
    'useless utilized utter vague vain valuable variable vast velvety vengeful vibrant victorious violent vivacious vivid voluminous warlike warm ' +
    'warmhearted warped wasteful waterlogged watery wavy wealthy weary webbed wee weighty which whimsical whirlwind whispered whole whopping wicked ' +
    'wide wiggly willing wilted winding windy winged wise witty wobbly woeful wonderful wordy worldly worse worst worthless worthwhile worthy ' +
    'wrathful wretched writhing wrong wry yearly yellow yellowish youthful yummy zany zealous zesty',
);
