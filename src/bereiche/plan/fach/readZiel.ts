/** Understands one row of `tblZiele`. What is missing stays missing: an incomplete goal is read, never refused. */
import type { MatrixBereich } from '../../../rules/foerderzielmatrix';
import type { ZielSpalte } from '../regeln/planVokabular';
import { ZIEL_SPALTEN } from '../regeln/planVokabular';
import { ENTWICKLUNGSZIEL_AUSWAHL, FOERDERZIEL_AUSWAHL } from '../../../fall/auswahl';
import { foerderzielVon } from '../../../fall/faz';
import type { Lesung } from '../../../listen/fehler';
import type { Melden } from '../../../listen/readFelder';
import type { Ziel } from './plan';
import { ERGEBNIS_AUSWAHL, WEITERES_AUSWAHL } from './planAuswahl';
import type { Leser, Planzeile } from './planzeile';
import { lesungVon, leserVon, orteVon, readId } from './planzeile';

/**
 * The goal of a row, or every error in it with its cell. A Ressourcenbereich without a row in the Förderzielmatrix, or
 * one outside the Förderziel that is named beside it, is refused (S4).
 */
export function readZiel(zeile: Planzeile<ZielSpalte>): Lesung<Ziel> {
  return lesungVon((melden) => zielVon(zeile, leserVon(zeile, melden), melden));
}

function zielVon(zeile: Planzeile<ZielSpalte>, leser: Leser<ZielSpalte>, melden: Melden): Ziel {
  const foerderziel = leser.wahl('Förderziel', FOERDERZIEL_AUSWAHL);
  const ressourcenbereich = readBereich(zeile, leser, melden);
  const passt =
    ressourcenbereich === null || foerderziel === null || foerderzielVon(ressourcenbereich) === foerderziel;
  if (!passt) melden({ code: 'ENTWICKLUNGSZIEL_PASST_NICHT', orte: [zeile.Ressourcenbereich.ort] });
  return {
    id: readId(zeile.Id, 'Z', melden),
    ressourcenbereich,
    foerderziel,
    handlungsstrategie: leser.text('Handlungsstrategie'),
    ziel: leser.text('Ziel'),
    messgroesse: leser.text('Messgröße'),
    zielwert: leser.messwert('Zielwert'),
    mitgetragen: leser.jaNein('Mitgetragen'),
    worteDerPerson: leser.text('Worte der Person'),
    ressourcen: leser.text('Ressourcen'),
    hindernisse: leser.text('Hindernisse'),
    termin: leser.datum('Termin'),
    ueberpruefungAm: leser.datum('Überprüfung am'),
    vereinbartAm: leser.datum('Vereinbart am'),
    stufeBeiVereinbarung: leser.stufe('Stufe bei Vereinbarung'),
    ergebnis: leser.wahl('Ergebnis', ERGEBNIS_AUSWAHL),
    weiteres: leser.wahl('Weiteres', WEITERES_AUSWAHL),
    ueberprueftAm: leser.datum('Überprüft am'),
    orte: orteVon(ZIEL_SPALTEN, zeile),
  };
}

function readBereich(
  zeile: Planzeile<ZielSpalte>,
  leser: Leser<ZielSpalte>,
  melden: Melden,
): MatrixBereich | null {
  const bereich = leser.wahl('Ressourcenbereich', ENTWICKLUNGSZIEL_AUSWAHL);
  if (bereich !== 'selbststaendigkeit') return bereich;
  melden({ code: 'KEINE_MATRIXZEILE', orte: [zeile.Ressourcenbereich.ort] });
  return null;
}
