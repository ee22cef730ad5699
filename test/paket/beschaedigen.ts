/** Damages packages by chance, the same for the same number: bytes of the file, or the XML inside of whole parts. */
import { alsMappe, TEIL, type Teile } from './pruefmappe';

const BETROFFENE = [
  TEIL.profiling,
  TEIL.kennung,
  TEIL.foerderziele,
  TEIL.mappe,
  TEIL.mappenrels,
  TEIL.profilingrels,
  TEIL.bedarfe,
  TEIL.stile,
  TEIL.arten,
  'xl/sharedStrings.xml',
  '_rels/.rels',
  'xl/tables/table2.xml',
  'xl/tables/table3.xml',
] as const;

const ZEICHEN = [...'0123456789.,-+eE<>"\'&;/=! xXabrstvf:$\u0000\u00e4'];

/** Numbers from 0 to below 1, always the same for a seed. */
function zufall(saat: number): () => number {
  let stand = saat;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let wert = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    wert = (wert + Math.imul(wert ^ (wert >>> 7), 61 | wert)) ^ wert;
    return ((wert ^ (wert >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A damaged package. */
export function beschaedigt(teile: Teile, saat: number): Uint8Array {
  const naechste = zufall(saat);
  const ganze = (unter: number): number => Math.floor(naechste() * unter);
  switch (saat % 5) {
    case 0:
      return mitBytes(alsMappe(teile), ganze);
    case 1:
      return mitStueck(alsMappe(teile), ganze);
    default: {
      const pfad = BETROFFENE[ganze(BETROFFENE.length)] ?? TEIL.profiling;
      const xml = teile[pfad] ?? '';
      const neu =
        saat % 5 === 2
          ? mitZeichen(xml, ganze)
          : saat % 5 === 3
            ? mitElement(xml, ganze)
            : mitWert(xml, ganze);
      return alsMappe({ ...teile, [pfad]: neu });
    }
  }
}

type Ganze = (unter: number) => number;

function mitBytes(bytes: Uint8Array, ganze: Ganze): Uint8Array {
  for (let anzahl = 1 + ganze(4); anzahl > 0; anzahl--) {
    const stelle = ganze(bytes.length);
    bytes[stelle] = (bytes[stelle] ?? 0) ^ (1 << ganze(8));
  }
  return bytes;
}

/** Without a piece, or with one twice. */
function mitStueck(bytes: Uint8Array, ganze: Ganze): Uint8Array {
  const [von, laenge] = [ganze(bytes.length), 1 + ganze(200)];
  const weiter = ganze(2) === 0 ? von + laenge : Math.max(0, von - laenge);
  return new Uint8Array([...bytes.subarray(0, von), ...bytes.subarray(weiter)]);
}

function mitZeichen(xml: string, ganze: Ganze): string {
  const stelle = ganze(xml.length);
  return xml.slice(0, stelle) + (ZEICHEN[ganze(ZEICHEN.length)] ?? '') + xml.slice(stelle + ganze(3));
}

/** An element without content or a start tag is left out, comes twice or elsewhere. */
function mitElement(xml: string, ganze: Ganze): string {
  const tags = [
    ...xml.matchAll(
      /<(c|v|f|row|Relationship|definedName|sheet|xf|table|mergeCell)\b[^>]*>(?:[^<]*<\/\1>)?/g,
    ),
  ];
  const [eines, anderes] = [tags[ganze(tags.length)], tags[ganze(tags.length)]];
  if (!eines || !anderes) return mitZeichen(xml, ganze);
  const ohne = xml.slice(0, eines.index) + xml.slice(eines.index + eines[0].length);
  const hier = Math.min(anderes.index, ohne.length);
  if (ganze(3) === 0) return ohne;
  return ganze(2) === 0
    ? xml.slice(0, eines.index) + eines[0] + xml.slice(eines.index)
    : ohne.slice(0, hier) + eines[0] + ohne.slice(hier);
}

/** One value of an attribute or one text in the place of another. */
function mitWert(xml: string, ganze: Ganze): string {
  const werte = [...xml.matchAll(/(?<=="|<v>|<t[^>]*>|">)[^<>"]+(?=")|(?<=<v>)[^<]*/g)];
  const [eines, anderes] = [werte[ganze(werte.length)], werte[ganze(werte.length)]];
  if (!eines || !anderes) return mitZeichen(xml, ganze);
  return xml.slice(0, eines.index) + anderes[0] + xml.slice(eines.index + eines[0].length);
}
