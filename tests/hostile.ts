/**
 * What strangers may write as a name or a text: fifty pieces that have broken software. Whatever reads, stores, shows
 * or exports people's words must keep each of them as text, whole, and run nothing.
 */
export const hostileTexts: readonly string[] = [
  // Markup and script
  '<script>globalThis.ranHostile = 1</script>',
  '<img src=x onerror="globalThis.ranHostile = 1">',
  '<svg onload=globalThis.ranHostile=1>',
  '"><iframe srcdoc="<script>parent.ranHostile = 1</script>">',
  '</textarea><script>globalThis.ranHostile = 1</script>',
  '<!-- --><b>bold</b><!--',
  '<style>*{display:none}</style>',
  '&lt;script&gt;&amp;amp;&#60;b&#62;',
  "' onmouseover='globalThis.ranHostile=1",
  '<a href="javascript:globalThis.ranHostile=1">click</a>',
  '<math><mtext></mtext><style><img src=x onerror=globalThis.ranHostile=1></style></math>',
  ']]><![CDATA[<x>',
  // Addresses that must never be opened
  'javascript:globalThis.ranHostile=1',
  'java\tscript:globalThis.ranHostile=1',
  'data:text/html,<script>globalThis.ranHostile=1</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'https://x.com@evil.example/status/1',
  'https://evil.example/https://x.com/a/status/1',
  '//evil.example/%2e%2e/%2e%2e',
  // Templates, formulas, queries, patterns
  '{{constructor.constructor("globalThis.ranHostile=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay the text that it is.
  '${globalThis.ranHostile = 1}',
  '{{agent.name}} {{customer.firstName}}',
  '=HYPERLINK("https://evil.example","open")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "Robert'); DROP TABLE customers;--",
  '(a+)+$',
  '%s %d %n $1 $& $$',
  "$& $` $' $$1",
  // Keys that are more than keys
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '__defineGetter__',
  // Letters that turn, hide, stack or look alike
  '\u202Etxet sdrawkcab\u202C',
  '\u2066\u2067\u2068isolates\u2069\u2069\u2069',
  'ze\u200Bro\u200Cwi\u200Ddth\uFEFF',
  '\u0000null\u0001\u0008\u001B[31mred',
  'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034Fa\u0334\u0319\u0324\u031E\u0349l\u0348\u034Dg\u0322\u035Co',
  'аdmin (with a Cyrillic а)',
  'Ａｃｍｅ　Ｋｅｔｔｌｅ',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
  'lone \uD83D high',
  'lone \uDE00 low',
  '\u2028line\u2029paragraph',
  'ﷺ﷽'.repeat(50),
  // Emptiness and size
  '\u00A0\u3000\u2003',
  '"',
  'e\u0301'.repeat(20_000),
  'A'.repeat(100_000),
];
