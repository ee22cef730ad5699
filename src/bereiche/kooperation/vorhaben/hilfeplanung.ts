/** Changing the six fields of diagnosis, and what is known of SGB VIII and SGB XII: only what a person has changed. */
import { type Aenderung, aendern, setzen } from '../../../listen/aenderung';
import type { Feld } from '../../../listen/feld';
import type { Lesung } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { DIAGNOSE, type Diagnose, SCHNITTSTELLE } from '../listen';
import { DIAGNOSEFELDER, type Diagnosefeld } from '../regeln/vokabular';
import { HANDLUNG_HILFEPLANUNG, SECHS_FELDER } from '../texte/hilfeplanung';

/** What was changed, by field. */
export type Felderaenderung = Partial<Record<Diagnosefeld, Partial<Pick<Diagnose, 'lage' | 'ressourcen'>>>>;

/** Changes the cells that are named, and no other one. */
export function felderAendern(teil: Felderaenderung): Vorhaben {
  return ({ inhalt }) => {
    const { fehler } = inhalt.liste(DIAGNOSE);
    if (fehler.length > 0) return { ok: false, fehler };
    const gefunden = DIAGNOSEFELDER.filter((id) => teil[id] !== undefined).map((id) =>
      zeileAendern(inhalt, id, teil[id] ?? {}),
    );
    const fehlend = gefunden.flatMap((each) => (each.ok ? [] : each.fehler));
    if (fehlend.length > 0) return { ok: false, fehler: fehlend };
    const aenderungen = gefunden.flatMap((each) => (each.ok ? each.wert : []));
    return ruecknehmbar(aenderungen, inhalt, HANDLUNG_HILFEPLANUNG.felder);
  };
}

function zeileAendern(
  inhalt: Inhalt,
  id: Diagnosefeld,
  teil: Partial<Pick<Diagnose, 'lage' | 'ressourcen'>>,
): Lesung<readonly Aenderung[]> {
  const zeile = inhalt.liste(DIAGNOSE).heile.find((each) => each.id === id);
  if (zeile !== undefined) return { ok: true, wert: aendern(DIAGNOSE, zeile, teil) };
  const orte = [{ art: 'blatt', blatt: DIAGNOSE.blatt }] as const;
  return { ok: false, fehler: [{ code: 'KOOPERATION_FEHLT', orte, tabelle: SECHS_FELDER.titel }] };
}

type Werte = typeof SCHNITTSTELLE;

/** What is known of the other side. */
export type Schnittstellenwerte = {
  readonly [Name in keyof Werte]: Werte[Name] extends Feld<infer Wert> ? Wert : never;
};

/** Changes the cells that are named, and no other one. */
export function schnittstelleAendern(teil: Partial<Schnittstellenwerte>): Vorhaben {
  return ({ inhalt }) => {
    const aenderungen = Object.entries(teil).map(([name, wert]) =>
      setzen(SCHNITTSTELLE[name as keyof Werte] as Feld<unknown>, wert),
    );
    return ruecknehmbar(aenderungen, inhalt, HANDLUNG_HILFEPLANUNG.schnittstelle);
  };
}
