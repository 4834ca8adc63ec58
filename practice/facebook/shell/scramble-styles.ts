/** Names of classes that hide letters: made anew at each load, so that nobody can know them beforehand. */
export const scramble = {
  /** Hidden only together: one lifts a letter out of the line, the other moves it out of sight. */
  lifted: className(),
  lowered: className(),
  /** Mean nothing. */
  empty: Array.from({ length: 6 }, className),
  places: Array.from({ length: 24 }, className),
};

function className(): string {
  const letter = () => String.fromCharCode(97 + Math.floor(Math.random() * 26));
  const capital = () => letter().toUpperCase();
  return `${letter()}${letter()}${capital()}${letter()}${capital()}${letter()}${capital()}`;
}

const rules = [
  `.${scramble.lifted}.${scramble.lifted}{position:absolute}`,
  `.${scramble.lowered}.${scramble.lowered}{top:3em}`,
  ...scramble.places.map((name, place) => `.${name}{order:${place}}`),
].join('\n');

/** Brings the rules into the page; answers how to take them out. A page's policy has no say over such a sheet. */
export function addScrambleStyles(): () => void {
  if (!('adoptedStyleSheets' in document)) return addStyleElement();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Where sheets cannot be adopted (jsdom). */
function addStyleElement(): () => void {
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.append(style);
  return () => style.remove();
}
