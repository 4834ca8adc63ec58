import type { CrisisWords } from './crisis-words.ts';

export const english: CrisisWords = {
  safety:
    'caught fire, catch fire, on fire, house|car|phone|battery|charger fire, burst|went|up into|in flames, exploded, exploding, blew up in my, smoke coming out, ' +
    'started smoking, battery|batteries|charger|plug|cable|socket|kettle|toaster swelled|swollen|swelling|bulging|bloated|smoking|melting|melted, swollen|swelling|bulging|bloated battery|batteries, ' +
    'battery|charger|plug|cable|socket|kettle|toaster|oven|dryer|fridge is|was|started|starts|began|keeps smoking|melting|swollen|bulging|sparking, sparking, electric shock, electrocuted, overheating, overheated, burned|burnt my|her|his|our hand|hands|fingers|face|arm|leg|skin|house|bed, ' +
    'burned|burnt hand|hands|fingers|arm|skin, burning smell, ' +
    'smells like burning, gas leak, smell gas, carbon monoxide, choking hazard, choked on, food poisoning, poisoned, poisoning, allergic reaction, anaphyla*, undeclared nuts|allergen|allergens, ' +
    'found glass|metal|mould|mold|maggots in|on, maggots, got|was|were|been|badly injured, injured my|me|him|her|our, ' +
    'to|in|at|from hospital, the hospital, the emergency room, to|in the er, an ambulance, nearly|almost killed, nearly|almost died, could have killed|died, someone could|will die, ' +
    'going|gonna to get killed, will kill someone|somebody, is|was|are|were|so|really|very|extremely dangerous, dangerous product|driver|driving|item|toy, unsafe, safety hazard|risk|issue|concern|concerns, fire hazard, ' +
    'brake failure, airbag, driver was|is drunk, drunk driver, fell asleep at the wheel, texting while driving, kill myself, end my life, suicidal, self harm, want to die, ' +
    'assaulted, sexually harassed, groped, molested, stalking me, threatened me, threatened to hit|hurt|kill, attacked me|my|us, he|she|driver|they hit me, pushed me, punched, death threat|threats, bleeding, chemical burn, ' +
    'product recall, recalled product, leaking acid|battery, tripped|slipped and|on fell, racial abuse, racially abused, ' +
    'glass|metal|plastic|wire|screw|nail|needle|blade|bleach|detergent in my|our|his|her|their|the|a … food|meal|soup|salad|sandwich|wrap|burger|pizza|pasta|noodles|rice|curry|sushi|taco|burrito|pie|bread|roll|muffin|' +
    'cake|cookie|biscuit|biscuits|chocolate|cereal|muesli|porridge|granola|yoghurt|yogurt|sauce|puree|formula|coffee|latte|tea|drink|smoothie|juice|beer|lunch|dinner|breakfast, ' +
    'shard|shards|sliver|slivers|splinter|splinters of glass|metal|plastic, bit|bite|bites into|on … glass|metal|plastic|wire|screw|nail|needle, found a … screw|nail|needle|blade in, ' +
    'in|to|at a&e, died after|from eating|drinking|taking|swallowing, nearly|almost swallowed, swallowed|swallowing|swallows a|an|the|one|two|some|your … battery|batteries|magnet|magnets|coin|bead|beads|button|cell|screw|glass|metal|plastic|cap|piece|part, needs|needed|got stitches, ' +
    "throat|lips|tongue|face … swelling|swollen|swelled, throat … closing|closed|closes, can't|cannot|couldn't|couldnt breathe properly|since|after, " +
    'trouble|difficulty breathing, struggling|struggled to breathe, stopped breathing, ' +
    'set|sets fire to, set|sets my|our|the|his|her|their … alight|ablaze, gas smell, smell|smells|smelling of|like gas, live|exposed|bare wire|wires|wiring, ' +
    "smoke coming|pouring|billowing|filling, there is|was smoke, there's smoke, smoke in cabin|carriage|coach, smoke in the|our cabin|cockpit|carriage|tunnel|engine, filled|filling with smoke, " +
    'nearly|almost ran|run|running|knocked|knocking me|us|him|her|them over|down|off, nearly|almost ran|run|running|knocked|knocking over|down … me|us|him|child|kid|kids|children|son|daughter|toddler|cyclist|pedestrian|dog|wife|husband|mum|mom, ran over my|our|his|her|a|an … dog|cat|foot|child|kid|son|daughter, ' +
    'nearly|almost hit|hits|hitting|knocked|knocking a|an|my|our|his|her|the … child|kid|kids|children|son|daughter|toddler|cyclist|pedestrian|dog|wife|husband|mum|mom, ' +
    'ran|drove|crashed into a|an|my|our … child|kid|son|daughter|cyclist|pedestrian, brake|brakes|steering failed|failing, brakes|steering … gave|gives out, brakes on your|the|my … gave|failed, no brakes, ' +
    'gave way under|with|on me|my|our|him|her|us, collapsed under|with|on me|my|our|him|her|us, followed me|her|us home, ' +
    "end|ending it all, ending my life, take|taking my own life, see no way out, don't|dont|can't|cannot see a|any … way out, don't|dont want to live|be alive, " +
    "better off dead, no reason to live, can't go on any more|anymore|living, " +
    "can't|cannot|couldn't|couldnt|unable|impossible call|dial|ring 999, can't|cannot|couldn't|couldnt|unable|impossible to call|dial|ring 999, " +
    "can't|cannot|couldn't|couldnt … emergency calls|number|operator|services, 999 calls aren't|are|do|don't|not|won't|fail|failing, " +
    "emergency calls|number … not|aren't|don't|won't|doesn't|isn't|fail|failing|blocked|down",
  legal:
    'lawyer, lawyers, attorney, attorneys, solicitor, solicitors, legal action, legal advice, legal proceedings, sue you, sue them, sue the company, suing, will|gonna sue, be suing, lawsuit, lawsuits, ' +
    'class action, small claims, you|them to court, see you in court, in|to court, court claim, trading standards, ombudsman, better business bureau, bbb complaint, complaint with the bbb, consumer protection|rights|affairs, ' +
    'report|reporting|reported you to, reporting|reported this to, formal complaint, regulator, ofcom, ofgem, ftc, fcc, fca, gdpr, data breach, data leak, ' +
    "see|seeing|shows|showing|shown|opened|sent|got|received|gave … else's|people's … account|accounts|data|details|invoice|invoices|statement|statements|bill|bills|messages|photos|transactions, people's|customers|else's data|details|invoices|statements|bills|messages|photos|transactions are|is|in|on|show|shows, " +
    'leaked my data|details, data protection, fraud, fraudulent, ' +
    'identity theft, police report, the police, chargeback, cease and desist, defamation, discriminat*, false advertising, misleading advertising, breach of contract, is illegal, this illegal, legally required|obliged, statutory rights, ' +
    'stole my money, stolen my money, stealing money',
  outage:
    'outage, outages, site|website|app|server|servers|service|services|network|system|systems|internet|wifi|broadband|portal|checkout|page|platform|login|email is|are|was|being|been|still|gone|goes down, ' +
    'site|website|app|server|servers|service|network|system|internet|everything down, down again, down for everyone, no internet|service|signal|power|electricity|connection|water|broadband|wifi, ' +
    "without internet|power|electricity|water|heating|broadband, power cut, blackout, nobody|noone|none can log|login|sign|connect, can't|cannot|couldn't connect|checkout, can't|cannot|couldn't access the|your site|website|app|page|portal, unable to connect|checkout, " +
    "anyone|anybody else's|elses … down|out|off, anyone|anybody else down|offline, anyone|anybody else having|getting|with … connection|network|internet|signal|wifi|login|server|outage problems|issues|trouble, " +
    "not|isn't|won't|doesn't|don't|aren't loading|load|connecting|connect, keeps|kept|keep crashing, nothing works|loads, not|isn't|doesn't working|work for anyone|everyone, " +
    "site|website|app|server|servers|service|network|system|internet|wifi|broadband|portal|platform|signal|card|cards stopped working, cards|payments|tills not|aren't|don't|won't working|work, " +
    'system failure|outage|error, payments failing|down, internet|power|electricity|wifi|broadband|network|phones|signal|heating is|are|was|been|still|went|goes|gone out, server error, error 500, error 502, error 503, error 504, bad gateway, service unavailable',
  vulnerable:
    'pregnant, disabled, disability, disabilities, wheelchair, elderly, pensioner, year old mother|mom|mum|father|dad|grandmother|grandma|grandfather|nan|gran|daughter|son|baby, newborn, a|our infant, with|have|has a baby, baby formula|food|milk, ' +
    "insulin, oxygen, my|her|his|our medication, my|her|his|our meds, my|her|his medicine, chemo, chemotherapy, dialysis, life support, cancer patient|treatment, dementia, alzheimer's, autistic, epilep*, i'm blind, i'm deaf, is blind|deaf, partially sighted, " +
    'stranded, stuck at|in the airport|station|lift|elevator|tunnel|snow, stuck on the tarmac|motorway|highway|train|plane|runway, no heating, ' +
    'grandmother|grandma|granny|grandfather|grandpa|grandad is|lives|sits alone|stuck|trapped|freezing|without, baby|toddler|newborn|babies has|have|had no|nothing, ' +
    "no baby|infant formula|food|milk, no formula|nappies|diapers|insulin|medication|medicine, out of insulin|oxygen|formula|medication, no hot water, panic attack|attacks, my mental health, bereave*, funeral, passed away, just|recently died, my|our|her|his … husband|wife|partner|mum|mom|mother|dad|father|son|daughter|brother|sister|nan|gran|grandmother|grandfather died|dies, my|our|her|his … husband|wife|partner|mum|mom|mother|dad|father|son|daughter|brother|sister has died, late husband|wife|mother|father, widow, widowed, homeless, can't afford food, " +
    'cannot afford to eat, service dog, guide dog, hearing aid, alone with my|the kids|children|baby, small|young children|child|kids',
  anger:
    'furious, livid, outraged, outrageous, fuming, seething, enraged, disgusted, disgusting, disgrace, disgraceful, fed up, sick of, sick and tired, had enough, last straw, never again, ' +
    'worst company|service|customer|experience|airline|bank|support|ever, wtf, absolute|total|complete|utter joke, what a joke, are a joke, a joke of, unacceptable, inexcusable, appalling, appalled, shocking service|behaviour|behavior, how dare, ' +
    'pathetic, rip off, ripped off, thieves, liars, lying to, robbed, robbery, boycott, boycotting, incompetent, incompetence, shameful, shame on, ignored|ignoring me|us|my, still no reply|response|answer|refund, ' +
    'third|fourth|fifth|tenth time, for the last time, ruined my|our, rude, hate you guys, hate this company, fuck you, fuck off, piss|pissed me|off, go to hell, 🤬, 😡, 👿, 🖕',
  press:
    "a journalist, freelance journalist, journalist at|for|with|from|here|working|writing, reporter here, i'm a reporter, am a reporter, from the newsroom, work|working|write|writing|report|reporting for a|an|the|our … paper|newspaper|magazine|newsroom, writing a|an article|piece|story, for a|an article|story|piece i'm, for an article, press enquiry|inquiry|office|contact|request|team, " +
    'pr contact|department|dept, media enquiry|inquiry|request|contact|team, ' +
    "request for comment, for comment, comment on this|the|our|my story|article|report, a statement on, any statement, interview request, interview someone|you for|about, producer at|for|with, i'm|am|we're|calling|writing with|from|at bbc|itv|cnn|nbc|cbs|abc|fox|reuters|bloomberg, " +
    "i'm|am|we're|calling|writing with|from|at sky news, can|could|may we use|broadcast|feature your|this|that video|photo|photos|footage|clip|picture|pictures, working on a story, doing a story, our deadline, reporter at|for|with|from, editor at|of, use your|this photo|video|footage in, on behalf of the news",
  idioms:
    'set fire to the rain, found a needle in a haystack, set the world|stage|internet|room|crowd alight, ' +
    "i'm|am|we're with fox|bbc|cnn|abc on this|that, don't|can't|cannot see a|any way out of the|your, can't believe, cannot believe, couldn't believe, can't wait, can't stop, no wonder, no doubt, not only, not just, not to mention, no surprise, not gonna lie, " +
    "you|guys|team|you're|they're|he's|she's|i'm|we're|is|are|was|been|been|absolutely|literally on fire today|tonight|rn|lately|🔥, you are on fire, team is on fire, guys are on fire, playing on fire, girl on fire, alicia keys, man on fire, fire sale, fire deal, fire emoji, fire stick, fire tv, " +
    'amazon fire, kindle fire, ring of fire, catching fire, goblet of fire, arcade fire, fire emblem, hands on fire, set the|my world|heart on fire, ' +
    'killing me, kills me, kill for, killing it, killed it, killing time, to die for, dying to, died laughing, dying laughing, dead tired, dead serious, drop dead gorgeous, almost died laughing, nearly died laughing, almost died when, nearly died when, wanna die laughing, want to die laughing, ' +
    'sick deal|beat|track|tune|design|trick|price|new, so sick bro, pretty sick, the bomb, da bomb, killer deal|price|feature|app, ' +
    "exploded in popularity, exploding in popularity, exploding head, mind exploded, my head exploded, head is exploding, brain exploded, blowing up my phone, sparks joy, sparks fly, sparks flew, nicholas sparks, jordin sparks, la sparks, sparks fly, rock and roll recall, i recall, don't recall, " +
    "can't recall, cannot recall, do not recall, recall that, recall the, recall when, you recall, as i recall, total recall, " +
    'injured reserve, injury list, injury update, injury time, dangerous game|woman|minds|man|love, armed and dangerous, general hospital, children hospital, hit me up, hit me with, hit me like|hard, hit me baby|right|that, he hit me up, bleeding love|heart|edge, bleeding through, ' +
    "food court, tennis court, basketball court, court side, on|the court, court tomorrow|tonight, supreme court, sue me, so sue, mary sue, legal age, crash course, down to earth, let me down, down to, i'm down, down for it, down for that, down under, sit down, calm down, break down, " +
    'in|the disney|royal blood, stranded at the drive, year old me, sick of waiting for the weekend, rude boy, rude awakening, oxygen mask, oxygen network|channel, oxygen mag, homeless shelter, the police station drama, sting and the police, call the police on, fashion police, grammar police, ' +
    'funeral for a friend, arcade fire funeral, death at a funeral, critical reporter, a dangerous method, pregnant pause, ' +
    'anyone else excited|watching|going|love, is anyone else excited|watching|going|love, never again will, piss off early, sick and tired of being sick, robbed at the oscars, got robbed by the ref, were robbed of a goal, blackout curtains|tour|album|party|drunk, blackout tonight',
};
