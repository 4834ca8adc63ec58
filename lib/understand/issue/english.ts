import type { IssueWords } from './issue-words.ts';

export const english: IssueWords = {
  billing: {
    charge:
      'charg*, recharged, double charge|charged|charging, charged twice|again, charged me|us, overcharg*, wrongly|incorrectly charged, unauthorised|unauthorized charge|transaction|payment, ' +
      'took|taken|taking|takes money, took my money, taken out of my account|bank, taken from my account|card|bank, keeps|keep taking, debited, debit, deducted, paid twice, billed twice|for, ' +
      'pending transaction|charge|payment, money|cash left my account, overdrawn, overdraft, scammed, rip off, ripped off, ripping off, hidden fee|fees|charge|charges|cost|costs, late fee|fees, admin fee, ' +
      'cancellation fee|charge, change fee, baggage|bag|booking|service|delivery fee|fees, extra charge|fee|cost, surcharge, short changed, wrong amount|price|total, still paying, still being charged|billed',
    bill:
      'bill, bills, billed, billing, my|a|the|your|our bill, invoice*, statement, statements, receipt, receipts, direct debit, standing order, instal*, contract, contracts, tariff, tariffs, renewal, ' +
      'auto renew|renewal|renewed, renews, subscri*, monthly plan|payment|charge, free trial, meter reading|readings, smart meter, estimated bill|reading, balance, credit limit, interest rate, late payment, ' +
      'vat, tax, taxes, mortgage, loan, premium, premiums',
    price:
      'price*, pricing, price rise|increase|hike, prices up, price went|gone up, went|gone up by, expensive, overpriced, costs, cost me|us|more, costing, cheaper, cheapest, how much is|does|for, per month, ' +
      'a month, fare, fares, fee, fees, discount*, promo code, promotion code, voucher code, coupon, coupons, student discount, price match, sale price, special offer, the deal|offer, gift card|cards, rates, ' +
      'quote, quoted, extortionate, daylight robbery, greedy, money grab|grabbing',
    payment:
      'pay, paid, paying, payment, payments, payment failed|declined|pending, card … declined|rejected|refused, card details|payment, credit|debit card, contactless, paypal, apple|google pay, bank transfer, trans*, ' +
      'cash machine, atm, direct deposit, pay by|with, checkout, cheque, my paycheck, top up, topped up, till, cash back, cashback',
  },
  delivery: {
    parcel:
      'deliver*, undelivered, redelivery, redeliver, parcel, parcels, package, packages, shipment, shipments, shipping, shipped, ship, dispatch, dispatched, despatched, courier, couriers, my|our|the|an order, ' +
      "orders, ordered, order number, where is my, where's my, wheres my, tracking, tracked, track my, track an, tracking number|info|says|page, in transit, out for delivery, depot, sorting office, " +
      'post office, postman, mailman, mailbox, letterbox, doorstep, on my|the porch, left with|at a neighbour|neighbor, left outside, in the rain, in a bush, over the fence|gate, signed for, safe place, ' +
      'pick up point, collection point, locker, click and collect, customs, estimated delivery, delivery date|slot|window|driver|man|guy|time, next day, same day, prime, pre order, preorder, preordered, ' +
      'collect*, bin|bins collection|collected, take away|out, takeaway, takeout',
    late:
      'late, later than, hours late, hour late, minutes|mins|days|weeks late, late again, running late, delay*, another|more delay|delays, hour|hours delay|delayed, still waiting|awaiting, still no sign, ' +
      'waiting for|since|over, been waiting, kept|keeps waiting, overdue, behind schedule, on time, never on time, punctual, supposed to arrive|come|be here|land|leave|depart, ' +
      'should have arrived|been|come|left, was due, due to arrive|leave|depart, still not here|arrived|come|shipped|received|dispatched|delivered, ' +
      "still hasn't|hasnt|haven't|havent arrived|come|shipped|turned, not arrived|received|come, hasn't|hasnt|haven't|havent|didn't|didnt|never arrived|come|came|received|shipped|turned|left|arrive|show, " +
      'days|weeks|hours ago, arriv*, depart*, eta, postponed, pushed back|again, rescheduled, held up, stuck on|at|in|here, stuck for, sitting on|at, on the tarmac|runway|ground|platform, tarmac, runway, ' +
      'taxiing, missed my|our|the connection|connecting|flight|train|bus|appointment, missed connection|connections, connecti*, connecting flight, layover, wait time, traffic, diverted, ' +
      'maintenance|mechanical|technical issue|issues|problem|problems, crew time|timed, waiting on a|the crew|pilot|plane|gate, take off, taking off, takeoff, landed, slow',
    cancelled:
      'cancelled flight|flights|train|trains|bus|service|services|order|my|our, canceled flight|flights|train|trains|my|our, cancel*, cancel my|our|the flight|train|flights|order, ' +
      'flight|train|order|bus was|is|been|got|has cancelled|canceled, keep|keeps cancelling, cancelled|canceled again, rebook*, re booked, stranded, stuck overnight, stuck in the|another, ' +
      'next flight|train|available, another flight, earlier|later flight, alternative flight|train|route, reroute, rerouted, replacement bus, grounded, weather, snow, strike, strikes, overnight, ' +
      'sleep|sleeping|slept in|at the airport|station|floor, spend|spent the night',
    lost:
      'lost my|our|his|her|the, lost luggage|bag|bags|baggage|parcel|package|suitcase|item|items|property|order, lost in transit|the post, losing my|our, you|they|have|has lost, luggage, baggage, bag, bags, ' +
      'suitcase, suitcases, checked bag|bags|luggage, checked my|a bag, carry on, missing, still missing, missing bag|bags|luggage|item|items|part|parts|parcel, baggage|luggage claim|claims|tracking|delay, carousel, lost and found, ' +
      'lost property, left my|behind, left on the|a|your, gone missing, went missing, nowhere to be found, never found, locate my|our|the, located, find my|our bag|bags|luggage|parcel|order, stolen, stole, ' +
      'theft, porch pirate, returned to sender, return to sender',
    damaged:
      'damag*, in|into … pieces|bits|shards, arrived broken|damaged|smashed|crushed|open|opened|melted|soaked, smashed, crushed, squashed, dented, dent, torn, ripped open|apart|bag, ripped, soaked, soaking, scratched, scratches, scuffed, ' +
      'destroyed my|our|the, destroyed, ruined my|our, ruined, broke my|our|the bag|suitcase|luggage|stroller|guitar|wheelchair, broken bag|suitcase|luggage|wheel|wheels|handle|seal|on arrival, handle broken, ' +
      'wheels broken, mishandled, shattered, bent, spilled, spilt, melted, fragile, packaging, badly packed|packaged, wrapped, manhandled',
    wrong:
      'wrong item|items|order|size|colour|color|product|one|thing|parcel|address|house|person|flat|door|number, incorrect item|order|size|address, sent me|us the|a|an wrong, received the|a wrong, ' +
      "not what i|we ordered, someone|somebody else's order|parcel, missing from my|the|our, items|item missing, half|part of my|the|our order, incomplete order, incomplete, forgot my|the|our|to, substitut*",
    absent:
      "no show, no one|nobody|noone|never came|turned|showed|arrived, never turned|showed up, didn't|didnt turn|show up, not turned up, engineer, technician, engineers, install*, fitted, fitter, " +
      'appointment slot, time slot, took|taken|taking the day off|off, day off work, stayed|waited in|home all, waited|waiting in|home all|for, driver cancelled|canceled, ' +
      'no driver|drivers|bus|buses|train|trains|taxi|cab, pick up, pickup, picked up, drop off, dropped off',
  },
  product: {
    fault:
      'broken, broke, breaks, breaking, fault*, defect*, dead on arrival, stopped working, stops working, not working, ' +
      "isn't|isnt|doesn't|doesnt|don't|dont|won't|wont|wasn't|never work|working|turn|charge|start|switch|connect|fit|open|close, will|does|do not work|turn|charge|start|switch|open|close, gave up, packed in, " +
      'died after|on, dead, leak, leaks, leaking, leaked, battery, batteries, screen, screens, crack*, hinge, zip, zipper, button, buttons, charger, charging port|cable, cable, cables, speaker, speakers, ' +
      'headphones, headset, earbuds, camera, microphone, keyboard, controller, console, laptop, tablet, printer, ink, router box, remote, tv set, fridge, freezer, washing machine, dishwasher, dryer, oven, ' +
      'cooker, kettle, toaster, boiler, vacuum, engine, gearbox, clutch, tyre, tires, warranty, guarantee, guaranteed, repair*, fix, replace*, spare part|parts, malfunction, malfunctioning, noise, rattling, ' +
      'overheats',
    quality:
      'quality, poor quality, cheaply made, badly made, made of, fell apart, falling|falls apart, came apart|off, coming apart|off, ripped after, shrunk, shrank, faded, fades, seam, seams, stitching, holes, ' +
      'hole in, sole, soles, worn, wore out, peeling, peels, rust, rusty, rusted, sizing, size, sizes, too small|big|tight|large|short, fit, fits, colour, color, fabric, material, materials, flimsy, ' +
      'not as described|advertised|pictured, looks nothing like, fake, counterfeit, used item, second hand, returned item, wash, washed, worst product, product, products, item, items, design, model, models, ' +
      'out of stock, in stock, restock, restocking, sold out, stock, discontinued, bring back, available in, shelf, shelves',
    food:
      'food, meal, meals, taste*, tasting, flavo*, recipe, stale, mouldy, moldy, mould, mold, out of date, expired, past its date, use by, best before, rotten, gone off, off milk, sour, raw, undercooked, ' +
      'uncooked, overcooked, burnt, cold food|chips|fries|pizza|coffee|meal, soggy, bland, greasy, portion, portions, ingredients, vegan, vegetarian, gluten free, burger, burgers, pizza, fries, chips, ' +
      'chicken, sandwich, sandwiches, salad, coffee, latte, tea, drink, drinks, snack, snacks, menu, breakfast, lunch, dinner, chocolate, bread, milk, beer, wine, ice cream, dessert, sauce, hungry, starving',
    comfort:
      'dirty, filthy, unclean, clean*, stained, stains, crumbs, disgusting, smell*, stinks, stank, stink, reeks, cockroach, cockroaches, bed bugs, bedbugs, mice, rats, toilet, toilets, bathroom, bathrooms, ' +
      'restroom, lavatory, shower, towels, sheets, bed, room service, noisy, noise from, too hot|cold|loud, freezing cold, boiling, air conditioning|con, aircon, ac, heating broken, ' +
      'no heating|air|ac|tv|wifi|food|water|power|movies|entertainment|blankets|legroom, legroom, leg room, cramped, packed, overcrowded, crowded, uncomfortable, comfortable, comfy, recline, reclines, ' +
      'broken seat|chair|tv|screen, seat broken, in flight, inflight, on board, onboard, entertainment, movie, movies, tvs, wifi on, blanket, blankets, pillow, pillows, outlet, outlets, socket, sockets, ' +
      'plane is|was, old plane|planes|bus|train, carriage, carriages, coach, cabin, lounge, facilities, parking, car park, lift, elevator, pool, gym, bumpy, turbulence, ' +
      'worst flight|trip|stay|journey|ride|hotel|experience, bad|horrible|terrible|awful flight|trip|stay|journey|hotel|experience',
    software:
      'updat*, upgrade to, latest version|update, new version|update, version, app, apps, the app, bug, bugs, buggy, glitch*, crash*, freez*, frozen, lag, lags, lagging, laggy, loading screen, ' +
      "won't|wont|not load|sync|install|download|play, sync, syncing, download*, feature, features, interface, layout, dark mode, notification, notifications, setting, settings, ads, adverts, advert, patch, " +
      'ios, android, windows, software, firmware, driver update, compatible, compatibility, error, errors, error code|message, playlist, playlists, song, songs, episode, episodes, season, channel, channels, ' +
      'stream, streaming, subtitles, video, videos, game, games, browser, keyboard shortcut, bluetooth, algorithm, timeline',
  },
  outage: {
    down:
      'down, is|are|been|went|goes|going down, down again, site|website|app|server|servers|system|systems|service|page|network down, offline, outage, outages, unavailable, server, servers, server error, ' +
      "status page, 404|500|502|503|504, error 404|500|502|503|504, not|won't|wont|isn't|isnt|doesn't|nothing loading|load|loads, can't|cant|cannot access|connect|load, anyone else|else's|elses, " +
      'is it just me, just me or, back up|online, maintenance, scheduled maintenance, timed|timing|times out, timeout, crashed site|website, site|website crashed, ' +
      "your site|website|app is|isn't|isnt|not|won't|wont, spinning wheel, blank page|screen, website issues, site issues, technical difficulties|difficulty",
    connection:
      'internet, broadband, wifi, wi fi, signal, no signal|internet|service|connection|reception|wifi|broadband|data|4g|5g, reception, coverage, mobile data, data speed|speeds, network, networks, 3g, 4g, 5g, ' +
      'lte, router, modem, fibre, fiber, speed, speeds, mbps, slow internet|speeds|speed|connection, buffering, buffers, disconnect*, dropping, drops out, dropped calls, cuts|cutting out, cut off, ' +
      "keeps dropping, landline, dial tone, phone line, line is dead, can't|cant make|receive calls, text messages, texts, roaming, hotspot, sim, sim card, cable tv",
    supply:
      'power cut|cuts|outage|outages, power is|went|out|off|failure, no power|electricity|electric|gas|water|hot water|heating|heat, electricity, blackout, blackouts, lights out|off, power back, restored, ' +
      'restore power, without power|electricity|water|heating|internet|gas|heat, water off|supply|pressure, hot water, burst pipe|main, water main, gas supply, street light|lights, cash machines down',
  },
  staff: {
    rude:
      'rude, rudest, rudely, rudeness, attitude, disrespect*, impolite, arrogant, condescending, patronising, patronizing, dismissive, aggressive, abusive, yelled, yelling, shouted, shouting, screamed, swore, ' +
      'snapped at, snarky, rolled|rolling eyes|his|her|their, laughed at, mocked, unprofessional, unfriendly, hostile, nasty, mean, horrible to, racist, racism, sexist, homophobic, discriminated, ' +
      'discrimination, profiled, humiliated, humiliating, embarrassed me, ignorant, bad manners, no manners, manners, treated me|us|my|him|her|like, treats, treat people|customers|us|me, lied, liar, liars, ' +
      "lying, lies, kicked me|us|off|out, bullied, couldn't|couldnt care less, don't|dont|doesn't care, lazy",
    crew:
      'staff, employee, employees, worker, workers, manager, managers, supervisor, supervisors, team member|members, agent at the|your, gate agent|agents, ticket agent|agents, desk agent, counter agent, ' +
      'agent, agents, flight attendant|attendants, attendant, attendants, steward*, cabin crew, flight crew, crew, crews, crew member|members, pilot, pilots, captain, conductor, guard, guards, bus driver, ' +
      'driver, drivers, cabbie, cashier, cashiers, waiter, waitress, waiters, server was, bartender, barista, receptionist, reception, front desk, concierge, nurse, nurses, doctor, doctors, gp, teller, clerk, ' +
      'clerks, shop assistant, sales assistant|person|rep|guy, salesman, security guard|guards, officer, personnel, the guy|man|woman|lady|girl at|in|who|on, colleague, colleagues',
    hold:
      'on hold, hold for, holding for, hold music, hold time|times, put|left|kept|keeps me on hold, hung up, hang up, hangs up, hanging up, hung up on, cut me off, cut off mid, disconnected me|my call, call, ' +
      'calls, called, calling, called you|them, call back, calls back, called back, callback, call backs, ring, rang, ringing, phone, phoned, phoning, phone line|lines|number|call|calls, on the phone, ' +
      'telephone, answer|answers|answering|pick|picks|picking the|your|up the|your phone|phones, no one|nobody|noone answers|answering|picks|picking, get|getting|got through, ' +
      "can't|cant|cannot|couldn't|impossible|unable to get|reach through|anyone|anybody|someone, reach anyone|anybody|someone|you|a, through to|on, busy signal, busy tone, engaged tone, line busy, lines busy, " +
      'voicemail, automated system|message|voice, speak|talk|speaking|talking|spoke|spoken to|with someone|somebody|anyone|anybody|a|an, real person, a human|person, human being, ' +
      'call centre|center|centres|centers, hotline, helpline, customer service line|number, toll free, minutes|mins|min|hour|hours|hr|hrs on hold|the, queue position, transferred me|to|between|around|from, ' +
      'passed around|from, pass me',
    unanswered:
      'private message, messaged, no reply|response|answer|replies|acknowledgement, no one|nobody|noone replied|replies|responded|responds|responding|helping|helps|help|cares|knows, reply, replies, replied, replying, respon*, ' +
      'unanswered, ignor*, ignored my|me|us, ghosted, silence, radio silence, email*, e mail, mailed you, sent|send you|a|an|several|many|two|three|multiple email|emails|message|messages|dm|dms, dm, dms, ' +
      "dmed, dm'd, dm you, direct message, message you, messaged, messages, inbox, check your dm|dms|messages|inbox, live chat, chat, chatbot, bot, bots, web chat, ticket, tickets closed, support ticket, " +
      'case number, reference number, ticket number, complaint form, contact form, complain*, raised a, logged a, escalate, escalated, follow up, followed up, get|got|getting back to me|us, ' +
      "heard nothing|back, hear back, haven't|havent|not heard, any|an answer|update, answer my|me|the, still no|waiting reply|response|answer, contact you, contacted, contacting, contact me|us, " +
      'can someone|somebody|anyone|you, please help|respond|reply|answer, help me|us, need help',
    service:
      'customer service|services|support|care|relations|experience, customerservice, customer service is|was, custserv, cust serv, customer svc, service, support, support team, your support, ' +
      'worst|terrible|horrible|poor|bad|awful|appalling|shocking|disgusting|pathetic|lousy|crap|crappy|shit|shitty|rubbish|dreadful|abysmal|atrocious|disappointing|horrendous service|support|company|airline|bank, ' +
      'worst, service desk, help desk, helpdesk, rep, reps, representative, representatives, advis*, operator, operators, unhelpful, not helpful|helping, no help, useless, incompetent, incompetence, clueless, ' +
      "no idea, no clue, don't|dont|doesn't|didn't know|knows, no communication|information|info|explanation|apology|updates|announcement, communication, zero communication|help|updates, misinformed, " +
      'misinformation, misled, mislead, different answer|answers|information|stories|things, wrong information|info|advice, run|runaround|run around, the runaround, go|going|went round|around in circles, ' +
      'excuses, excuse, promised, promises, told me|us|that|to, been told, was told, said they|you|it|that, poor communication, unacceptable service, shambles, disorganised, disorganized, no sense of, ' +
      'need|needs training, training, thanks to your team, great|excellent|amazing|fantastic|wonderful|outstanding|good|brilliant service',
    queue:
      'queue*, queuing, line, lines, long line|lines|queue|queues|wait, in line|lines|queue|the queue|the line, line is, wait|waiting|waited|stood|standing in, hour|hours|minutes|mins line|queue|wait, ' +
      'security line, check in line|desk|queue|counter, bag drop, baggage drop, only one|two|1|2 person|people|agent|agents|till|tills|checkout|cashier|desk|counter|lane, ' +
      'one|1 till|checkout|person|cashier|agent|lane, understaffed, under staffed, short staffed, not enough staff|people|agents, no staff|one working|agents, counter, counters, kiosk, kiosks, self checkout, ' +
      'waiting room, take a number, out the|of the door, round|around the block, walk in centre, waiting to be|get served, to be|get served, served, passport control, turnstile, boarding line, chaos at, ' +
      'crowd',
  },
  refund: {
    refund:
      'refund*, non refundable, full|partial|my|no|a|the refund, money back, my money, get|got|give|want|getting|gimme my|our money, reimburse*, owe me|us, you owe, owed, owes me, chargeback, paid back, ' +
      "pay me|us back, credit back, credited back, back on|to|into my card|account|bank, haven't|havent|not been|received refunded, process my|the refund",
    return:
      'return*, return label|policy|form|address|postage, returns policy|department, send|sent it|them|this back, sent back, sending back, take it|them back, took it|them back, bring it back, exchange*, swap, ' +
      'swapped, restocking fee, store credit, receipt',
    compensation:
      'compensat*, comp, claim*, insurance claim, delay repay, eu261, goodwill, gesture of goodwill, make it right|up, made up for, credit, credits, voucher, vouchers, travel voucher|vouchers|credit, ' +
      'flight credit, e voucher, make up for, hotel voucher|vouchers, meal voucher|vouchers, miles for, apology',
  },
  account: {
    access:
      'account, accounts, my account, log in|on, login, logon, logging in|on, logged in|out|on, log out, sign in|up|on, signed in|out|up, signing in|up, password, passwords, passcode, pass code, pin, ' +
      'pin number, username, user name, user id, reset, resetting, reset link|email|code, forgot|forgotten my password, locked out, lock out, locked me|my, locked, verif*, verification code|email, ' +
      "security code|question|questions, otp, one time code|password, two|2 factor|step, 2fa, authenticat*, captcha, activat*, activation code, access my|to my, can't|cant|cannot|unable get|to get into|in, " +
      'let me in|log|sign, face id, fingerprint, credentials, invalid password|code|email, regist*, profile, sign up',
    security:
      'hack, hacke*, hacking, compromised, breach, breached, phishing, phish, scam, scams, scammer, scammers, fraud*, identity theft, stolen card|identity|account|details|phone, ' +
      'someone|somebody used|using|has|else|accessed|changed|opened|logged, without my|our permission|consent|knowledge, suspicious, spoof, impersonating, impersonation, fake account|profile|email|website, ' +
      'personal data|information|details, privacy, gdpr, data protection, security',
    blocked:
      'suspen*, suspended my|for, banned, ban, unban, disabled, disable, deactivated, deactivate, blocked, block, unblock, unblocked, frozen account, ' +
      'account|card frozen|blocked|closed|locked|limited|restricted|suspended|disabled|terminated, froze my, closed my, terminated, restricted, restriction, shadow banned, shadowban, flagged, appeal, strike, ' +
      'copyright, demonetized, restore my, reinstate, reinstated, unlock, unlocked, recover, recovery, recover my',
    points:
      'points, my points, reward|rewards points|card|programme|program|account, rewards, loyalty card|points|scheme|programme|program, loyalty, miles, air miles, airmiles, mileage, frequent flyer|flier, ' +
      'frequent flyer number, elite status, gold|silver|platinum|diamond|premier status|member|card, status match, member*, member since, stamps, redeem*, redemption, tier, perks',
    details:
      'change|update|changed|updated|updating my|the|our address|email|name|number|details|phone, wrong email|name|details on, my details, delete|deleting|deleted|close|closing my|our account|profile|data, ' +
      'unsubscrib*, spam, spamming, spammed, mailing list, marketing emails|calls|texts, newsletter, stop emailing|sending|calling|texting, cancel my|a|the subscription|membership|account|contract|plan, ' +
      'opt out, port my, transfer my, switch|switching to|provider|from, pac code, upgrade my phone, linked, link my, merge, settings page, customer number, account number, credit score',
  },
  booking: {
    reservation:
      'book, books, booked, booking, bookings, reserv*, ticket*, e ticket, boarding pass|passes, itinerary, confirmation, confirmation number|email|code, booking reference|number|confirmation, hotel, hotels, ' +
      'room, rooms, table for, appointment, appointments, slot, check in, checked in, checking in, checkin, check out, travel*, trip, trips, holiday, holidays, vacation, flight to|from, flights to|from, ' +
      'fly to|from|with, rental, rental car, hire car, car hire, rent a, concert, event, show, tour, passport, visa, availability, available dates, standby, stand by, waitlist, waiting list, passengers, ' +
      'passenger',
    failed:
      "can't|cant|cannot|couldn't|unable|trying|tried|try to book|reserve|purchase|buy|check|order|complete|select|add|choose|find|view|print|access|confirm|use|redeem, " +
      "trying to book|buy|check|purchase|reserve|order|complete|change|select|add|use, won't|wont|will|doesn't|not let|letting|allow|allowing me|us, will not let|allow, keeps saying|telling|giving, " +
      "error when|trying|message|while, no confirmation, never got|received a|the|my confirmation, not in your|the system, lost my|our booking|reservation, no record, doesn't|does exist, not exist, website, " +
      'web site, online booking|check, book online, online, your site, webpage, web page, booking page|site|system|engine|process, payment page, not valid, invalid, expired, code is not, promo not',
    change:
      'change|changing|changed|move|modify|amend|reschedule|switch my|our|the|a|to|an flight|flights|booking|reservation|ticket|tickets|date|dates|trip|name|appointment|time|times|itinerary|earlier|later, ' +
      'change fee|fees, name change, flight change|changes, schedule change|changes, changed flight|flights|times, reschedule, rescheduling, amend, amendment, modify, misspelled|misspelt name, name on, ' +
      'wrong name|date|dates|day|time, earlier|later flight, same day change, booked me|us on|onto|for|in, put|moved me|us on|onto|in|to',
    seat:
      'seat, seats, seating, seated, seat assignment|assignments|selection|map|number, assigned seat|seats, my|our seat|seats, sit together, seats together, sit|sitting|seated next|apart|together|with, ' +
      'separate|split up my|our|us, window|aisle|middle|exit seat|row, upgrade*, first class, business class, premium economy, economy, overbook*, oversold, double booked, bumped, denied boarding, ' +
      'no seat|seats|room|rooms|table, gave|given away|my|our seat|seats|room|table, priority boarding, boarding group|zone, board*, row',
  },
  safety: {
    fire:
      'fire, fires, on|caught|catch|catches fire, flames, in flames, smoke, smoking, smoulder*, burning, burning smell, burn, burns, burned|burnt my|her|his|me|through|down, burnt out, explo*, blew up, ' +
      'spark*, electric shock, electrocuted, shocked me, overheat*, melting, red hot, scorch*, gas leak, smell gas|of gas, smelling gas, carbon monoxide, swollen battery, battery swelled|swollen',
    injury:
      'injur*, hurt, hurts my|me, got hurt, hurt my|me|his|her, bleeding, bled, blood, bruise, bruised, cut my|me|his|her|himself|herself, scar, rash, blister, blisters, allerg*, allergic reaction, anaphyla*, ' +
      'choke, choked, choking, swallowed, hospital, ambulance, a and e, emergency room, er visit, stitches, broken arm|leg|wrist|ankle|nose|tooth, concussion, fell, tripped over, slipped on|and|in, ' +
      'knocked over|down, hit by, ran over, accident, accidents, crash landed, emergency landing, collision, nearly|almost killed|died|hit, heart attack, fainted, passed out, medical emergency',
    contamination:
      'food poisoning, poisoned, poisoning, made|makes me|us|him|her|my sick|ill, got sick|ill, throwing|threw up, vomit*, stomach, salmonella, listeria, e coli, maggot, maggots, worm, worms, insect in, ' +
      'bug in my, bugs in my, fly in my, hair in my, cockroach in, glass in, piece|pieces|bit|shard|shards of glass|metal|plastic|wood, metal in, plastic in, found a hair|nail|screw|stone|maggot|worm|needle|tooth|insect|cockroach, mouse in, contaminated, contamination, ' +
      'recall, recalled, toxic, asbestos, lead paint, mould in, brown water',
    danger:
      'danger*, unsafe, not safe, safe, safety, hazard*, risk, risky, lethal, deadly, health and safety, fire exit, fire alarm, emergency exit, trip hazard, reckless, recklessly, speeding, ran a red, ' +
      'red light, on his|her phone while, texting while, while driving, drunk, asleep at, dangerous driving|driver, brakes, brake failure, airbag, airbags, seatbelt, seat belt, seatbelts, steering, car seat, ' +
      'exposed wire|wires|wiring, loose wire, live wire, sharp edge|edges, lead pipe|pipes|poisoning, security risk, unsupervised, trapped, stuck in the lift|elevator, locked in, evacuat*',
    assault:
      'assault, assaulted, attacked, attack, harass*, sexual, sexually, groped, grabbed me|my|her, touched me|her, followed me|her|us home, stalk*, threat*, punched, hit me|him|her|my, pushed me|him|her|my, ' +
      'shoved, spat, weapon, knife, gun, abuse, abused, police, violence, violent, child abuse|predator, predator',
  },
};
