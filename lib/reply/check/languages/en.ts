import type { Language } from './language.ts';
import { sumIn } from './sums.ts';

const sum = sumIn('pounds', 'euros', 'dollars', 'quid');

export const english: Language = {
  code: 'en',
  common: `the and you your is are was were to of that this it for with have has not be on we i'm i'll we'll we're it's
    am my our at from will can please what when where would there been just do so but or if they them their about here
    you're don't can't that's i've we've which who how out up an as by could should let get back know any these those
    sorry thanks thank hear does much again more after than because why hi hello still yet`,
  rude: `
    ^ calm down
    (just|please|should|must|need to|better) (calm down|relax|chill)
    ^ chill
    shut up
    get over it
    get a life
    grow up
    ^ deal with it
    not (my|our) (problem|fault|concern|job)
    not our fault
    who cares
    (we|i) (don't|couldn't) care
    couldn't care less
    (stop|quit) (complaining|whining|moaning|crying|lying|bothering|wasting)
    idiot*
    moron*
    you* … (stupid|dumb|pathetic|clueless|ignorant)
    (stupid|dumb|silly|ridiculous) (question|complaint|customer|customers|tweet|post|comment)
    you people
    people like you
    get lost
    ^ go away
    (shop|go|buy|look|fly|order|eat|stay|bank) (somewhere|elsewhere) (else)? (then|if you)
    (that's|that is|what|total|utter|complete) nonsense
    what do you expect
    what did you expect
    are you (blind|deaf|stupid|serious|kidding|dumb)
    can't you (read|see)
    learn to read
    read the (fine print|small print|manual|instructions)
    take it or leave it
    like it or not
    if you don't like it
    don't be (rude|silly|dramatic|ridiculous|childish)
    spare (me|us) (the|your)
    blah blah
    whatever dude
    tough luck
    too bad for you
    nobody asked
    you* wasting (our|my) time
    (that's|that is|sounds like|it's|it is|seems like) (a|more of a) you problem
    (did|have) you even (plug|plugged|read|try|tried|check|checked|look|looked|turn|turned|switch|switched|charge|charged|bother|bothered) *
    google (it|that) yourself
  `,
  superior: `
    obviously you
    you* (obviously|clearly) *
    clearly you
    (it's|it is) (pretty|quite|very)? obvious
    as (i|we) … (already|clearly|previously|repeatedly) *
    like (i|we) (already)? (said|told you)
    as (i|we) said before
    as already (said|explained|mentioned|stated|told)
    you should (really)? (know|be aware)
    you (need|have) to understand
    you must understand
    any (reasonable|normal|intelligent|sensible) (person|customer)
    every* (else)? (knows|understands|manages|managed|gets it)
    (it's|it is|that's|that is) (just|simply|basic)? common (sense|knowledge)
    (it's|it is|that's) not rocket science
    (it's|it is|that's) not that (hard|difficult|complicated)
    how hard can it be
    let me explain … (slowly|again|once more|simply)
    for the last time
    (we|i) know (better|what i'm|what we're) *
    we are the experts
    trust (me|us), we
    you (don't|do not|didn't|did not) (seem to)? understand
    you (wouldn't|would not|couldn't) understand
    with all due respect
    if you think about it
    simple as that
    how can you not *
    do your (research|homework)
  `,
  detached: `
    (value|cherish) your (feedback|opinion|custom|business|input|comments|loyalty)
    (as per|per|according to|under) our (policy|policies|terms*|guidelines|rules|conditions)
    (our|company|it's|is|store) policy
    your (message|feedback|comment|concern|complaint|request|enquiry|inquiry|case|query) … (has been|have been|was|is being) (received|noted|logged|registered|recorded|submitted|processed)
    your (feedback|call|opinion|custom|satisfaction|business|patience|complaint) is … important to us
    duly noted
    (refer to|consult) (our|the) (website|site|faq*|terms*|policy|help cent*|homepage|guidelines)
    automat* (message|reply|response)
    (have|has) taken note
    dear (customer|sir|madam|user|client|guest|passenger|consumer)
    valued (customer*|client*|guest*)
    to whom it may concern
    nothing (more)? (i|we) can do
    (that's|it's|it is|that is) just (how|the way) it (is|works)
    (that's|it's|this is|it is) (out of|beyond) (our|my) (hands|control)
    not (our|my) (department|responsibility)
    we (do not|don't) comment on
    this matter is closed
  `,
  nonCommittal: `
    (we're|we are|i'm|i am|team is|team are|engineers are|colleagues are) (already|all)? on it
    (take|taking|takes) (this|it|that|these|your|such|all|every|any|customer) … seriously
    look* into (it|this|that|your|the matter|the issue|what happened)
    as soon as possible
    asap
    in due course
    in the near future
    at some point
    (get|be|come|coming|getting) back to you
    (hear from|contact you|reply|respond|update you) (us)? (soon|shortly)
    in touch (with you)? (soon|shortly)
    (soon|shortly) be in touch
    bear with us
    be patient
    see what (i|we) can do
    working on (it|this|that|a fix|a solution|the issue|the problem)
    (do|doing|try|trying) (our|my) best
    (relevant|responsible|appropriate|concerned) (team|department|colleagues|people|person)
    take (it|this|that|your feedback|your comments) (into account|on board|into consideration)
    (we'll|we will|i'll|i will|we are|we're|i'm) (investigate|investigating|check this|check it|review it|review this|reviewing)
    keep you (posted|updated|informed)
    stay tuned
    (hope|hoping|try|trying) to (fix|resolve|solve|sort) (it|this|that)
    someone will *
    your (message|feedback|comment|concern|complaint|request|enquiry|inquiry|case|query) … (has been|have been|was|is being) (forwarded|escalated|passed on)
  `,
  ahead: `
    today
    tonight
    tomorrow
    this (afternoon|evening|week|weekend)
    within … (minute*|hour*|day*|week*|month*)
    in (a|an|one|two|three|half an|half|the next|about|a few|#) … (minute*|hour*|day*|week*|month*)
    (by|before|until|till|at|around) (#|noon|midnight|lunch*|the end|end of|close)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (mon|tue|wed|thu|fri|sat|sun) (#|morning|afternoon)
    (next|this) (week|month|monday|year)
    # (am|pm|o'clock)
    #(am|pm|h)
    (january|february|march|april|june|july|august|september|october|november|december)
    (first|next) (thing|hour|two hours)
    (minutes|hours|days) (from now|at the latest)
  `,
  past: `
    (since|last|of) … (today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|#|week|month)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|week|month) (last|already)
    (in|within|over|for) the (last|past) … (minute*|hour*|day*|week*|month*)
    (happened|ordered|waited|waiting|called|wrote|bought|paid|promised|was|were|been|went) … (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|#)
  `,
  times: `
    this morning
    (from|after) (#|noon|midnight|lunch*|the end|end of|close)
    # (minutes|hours|hrs|mins|days|working days)
    (is|are|it's|that's|now) (fixed|solved|sorted|resolved|refunded|on its way|back up|shipped|sent)
    (i've|i have|we've|we have|has been|have been|have|has|just) … (fixed|solved|sorted|refunded|shipped|sent|replaced|corrected|cancelled|booked|credited|reset|unlocked)
  `,
  units: `
    (minute|hour|day|week|month)s
    (working|business) days
  `,
  blames: `
    you (should|shouldn't|should've) (have)? (read|checked|known|asked|contacted|thought|followed|noticed|kept|called|looked|paid|backed|updated|told|ordered earlier|listened|waited)
    you should not have *
    you (could|ought to) have (read|checked|asked|contacted|noticed|called|looked|told)
    you failed to
    you (simply|just|probably|must have|have|obviously)? (forgot|forgotten) to
    you (simply|just|clearly|obviously)? (didn't|did not|haven't|have not|never) (read|follow|followed|check|checked|provide|provided|enter|entered|update|updated|confirm|listen|register|pay|paid|bother|ask|charge it|charged it)
    ^ (it's|it is|that's|that is|this is|it was|that was|this was) (all|clearly|probably|simply|just|really|only|obviously|entirely|actually|partly)? your (own)? (fault|mistake|error|responsibility)
    (but|so|because|think|guess|afraid|unfortunately) (it's|it is|that's|that is|this is|it was|that was|this was) (all|clearly|probably|simply|just|really|only|obviously|entirely|actually|partly)? your (own)? (fault|mistake|error|responsibility)
    (error|problem|issue|damage|delay|address|which) (is|was) (all|clearly|probably|simply|just|really|only|obviously|entirely|actually|partly)? your (own)? (fault|mistake|error|responsibility)
    your (own)? (fault|mistake) (and)? not ours
    (user|customer|operator) error
    if you (had|would have) (only|just|actually)? (read|followed|checked|contacted|listened|looked|paid|asked|called|told|waited)
    if you'd (only|just|actually)? (read|followed|checked|contacted|listened|looked|paid|asked|told)
    you must have (entered|done|made|used|missed|dropped|deleted|broken|overlooked|misread|ordered|clicked)
    you (probably|likely|clearly|must) (used|entered|did|ordered|broke|misread|misunderstood|overlooked|dropped)
    because you (didn't|did not|forgot|failed|refused|ignored|never|waited|ordered|used)
    you (caused|broke|ignored|misunderstood|misread|overlooked) *
    (nobody|no one|no other customer) (else)? (has|had|complain*|report*)
    other customers (don't|do not|have no|didn't|manage)
    you're the only (one|customer|person)
    you are the only (one|customer|person)
    on your (end|side)
    blame yourself
    you must have (been|pulled|pushed|pressed|forced) *
    (works|working) (fine)? for (everyone|everybody) else
  `,
  sells: `
    (check|checked) out our (new|latest|other|range|collection|shop|store|offer*|deal*|premium|sale)
    use (the|our)? (promo|discount|coupon)? code
    ^ (buy|shop|order|subscribe|upgrade|book) (yours|now|today)
    (can|could|and|or|to|not) (buy|shop|order|subscribe|upgrade|book) (yours|now|today)
    get yours
    upgrade to (our)? (premium|pro|plus|the|business|gold)
    (our|the) (new|latest|newest) (collection|arrivals|range|offer*|deal*|product*|model*|line|menu|app) (is|are) (out|here|available|live|now)
    (have you|did you|why not) (seen|tried|see|try|discover*) our (new|latest|other|premium)
    (flash|summer|winter|mega|weekend) sale
    black friday (deal*|offer*|sale)
    (special|limited|exclusive) (offer*|time|deal*|edition)
    don't miss (out|our|this)
    # (%|percent)? off (everything|all|our|on all|storewide|sitewide)
    #% off (everything|all|our|on all|storewide|sitewide)
    (subscribe to|sign up for|join) our (newsletter|channel|club|programme|program)
    (you'll|you will|you might|you may) (also)? love our (new|latest)
    best (price*|deal*|offer*) (in|on) (town|the market)
    treat yourself
  `,
  absolutes: `
    (won't|will not|will never|never) happen again
    (we|i) guarantee
    (is|are|it's|be|100%|fully) guaranteed
    (we|i) promise (you)? (that)? (it|this|your|nothing|everything)
    (you'll|you will|it will|it'll) (definitely|certainly|surely|100%|absolutely) *
    (100%|100 %|hundred percent) (sure|certain|safe|secure|refund|guaranteed)
    without fail
    no matter what
    for (ever|life)
    never again
  `,
  offers: `
    refund (you|your|the|it|everything)
    money back
    (receive|get|send you|give you|have) (a|your)? (free|new|complimentary)? (replacement|refund|voucher|credit|compensation|gift card)
    free (replacement|repair|return*|delivery|shipping|upgrade|gift)
    free of charge
    (compensate|reimburse) you
    at no (extra)? (cost|charge)
    lifetime warranty
  `,
  payouts: `
    full refund
    refund (you|it|this|that|everything|the order|your order) in full
    refunded in full
    (give|pay|offer|owe|credit) you (with)? (a|an|another|an extra|up to)? ${sum}
    ${sum} (voucher|credit|gift card|coupon|compensation|discount)
    ${sum} (for|as) (the|your|a|all|our|compensation|goodwill|thanks) … (trouble|inconvenience|wait|waiting|delay|compensation|goodwill|apology|gesture|thanks)
    ${sum} as (compensation|goodwill)
  `,
  giving: 'receiv get send giv',
  denies: `
    (not|never|cannot|can't|don't|doesn't|won't|isn't|aren't|except|excluding|excluded)
    ^ no *
    (is|are|offer|offers|give|gives|make|makes|pay|have|there's) no *
  `,
  apologies: `
    (that's|that is|that was|that one's|this is|this one is|this one's) (all|entirely|completely|totally)? on us
    gutted
    (isn't|wasn't) (good enough|okay|ok|acceptable|fair)
    (fell|fallen) short
    (no|there's no|there is no) excuse
    sorry
    apolog*
    regret
    forgive (me|us)
    pardon
    not good enough
    (frustrating|annoying|disappointing|unacceptable|upsetting|stressful|horrible|awful)
    (frustration|disappointment|annoyance|anger)
    (shouldn't|should not|should never|must not|mustn't) happen
    (that|this|it|which|we|i) … (shouldn't|should not|should never) have
    you (shouldn't|should not|should never) have (to|had to)
    not (okay|ok|acceptable|fair)
    (that's|that is|isn't|wasn't|is not|was not) right
    not how (it|this|that|things|we) (should|was meant|were meant|is meant|is supposed|want|do|treat|work)
    not what (you|we|i|anyone) (paid|expect|expected|deserve|deserved|want|wanted|hoped|promised|signed)
    not the (service|experience|quality|standard|answer|start|care|impression|way we) *
    (let|letting) you down
    ^ our (fault|mistake|error|bad)
    (that's|it's|is|was|were|entirely|completely|all|for|to|of) our (fault|mistake|error|bad)
    (we|i) (got|messed|screwed|made|made a|dropped) (it|this|up|the)? (wrong|up|mistake|ball)
    (you're|you are) (absolutely|quite|completely|totally)? right
    you deserve*
    (must be|must have been|sounds) (really|very|so|quite)? (hard|tough|tiring|exhausting|maddening|worrying|painful|unpleasant|scary|difficult|terrible|rough|bad)
    (i|we) (can|do|completely|totally|fully)? understand
    i'd be (angry|annoyed|upset|furious|cross) *
    (put|make|set) (it|this|that|things) right
    hard to (read|hear)
    oh no
    ouch
  `,
  hollow: `
    (sorry|apolog*|regret) … (inconvenience*|trouble caused)
    (any|this|the|possible) inconvenience* (caused|this may|that this)
    (sorry|apolog*|regret) … (you|that you) (feel|felt|think|thought|see it|were offended|took it|are upset|perceive*)
    (sorry|apolog*) if (you|we|this|that|it|any*)
    sorry, not sorry
    we're sorry you're not happy
  `,
  jokes: `
    haha*
    hehe*
    lol
    lmao
    rofl
    just (kidding|joking)
    jk
    oopsie*
    oopsy*
    whoopsie*
    my bad lol
  `,
  warm: `
    ^ (yes|always|definitely|certainly)
    thank*
    thx
    cheers
    (hi|hello|hey|hiya) *
    good (morning|afternoon|evening|day|question|point|luck)
    dear *
    glad
    happy to
    (my|our|a) pleasure
    welcome
    enjoy
    lovely
    love *
    great *
    congratulations
    of course
    absolutely
    take care
    get well
  `,
  movesOn: `
    (direct|private) message*
    dm
    dms
    pm
    inbox
    (send|tell|give|let|show|drop) (me|us)
    (i'll|i will|we'll|we will|let me) … (check|find out|ask|look it up|look that up|look this up|look for)
    (call|ring|phone|e-mail|email) (me|us|you)
  `,
  looksUp: `
    (i'm|i am|we're|we are) (just)? (looking|checking|asking|finding|taking|passing) *
  `,
  instructs: `
    ^ (give|go|open|tap|click|press|hold|select|choose|pick|use|turn|switch|put|pour|rinse|fill|clean|wipe|log|sign|enter|type|bring|download|install|restart|reset|unplug|plug|remove|pull|push|scan|swipe|set|add|cancel|head)
    (you can|simply|just) (give|go|open|tap|click|press|hold|select|choose|pick|use|turn|switch|put|pour|rinse|fill|clean|wipe|log|sign|enter|type|bring|download|install|restart|reset|unplug|plug|remove|pull|push|scan|swipe|set|add|cancel|head)
  `,
  yesOrNo: `
    always
    as well
    too
    every day
    yes
    yep
    yeah
    no
    nope
    not
    never
    only
    both
    either
    neither
    of course
    sure
    certainly
    absolutely
    definitely
    unfortunately
    afraid
    indeed
    correct
    exactly
    (can't|cannot|won't|don't|doesn't|isn't|aren't|didn't|haven't|hasn't|wasn't|weren't|couldn't)
    (it|they|we|you|i|there) (do|does|did|is|are|can|will|have|has)
    (we|i|it|you|they) (can|could|may|just|already|also|now) *
    (we've|we're|it's|you'll|they're|i've|it'll|that's|there's)
  `,
  asksWhen: `
    when
    how (long|soon|much longer)
    what (time|day|date)
    which day
    until when
    by when
    eta
    opening (hours|times)
  `,
  asksPrice: `
    how much
    what … (cost*|price*|charge|fee)
    price*
  `,
  asksContact: `
    (phone|telephone|hotline|customer service|support|fax) number
    (your|the|an|what) … (e-mail|email|mail|postal)? address
    (your|an|a) (e-mail|email|phone)
    (can|could|do|how) (i|we) … (reach|contact|call|phone|write to|email) you
  `,
  asksYesOrNo: `
    ^ (do|does|did|is|are|was|were|can|could|will|would|have|has|had|am|may|should|shall|any|anyone|anybody) *
    (do|does|can|could|will|is|are) (you|it|they|there|i|we|this|that) *
    or not
    right
  `,
  asksOpen: `
    (open|opened|opening|close|closed|closing|shut)
  `,
  numbers: `
    (order|booking|reservation|invoice|customer|account|tracking|parcel|contract|policy|membership|member|confirmation|shipment|loyalty|passport|reference) (number|no|nr|id|code|ref|reference)? (is|was)?
    (pnr|record locator|booking locator) (code)? (is|was)?
    (pin|password|passcode) (is|was)?
  `,
  formal:
    /\b(?:dear (?:sir|madam|mr|mrs|ms)|yours (?:sincerely|faithfully)|sincerely yours|kindly|hereby|pursuant|we regret to inform|please be advised|do not hesitate|at your earliest convenience)\b/giu,
  informal:
    /\b(?:hey|hiya|gonna|wanna|gotta|kinda|yeah|yep|nope|no worries|guys|folks|dude|mate|buddy|thx|pls|plz|btw|ur|u r|y'all|yup)\b/giu,
  examples: {
    privateData: 'Could you send me that in a direct message? I’ll look it up there.',
    sentBefore: 'You’re right to ask again. Here is what has happened since Monday: …',
    rude: 'I can see why you’re upset. Here is what I can do right now: …',
    blames: 'The setting is easy to miss. Let’s fix it together: …',
    superior: 'I should have said that more clearly: …',
    apologyMissing: 'I’m sorry, that is not how it should have gone.',
    apologyHollow: 'I’m sorry that … went wrong. Here is what I am doing about it: …',
    promise: 'I’ll ask for it today and tell you what they say by 5 pm.',
    sells: 'First things first: let’s get your order sorted.',
    joke: 'That’s no fun at all, and I want to put it right.',
    unanswered: 'To your question: …',
    nonCommittal: 'Kim from our billing team is checking it. You’ll hear from me by 5 pm today.',
    detached: 'Thanks for telling us, {{customer.firstName}}. Here is what happens next: …',
    oddLink: 'You’ll find it on our own help page: …',
    copied: 'You wrote that the lid arrived cracked: …',
    shouting: 'I really mean it: you have my answer today.',
    noName: 'Hi {{customer.firstName}}, …',
  },
};
