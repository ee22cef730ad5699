/** A formula in pieces: texts, references, names, functions. Only as far as it matters what a formula looks at. */

export type Stueck =
  | { readonly art: 'bezug'; readonly blatt: string | null; readonly adresse: string; readonly text: string }
  | { readonly art: 'name' | 'funktion' | 'tabelle'; readonly name: string; readonly text: string }
  /** A reference into another workbook. */
  | { readonly art: 'fremd'; readonly text: string }
  /** Signs, numbers, texts, error values; `unklar` is what is none of all that. */
  | { readonly art: 'zeichen' | 'unklar'; readonly text: string };

const BLATT = String.raw`(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?|\[\d+\][^\s!'"(),;&+*/^=<>-]*)!`;
const ZELLE = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const ADRESSE = String.raw`(?:${ZELLE}(?::${ZELLE})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{M}\p{N}_.(\[!\\])`;
const WORT = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const KLAMMERN = String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;

const MUSTER = new RegExp(
  [
    String.raw`(?<zeichenkette>"(?:[^"]|"")*")`,
    String.raw`(?<fehlerwert>#(?:REF|DIV/0|N/A|NAME|NULL|NUM|VALUE|SPILL|CALC)[!?]?)`,
    String.raw`(?<zahl>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?(?![:\p{L}\p{N}]))`,
    `(?<blatt>${BLATT})?(?<adresse>${ADRESSE})`,
    `(?<blatt2>${BLATT})(?<fremdes>#REF!|${WORT})(?<aufruf>\\s*\\()?`,
    `(?<wort>${WORT})(?<folge>${KLAMMERN}|\\s*\\()?`,
    `(?<klammern>${KLAMMERN})`,
    String.raw`[\s+\-*/^&=<>,;(){}%@]+`,
  ].join('|'),
  'guy',
);

/** Excel itself takes no longer ones. */
const HOECHSTENS_ZEICHEN = 8192;

/** Takes a formula apart; joined, the pieces are the formula again. One that is too long is not looked at. */
export function zerlege(formel: string): Stueck[] {
  if (formel.length > HOECHSTENS_ZEICHEN) return [{ art: 'unklar', text: formel }];
  const stuecke: Stueck[] = [];
  MUSTER.lastIndex = 0;
  let stelle = 0;
  while (stelle < formel.length) {
    MUSTER.lastIndex = stelle;
    const treffer = MUSTER.exec(formel);
    // Of a quoted sheet that never ends, each further quotation mark would be looked at as the beginning of one.
    if (!treffer && formel[stelle] === "'")
      return [...stuecke, { art: 'unklar', text: formel.slice(stelle) }];
    const text = treffer?.[0] ?? String.fromCodePoint(formel.codePointAt(stelle) ?? 0);
    stuecke.push(treffer ? stueckVon(treffer) : { art: 'unklar', text });
    stelle += text.length;
  }
  return stuecke;
}

function stueckVon({ 0: text, groups = {} }: RegExpExecArray): Stueck {
  const { blatt, adresse, blatt2, fremdes, aufruf, wort, folge, klammern } = groups;
  const art = artMitVorsatz(blatt ?? blatt2, aufruf !== undefined);
  if (art !== null) return { art, text };
  if (adresse !== undefined) return { art: 'bezug', blatt: blattname(blatt), adresse, text };
  if (fremdes !== undefined) return { art: 'name', name: fremdes, text };
  if (klammern !== undefined) return { art: 'tabelle', name: '', text };
  if (wort === undefined) return { art: 'zeichen', text };
  if (folge?.startsWith('[')) return { art: 'tabelle', name: wort, text };
  return { art: folge === undefined ? 'name' : 'funktion', name: wort, text };
}

/** A function of another workbook may look anywhere, and number 0 is this workbook. */
function artMitVorsatz(vorsatz: string | undefined, istAufruf: boolean): 'fremd' | 'unklar' | null {
  if (istAufruf || vorsatz?.startsWith('[0]')) return 'unklar';
  return vorsatz?.includes('[') ? 'fremd' : null;
}

function blattname(blatt: string | undefined): string | null {
  if (blatt === undefined) return null;
  const name = blatt.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
