/**
 * What customers say in praise and blame, as VADER rates words (-4 to 4): written for Rejoinder, and taken for words that
 * neither VADER's list nor AFINN's has.
 */
export const customerWords: Readonly<Record<string, string>> = {
  '2.6': 'delish yummy scrumptious spotless flawless flawlessly seamless seamlessly faultless impeccable',
  '1.8':
    'faster quicker speedy promptly comfy cosy cozy tasty tastiest moreish courteous attentive knowledgeable welcoming sturdy punctual ' +
    'effortless effortlessly prefer preferred recommending recommends thx sorted upgraded stylish nicest kindest ' +
    'friendliest loveliest bargain',
  '-1.4':
    'delayed delays overdue unanswered slower slowest pricier overpriced freezes lags laggy buggy glitch glitches ' +
    'glitchy crashing crashes restarts disconnects disconnected buffering scratched dented creased wrinkled faded peeling sagging squeaks squeaky ' +
    'sticky smelly dusty lukewarm bland undercooked overcooked soggy stale',
  '-2.2':
    'overcharged undelivered unreachable unresponsive unhelpful unprofessional unreliable unusable unplayable unwatchable unreadable inedible ' +
    'faulty defective cracked shattered smashed snapped torn ripped leaking leaks leaked leaky mouldy moldy burnt soaked bricked ' +
    'downgraded ripoff refuses uninstalled uninstalling unsubscribed misdelivered ruder rudest',
  '-3': 'filthy cockroach cockroaches scammers swindled robbed shambles shambolic fobbed clueless abysmal atrocious appalling',
};
