import faelle from '../cases/faelle.json';
import type { HinweisCode } from '../../src/fall/ergebnis';
import { readCase } from '../../src/mappe/caseJson';
import { berechne } from '../../src/fall/berechne';
import { STICHTAG } from '../support/faelle';

/** The Hinweise that came with Regelwerk 2026-12; the cases that name Hinweise name all of these that appear. */
const SEIT_2026_12: readonly HinweisCode[] = [
  'AV_TROTZ_PROGNOSE',
  'GEPRUEFT_UNBESTAETIGT',
  'KENNUNG_UND_STATUS',
  'EXTER_PLATZ_WIRD_FREI',
  'EINSCHAETZUNG_UND_STATUS',
  'VERDICHTUNG_OHNE_BEDARF',
  'BEGRUENDUNG_KURZ',
  'ALTER_AUSSERHALB',
  'SCHUELER_ALTER',
  'PARAGRAPH_53A_BESTAND',
  'PARAGRAPH_428_ALTER',
  'PARAGRAPH_10_GRUND_FEHLT',
  'BETREUUNG_UNBEKANNT',
  'FACHTEAM_UND_FALLMANAGEMENT',
];

function antwort(fall: unknown): Readonly<Record<string, unknown>> {
  const gelesen = readCase(fall, '', STICHTAG);
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  const { steuerung, naechsteProfillagen } = berechne(gelesen.wert);
  const { profillage, kennung, betreuung, hinweise } = steuerung;
  return {
    profillage: profillage.errechnet,
    profillageMoeglich: profillage.moeglich,
    naechste: naechsteProfillagen.map(
      ({ aenderung, ...folge }) =>
        `${aenderung.eingabe}:${aenderung.auf} => ${folge.profillage} => ${folge.kennung}`,
    ),
    errechnet: kennung.errechnet,
    geprueft: kennung.geprueft,
    gueltig: kennung.gueltig,
    gueltigDurch: kennung.gueltigDurch,
    moeglich: kennung.moeglich,
    entscheidendeFragen: kennung.entscheidendeFragen,
    betreuung: betreuung.vorschlag,
    betreuungRegel: betreuung.regel,
    wechsel: betreuung.wechsel,
    hinweise2026_12: hinweise
      .map(({ code }) => code)
      .filter((code) => SEIT_2026_12.includes(code))
      .sort(),
  };
}

describe('die öffentlichen Fälle', () => {
  it.each(faelle.map((fall) => [fall.name, fall] as const))('%s', (_, { fall, erwartet }) => {
    const ist = antwort(fall);
    const gefragt = Object.keys(erwartet);
    expect(Object.fromEntries(gefragt.map((each) => [each, ist[each]]))).toEqual(erwartet);
  });
});
