/** Lists of cases of any length, without a builder in between: the rows of a short one over and over, each with a number of its own. */
import { oeffnePaket } from '../../src/paket/lesen/oeffnen';
import { type Neuteil, packe } from '../../src/paket/schreiben/packen';
import { listeMit } from '../../test/support/offeneListe';
import { KNOTENZIP } from '../fall/knotenzip';

/** So many different people. */
const VERSCHIEDENE = 150;
const ERSTE_REIHE = 6;
const TEIL = {
  blatt: 'xl/worksheets/sheet1.xml',
  texte: 'xl/sharedStrings.xml',
  tabelle: 'xl/tables/table1.xml',
} as const;

/** Rows whose XML is in memory as text at the same time. */
const BLOCK = 1000;

/** Where the number of the row goes, and where that of its Kundennummer: characters that XML cannot hold. */
const REIHE = '\u0000';
const NUMMER = '\u0001';

const LEERE_ZELLE = /<c r="[A-Z]+\d+"(?: s="\d+")?(?:\/>|><\/c>)/g;

/** With every cell as the template is written, or without those that hold nothing, as other programs write it. */
export type Form = 'wieVorlage' | 'ohneLeere';

/** A package with so many rows. */
export async function listeMitZeilen(anzahl: number, form: Form = 'wieVorlage'): Promise<Uint8Array> {
  const paket = oeffnePaket(await listeMit(VERSCHIEDENE), KNOTENZIP);
  const text = (pfad: string): string => paket.text(pfad).text;
  const texte = text(TEIL.texte);
  const blatt = text(TEIL.blatt);
  const schonDa = texte.match(/<si>/g)?.length ?? 0;
  const neue: [string, Neuteil][] = [
    [TEIL.texte, ausBloecken(mitNummern(texte, anzahl), texte.length)],
    [
      TEIL.blatt,
      ausBloecken(mitReihen(blatt, anzahl, form, schonDa), Math.ceil(blatt.length / VERSCHIEDENE) * anzahl),
    ],
    [TEIL.tabelle, ausBloecken([bisReihe(text(TEIL.tabelle), anzahl)], 0)],
  ];
  return packe(paket, new Map(neue));
}

function ausBloecken(texte: Iterable<string>, etwa: number): Neuteil {
  function* bloecke(): Iterable<Uint8Array> {
    const encoder = new TextEncoder();
    for (const text of texte) yield encoder.encode(text);
  }
  return { bloecke: bloecke(), etwa };
}

/** Shared texts, with a Kundennummer more for each row. */
function* mitNummern(texte: string, anzahl: number): Iterable<string> {
  const ende = texte.indexOf('</sst>');
  yield texte.slice(0, ende);
  yield* inBloecken(anzahl, (nr) => `<si><t>999E${String(nr).padStart(6, '0')}</t></si>`);
  yield texte.slice(ende);
}

function* mitReihen(blatt: string, anzahl: number, form: Form, ersterText: number): Iterable<string> {
  const beginn = blatt.indexOf(`<row r="${ERSTE_REIHE}"`);
  const ende = blatt.indexOf('</sheetData>');
  const reihen = blatt.slice(beginn, ende).match(/<row .*?<\/row>/gs) ?? [];
  const muster = reihen.map((reihe) =>
    musterVon(form === 'ohneLeere' ? reihe.replace(LEERE_ZELLE, '') : reihe),
  );
  yield bisReihe(blatt.slice(0, beginn), anzahl);
  yield* inBloecken(anzahl, (nr) =>
    (muster[nr % muster.length] ?? [])
      .join(String(ERSTE_REIHE + nr))
      .replace(NUMMER, String(ersterText + nr)),
  );
  yield blatt.slice(ende);
}

/** A row in pieces, between which its number stands. */
function musterVon(reihe: string): readonly string[] {
  return reihe
    .replace(/(<c r="A\d+"[^>]*><v>)\d+/, `$1${NUMMER}`)
    .replace(/ r="([A-Z]*)\d+"/g, ` r="$1${REIHE}"`)
    .split(REIHE);
}

/** Texts for the numbers from 0 on, so many of them at once that no text gets too long. */
function* inBloecken(anzahl: number, textVon: (nr: number) => string): Iterable<string> {
  for (let erste = 0; erste < anzahl; erste += BLOCK)
    yield Array.from({ length: Math.min(BLOCK, anzahl - erste) }, (_, index) => textVon(erste + index)).join(
      '',
    );
}

/** The range of the table, with another end. */
function bisReihe(xml: string, anzahl: number): string {
  return xml.replace(/(ref="A[15]:[A-Z]+)\d+"/g, `$1${ERSTE_REIHE - 1 + anzahl}"`);
}
