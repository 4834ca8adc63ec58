const light = {
  surface: '#f1f1f4',
  hover: '#e6e6eb',
  text: '#4a4d57',
  negative: '#b8292f',
  positive: '#17714a',
  neutral: '#62656f',
  unsure: '#7d5800',
  ring: '#4753c6',
};
const dark: typeof light = {
  surface: '#26272d',
  hover: '#30323a',
  text: '#c3c6d0',
  negative: '#ff8f8c',
  positive: '#63cf9b',
  neutral: '#a3a6b1',
  unsure: '#e5b95c',
  ring: '#98a2ff',
};

/**
 * The style of every mark. It has its own surface, so that it can be read whatever the page's background is; of the
 * page it takes the font alone. `:host` rules marked important win over anything the page says of the element. It is as
 * large to press as a finger or a trembling hand needs (24 px), without taking more room.
 */
export function markStyle(isDark: boolean): string {
  const colours = isDark ? dark : light;
  return `
:host {
  all: initial !important;
  display: inline-flex !important;
  flex: none !important;
  align-items: center !important;
  vertical-align: baseline !important;
  margin-inline: 0.3em !important;
  font: inherit !important;
  font-weight: 400 !important;
  line-height: 1.3 !important;
  pointer-events: auto !important;
}
button {
  all: unset;
  position: relative;
  display: inline-flex;
  align-items: center;
  gap: 0.3em;
  box-sizing: border-box;
  height: 1.3em;
  padding-inline: 0.4em;
  border-radius: 1em;
  background: ${colours.surface};
  color: ${colours.text};
  font: inherit;
  font-variant-numeric: tabular-nums;
  line-height: 1.3;
  white-space: nowrap;
  cursor: pointer;
  -webkit-user-select: none;
  user-select: none;
}
button::after { content: ''; position: absolute; inset: -4px -2px; border-radius: inherit; }
button:hover { background: ${colours.hover}; }
button:focus-visible { outline: 2px solid ${colours.ring}; outline-offset: 1px; }
svg { width: 0.72em; height: 0.72em; flex: none; overflow: visible; }
.negative, .urgent { color: ${colours.negative}; }
.positive { color: ${colours.positive}; }
.neutral { color: ${colours.neutral}; }
.unsure { color: ${colours.unsure}; }
.quiet svg { opacity: 0.65; }
.met { opacity: 0.85; }
.by { display: inline-block; max-width: 9em; overflow: hidden; text-overflow: ellipsis; }
@media (forced-colors: active) {
  button { border: 1px solid; }
  button:focus-visible { outline-color: Highlight; }
  svg[class] { color: inherit; }
  .quiet svg, .met { opacity: 1; }
}
@media print { :host { display: none !important; } }
`;
}
