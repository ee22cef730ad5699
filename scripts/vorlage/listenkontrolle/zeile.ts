/** The formulas that bring the entries of one row into cells: by counting it with each entry that is understood. */
import { FESTLEGUNG } from '../../../src/bereiche/fallliste';
import { FM, GRUPPE, PROGNOSE } from '../../../src/fall/auswahl';
import { alsAuswahl, type Auswahlliste, labelVon } from '../../../src/listen/auswahl';
import { JA_NEIN, JAHRE } from '../../../src/listen/readFelder';
import { STUFENEINTRAEGE } from '../../../src/listen/readRating';
import { BEDARFE, KENNUNGEN, PROFILLAGEN, STUFEN } from '../../../src/rules/vocabulary';
import { type Angabe, type Angabenschritt, listenschritt } from './schritte';
import { anzahlMit, zahlIn } from './suche';

/** Stands for an entry that is not understood. */
export const UNKLAR = '"unklar"';

/** What makes a text of nothing but blanks look like one; a question mark with a blank behind it is offen. */
const KEIN_ANFANG = ['" *"', '"\u00a0*"', 'CHAR(10)&"*"', '"~? *"'];

/** The formula of each entry. */
export function zeilenformeln(): Readonly<Record<Angabenschritt, string>> {
  const formeln: Readonly<Record<Angabe, string>> = {
    ...(Object.fromEntries(BEDARFE.map(({ id }) => [id, stufe(id)])) as Record<
      (typeof BEDARFE)[number]['id'],
      string
    >),
    stichtag: tag('stichtag'),
    berechnetAm: `IFERROR(IF(${zahlIn('berechnetAm')}>0,${zahlIn('berechnetAm')},""),"")`,
    prognoseArbeitsmarkt: wort('prognoseArbeitsmarkt', PROGNOSE),
    dominierend: wort('dominierend', GRUPPE),
    festlegung: wort('festlegung', FESTLEGUNG),
    verdichtungBegruendung: begruendung('verdichtungBegruendung'),
    verdichtung: `IF(${listenschritt('zeile.verdichtungBegruendung')}=${UNKLAR},${UNKLAR},${wort('verdichtung', JA_NEIN)})`,
    fmEinschaetzung: wort('fmEinschaetzung', FM),
    festgelegteProfillage: `IF(${istOffen('festgelegteProfillage')},0,1)`,
    profillage: wort('profillage', alsAuswahl('Profillage', PROFILLAGEN)),
    kennungErrechnet: wort('kennungErrechnet', alsAuswahl('Kennung', KENNUNGEN)),
  };
  const gefunden = listenschritt('gefunden');
  return Object.fromEntries(
    Object.entries(formeln).map(([feld, formel]) => [`zeile.${feld}`, `IF(${gefunden}=1,${formel},"")`]),
  ) as Record<Angabenschritt, string>;
}

/** Excel tells empty cells from those with an empty text. */
function istOffen(spalte: Angabe): string {
  return `${['"="', '""', '"~?"'].map((each) => anzahlMit(spalte, each)).join('+')}>0`;
}

function hatEines(spalte: Angabe, eintraege: readonly string[]): string {
  const verschiedene = [...new Set(eintraege.map((each) => each.toLowerCase()))];
  return `${verschiedene.map((each) => anzahlMit(spalte, `"${each}"`)).join('+')}>0`;
}

/** The label of the choice; nothing for offen. */
function wort(spalte: Angabe, { werte }: Auswahlliste<unknown>): string {
  return werte.reduceRight(
    (sonst, each) => `IF(${hatEines(spalte, each.eintraege)},"${labelVon(each)}",${sonst})`,
    `IF(${istOffen(spalte)},"",${UNKLAR})`,
  );
}

function stufe(spalte: Angabe): string {
  return STUFEN.reduceRight<string>((sonst, each) => {
    const eintraege = Object.keys(STUFENEINTRAEGE).filter((eintrag) => STUFENEINTRAEGE[eintrag] === each);
    return `IF(${hatEines(spalte, eintraege)},${each},${sonst})`;
  }, '""');
}

/** A day; a year that somebody typed is none. */
function tag(spalte: 'stichtag'): string {
  const wert = zahlIn(spalte);
  return `IFERROR(IF(${wert}>=${JAHRE.bis + 1},${wert},IF(${istOffen(spalte)},"",${UNKLAR})),${UNKLAR})`;
}

/** Whether there is any: a mark, since texts cannot be counted out. */
function begruendung(spalte: Angabe): string {
  const keine = KEIN_ANFANG.map((each) => anzahlMit(spalte, each)).join('+');
  const text = `IF(${anzahlMit(spalte, '"?*"')}>0,IF(${keine}>0,${UNKLAR},"x"),${UNKLAR})`;
  return `IF(${istOffen(spalte)},"",${text})`;
}
