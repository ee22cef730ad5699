/** What the Akte says of the case itself: person, ratings, results, Förderziel. */
import {
  BEDARFSLISTE,
  ERGEBNIS_FELDER,
  FALL_FELDER,
  MARKEN_FELDER,
  MATRIXLISTE,
  PARAGRAPH_16A_FELDER,
  RESSOURCENLISTE,
} from '../../../fall/listen';
import { angabeLabel } from '../../../fall/texte/felder';
import type { Inhalt } from '../../../listen/inhalt';
import type { Einschaetzung } from '../../../listen/werte';
import { BEDARFE, FESTLEGUNGEN, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import { HINWEIS, nichtEingeschaetztText, TITEL } from './akte';
import { abschnitt, angabe, type Aktenzeile, ganzeZeile } from '../fach/aktenzeile';
import { felderzeilen, tabellenzeilen, zeilenIn } from './angaben';

const PERSON = [
  FALL_FELDER.name,
  FALL_FELDER.kundennummer,
  FALL_FELDER.geburtsdatum,
  FALL_FELDER.zugang,
  FALL_FELDER.neukunde,
  FALL_FELDER.fachkraft,
  FALL_FELDER.bisherigeBetreuung,
  FALL_FELDER.stichtag,
];

const KENNUNG = [
  ERGEBNIS_FELDER.profillageErrechnet,
  FALL_FELDER.festgelegteProfillage,
  FALL_FELDER.festlegungBegruendung,
  ERGEBNIS_FELDER.kennungErrechnet,
  ERGEBNIS_FELDER.kennungGeprueft,
  FALL_FELDER.geprueftKennung,
  FALL_FELDER.geprueftVon,
  FALL_FELDER.geprueftAm,
  FALL_FELDER.paragraph10Grund,
  FALL_FELDER.verdichtung,
  FALL_FELDER.verdichtungBegruendung,
  FALL_FELDER.fmEinschaetzung,
  FALL_FELDER.fmGrund,
  FALL_FELDER.exterPlatzFrei,
  FALL_FELDER.fachteam,
  FALL_FELDER.paragraph428,
  ERGEBNIS_FELDER.betreuung,
  ERGEBNIS_FELDER.begruendung,
  ERGEBNIS_FELDER.regelwerk,
  ERGEBNIS_FELDER.berechnetAm,
];

const FOERDERZIEL = [
  FALL_FELDER.direktVermittelbar,
  FALL_FELDER.foerderziel,
  FALL_FELDER.entwicklungsziel,
  FALL_FELDER.qualifizierungAbgeschlossen,
  ERGEBNIS_FELDER.aktiveVermittlung,
  ...Object.values(PARAGRAPH_16A_FELDER),
];

/** The sections of the case. @param fingerabdruck of the inputs as they are now. */
export function fallteil(inhalt: Inhalt, fingerabdruck: string): Aktenzeile[] {
  return [
    ...abschnitt('abschnitt', TITEL.person, felderzeilen(inhalt, PERSON)),
    ...abschnitt('abschnitt', TITEL.profiling, profiling(inhalt)),
    ...abschnitt('abschnitt', TITEL.kennung, [
      ...standhinweis(inhalt, fingerabdruck),
      ...felderzeilen(inhalt, KENNUNG),
    ]),
    ...abschnitt('abschnitt', TITEL.foerderziel, foerderziel(inhalt)),
  ];
}

/** Whether the results that are printed are those of the inputs that are printed. */
function standhinweis(inhalt: Inhalt, fingerabdruck: string): Aktenzeile[] {
  const eingetragen = inhalt.feld(ERGEBNIS_FELDER.fingerabdruck).wert;
  if (eingetragen === fingerabdruck) return [];
  return [ganzeZeile('text', eingetragen === '' ? HINWEIS.nichtEingetragen : HINWEIS.veraltet)];
}

function profiling(inhalt: Inhalt): Aktenzeile[] {
  const bedarfe = tabellenzeilen(BEDARFSLISTE, zeilenIn(inhalt, BEDARFSLISTE), {
    links: ['label'],
    rechts: [],
    mitKopf: ['stufe', 'beleg', 'staerke'],
  });
  return [
    ...abschnitt('teil', TITEL.bedarfe, [
      ...bedarfe,
      ...nichtEingeschaetzt(zeilenIn(inhalt, BEDARFSLISTE), BEDARFE.length),
    ]),
    ...abschnitt('teil', TITEL.prognose, [
      ...felderzeilen(inhalt, [FALL_FELDER.prognoseArbeitsmarkt, FALL_FELDER.dominierend]),
      ...marken(inhalt),
    ]),
  ];
}

/** The marks that are set, each in its own words. */
function marken(inhalt: Inhalt): Aktenzeile[] {
  return FESTLEGUNGEN.filter((id) => inhalt.feld(MARKEN_FELDER[id]).wert).map((id) =>
    angabe(angabeLabel('festlegung', id), MARKEN_FELDER[id].spalte.kopf),
  );
}

function foerderziel(inhalt: Inhalt): Aktenzeile[] {
  const ressourcen = tabellenzeilen(RESSOURCENLISTE, zeilenIn(inhalt, RESSOURCENLISTE), {
    links: ['label'],
    rechts: [],
    mitKopf: ['stufe', 'beleg', 'staerke'],
  });
  const matrix = tabellenzeilen(MATRIXLISTE, zeilenIn(inhalt, MATRIXLISTE), {
    links: ['label'],
    rechts: [],
    mitKopf: ['integration', 'wettbewerbsfaehigkeit', 'prozessfaehigkeit', 'erwerbsfaehigkeit'],
  });
  return [
    ...felderzeilen(inhalt, FOERDERZIEL),
    ...abschnitt('teil', TITEL.ressourcen, [
      ...ressourcen,
      ...nichtEingeschaetzt(zeilenIn(inhalt, RESSOURCENLISTE), RESSOURCENBEREICHE.length),
    ]),
    ...abschnitt('teil', TITEL.matrix, matrix),
  ];
}

/** How many ratings are offen: without it, one that is left out could be taken for none. */
function nichtEingeschaetzt(
  zeilen: readonly { readonly stufe: Einschaetzung }[],
  alle: number,
): Aktenzeile[] {
  const eingeschaetzt = zeilen.filter(({ stufe }) => stufe !== null).length;
  return eingeschaetzt === alle
    ? []
    : [ganzeZeile('text', nichtEingeschaetztText(alle - eingeschaetzt, alle))];
}
