/** Names of classes that hide letters: made anew at each load, so that nobody can know them beforehand. */
export const scramble = {
  /** Hidden only together: one lifts a letter out of the line, the other moves it out of sight. */
  lifted: className(),
  lowered: className(),
  /** Mean nothing. */
  empty: Array.from({ length: 6 }, className),
  /** Where in the word a letter stands. */
  places: Array.from({ length: 24 }, className),
};

function className(): string {
  const letter = () => String.fromCharCode(97 + Math.floor(Math.random() * 26));
  const capital = () => letter().toUpperCase();
  return `${letter()}${letter()}${capital()}${letter()}${capital()}${letter()}${capital()}`;
}

const hiding = `.${scramble.lifted}.${scramble.lifted}{position:absolute}.${scramble.lowered}.${scramble.lowered}{top:3em}\n`;
const order = scramble.places.map((name, place) => `.${name}{order:${place}}`).join('\n');

/** Brings the rules into the page; answers how to take them out. */
export function addScrambleStyles(): () => void {
  const link = linkOfRules();
  document.head.append(link);
  const removeRules = adopt(hiding + order);
  return () => {
    link.remove();
    removeRules();
  };
}

/**
 * The rules that hide, linked as data as the real site has them. Our pages' policy is stricter and would not let them
 * load from there: the link is switched off, and the same rules are adopted.
 */
function linkOfRules(): HTMLLinkElement {
  const link = document.createElement('link');
  link.type = 'text/css';
  link.rel = 'stylesheet';
  link.disabled = true;
  link.href = `data:text/css; charset=utf-8,${encodeURIComponent(hiding)}`;
  return link;
}

/** A page's policy has no say over an adopted sheet. */
function adopt(rules: string): () => void {
  if (!('adoptedStyleSheets' in document)) return addStyleElement(rules);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Where sheets cannot be adopted (jsdom). */
function addStyleElement(rules: string): () => void {
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
  return () => style.remove();
}
