/** The sheet of a Fallkonferenz for one invited place: what it may see, in words. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import { type Dokumentformat, type Dokumentzeile, druckzeilen, mitLuft } from '../../plan';
import type { Blattart, Blattinhalt } from '../fach/konferenzblatt';
import { bezuegeIn } from '../fach/tagesordnung';
import { KONFERENZDRUCK } from '../listen';
import type { Artgrundlage } from '../listenDesHauses';
import { GRUNDLAGE_LABEL, KONFERENZ_BLATT } from '../regeln/vokabular';

/** A4 upright at 12 points, as long as its block. */
export const KONFERENZBLATT_FORMAT: Dokumentformat = {
  blatt: KONFERENZ_BLATT,
  hoechstens: KONFERENZDRUCK.zeilen,
  breite: { text: 78, was: 39, wer: 17, wann: 21 },
};

export const BLATTART_LABEL: Record<Blattart, string> = {
  tagesordnung: 'Tagesordnung',
  protokoll: 'Protokoll',
};

/** What stands on it beside the contents of the Fallkonferenz. */
export interface Blattangaben {
  readonly fachkraft: string;
  readonly name: string;
  readonly kontaktweg: string;
  readonly grundlagen: readonly Artgrundlage[];
}

/** The sheet, or that it would be too long; nothing is cut off. */
export function konferenzblatt(inhalt: Blattinhalt, angaben: Blattangaben): Lesung<readonly Dokumentzeile[]> {
  const zeilen = mitLuft(
    [
      ...kopf(inhalt, angaben),
      ...(inhalt.ohneNamen ? [ohneNamen()] : zurPerson(inhalt, angaben)),
      ...teile(inhalt),
    ],
    KONFERENZBLATT_FORMAT,
  );
  const anzahl = zeilen.flatMap((each) => druckzeilen(each, KONFERENZBLATT_FORMAT)).length;
  if (anzahl <= KONFERENZBLATT_FORMAT.hoechstens) return { ok: true, wert: zeilen };
  return { ok: false, fehler: [zuLang(anzahl)] };
}

function zuLang(zeilen: number): Fehler {
  const orte = [{ art: 'blatt' as const, blatt: KONFERENZ_BLATT }];
  return { code: 'DOKUMENT_ZU_LANG', orte, zeilen, hoechstens: KONFERENZBLATT_FORMAT.hoechstens };
}

const textzeile = (text: string): Dokumentzeile => ({ art: 'text', text });
const ueberschrift = (text: string): Dokumentzeile => ({ art: 'abschnitt', text });
const genannt = (wort: string, wert: string): Dokumentzeile[] =>
  wert === '' ? [] : [textzeile(`${wort}: ${wert}`)];

function kopf(
  { art, konferenz: { datum }, stelle }: Blattinhalt,
  { fachkraft }: Blattangaben,
): Dokumentzeile[] {
  return [
    { art: 'titel', text: `Fallkonferenz: ${BLATTART_LABEL[art]}` },
    textzeile(`Für: ${stelle.partner.name}`),
    textzeile(`Tag: ${datum === null ? 'noch offen' : germanDate(datum)}`),
    ...genannt('Vom Jobcenter', fachkraft),
  ];
}

const ohneNamen = (): Dokumentzeile => textzeile('Es wird für alle ohne Namen gesprochen.');

/** Only what the ground covers for this place; what it is, is named. */
function zurPerson({ stelle }: Blattinhalt, { name, kontaktweg, grundlagen }: Blattangaben): Dokumentzeile[] {
  const { erlaubnis, einwilligung, partner } = stelle;
  if (!erlaubnis.ok) return [];
  const vorschrift = grundlagen.find(({ id }) => id === partner.art)?.vorschrift ?? '';
  const erteiltAm = einwilligung?.erteiltAm ?? null;
  const worte = [
    GRUNDLAGE_LABEL[erlaubnis.grundlage],
    erteiltAm === null ? '' : `vom ${germanDate(erteiltAm)}`,
    vorschrift === '' ? '' : `(${vorschrift})`,
  ];
  const kontakt = erlaubnis.gruppen.includes('kontakt');
  return [
    ...(kontakt ? [...genannt('Person', name), ...genannt('So zu erreichen', kontaktweg)] : []),
    textzeile(`Rechtsgrundlage: ${worte.filter((wort) => wort !== '').join(' ')}`),
  ];
}

function teile({ art, konferenz, stelle, ohneNamen: namenlos, ...inhalt }: Blattinhalt): Dokumentzeile[] {
  const anlass = namenlos || (stelle.erlaubnis.ok && stelle.erlaubnis.gruppen.includes('anlass'));
  const danach: Dokumentzeile[] = [
    ...abschnitt('Ergebnis', inhalt.ergebnis.map(ohneBezug).map(textzeile)),
    ...abschnitt(
      'Aufgaben',
      inhalt.aufgaben.map(({ was, wer, bisWann, erledigtAm }) => ({
        art: 'zeile',
        text: ohneBezug(was),
        wer,
        wann: fristText({ bisWann, erledigtAm }),
      })),
    ),
  ];
  return [
    ...(anlass ? abschnitt('Anlass', konferenz.anlass === '' ? [] : [textzeile(konferenz.anlass)]) : []),
    ...abschnitt(
      'Tagesordnung',
      inhalt.tagesordnung.map((punkt, index) => textzeile(`${index + 1}. ${ohneBezug(punkt)}`)),
    ),
    ...(art === 'protokoll' ? danach : []),
  ];
}

function abschnitt(titel: string, zeilen: readonly Dokumentzeile[]): Dokumentzeile[] {
  return zeilen.length === 0 ? [] : [ueberschrift(titel), ...zeilen];
}

/** The Ids are nothing for others. */
function ohneBezug(zeile: string): string {
  const ids = bezuegeIn(zeile);
  if (ids.length === 0) return zeile;
  // Behind the last one that closes, none that opens is worth the search.
  const bis = zeile.lastIndexOf(']') + 1;
  const ohne = zeile
    .slice(0, bis)
    .replace(/\[[^\]]*\]/g, (stueck) => (bezuegeIn(stueck).length > 0 ? '' : stueck))
    .concat(zeile.slice(bis));
  return ohne.replace(/\s+/g, ' ').trim();
}

/** By when a task is to be done, or that it is. */
export function fristText({
  bisWann,
  erledigtAm,
}: {
  readonly bisWann: PlainDate | null;
  readonly erledigtAm: PlainDate | null;
}): string {
  if (erledigtAm !== null) return `erledigt ${germanDate(erledigtAm)}`;
  return bisWann === null ? 'ohne Frist' : `bis ${germanDate(bisWann)}`;
}
