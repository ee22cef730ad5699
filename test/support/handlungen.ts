/** What people have the program write, one of each kind, on a workbook in which there is something for each of them. */
import { eigeneAnlegen } from '../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import { listeAktualisieren } from '../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagen';
import { WIEDERVORLAGEN } from '../../src/bereiche/bfm/wiedervorlagen/listen';
import { LUECKEN, SCHRITTE, ZIELE } from '../../src/bereiche/plan/listen';
import { dokumenteSchreiben } from '../../src/bereiche/plan/vorhaben/dokumente';
import { lueckeVermerken } from '../../src/bereiche/plan/vorhaben/luecken';
import { schrittAendern, schrittAnlegen } from '../../src/bereiche/plan/vorhaben/schritte';
import { zielAendern, zielBeenden, zielVereinbaren } from '../../src/bereiche/plan/vorhaben/ziele';
import { PRUEFLISTE, VERLAUF } from '../../src/bereiche/verlauf/listen';
import { profilingAbschliessen } from '../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { pruefpunktSetzen } from '../../src/bereiche/verlauf/vorhaben/pruefpunkte';
import { BEDARFSLISTE, MATRIXLISTE } from '../../src/fall/listen';
import { addMonths } from '../../src/listen/plainDate';
import type { Eingabe } from '../../src/mappe/eingabe';
import { eintragen, zuruecknehmen } from '../../src/mappe/eintragen';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { lesen } from '../../src/mappe/lesen';
import { abgeschlossen, aendere } from './akte';
import { STICHTAG } from './faelle';
import { FAELLIGES } from './faelliges';
import { type Handlung, vorhaben } from './handlung';
import { BEISPIEL, eingetragen, JETZT, mappeMit, tippe } from './mappe';
import { getan, SCHRITT, ZIEL } from './plan';

export type { Handlung };

const GETAN: readonly string[] = ['geaendert', 'eingegeben', 'eingetragen', 'zurueckgenommen'];

/** Whether somebody was told that it is done. */
export function istGetan(ergebnis: unknown): boolean {
  return GETAN.includes((ergebnis as { readonly art: string }).art);
}

function eingabe(...eingaben: readonly (readonly Eingabe[])[]): Handlung['bereite'] {
  return async (mappe, wer) => {
    await lesen(mappe, STICHTAG);
    return () => mappe.enter(eingaben[wer] ?? []);
  };
}

async function ruecknahme(mappe: Fallmappe): Promise<() => Promise<{ readonly art: string }>> {
  const { stand } = await eingetragen({ mappe });
  return () => zuruecknehmen(mappe, stand);
}

const SPAETER = addMonths(STICHTAG, 3);

export const HANDLUNGEN: readonly Handlung[] = [
  {
    name: 'Einschätzungen eingeben',
    tabelle: BEDARFSLISTE.name,
    zelle: { zeile: 'wohnsituation', spalte: 'Stufe' },
    bereite: eingabe(
      [
        { ziel: { art: 'bedarf', id: 'wohnsituation', teil: 'stufe' }, wert: 1 },
        { ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'beleg' }, wert: 'Fahrrad' },
      ],
      [
        { ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'beleg' }, wert: 'Auto' },
        { ziel: { art: 'bedarf', id: 'eigeninitiative', teil: 'stufe' }, wert: 2 },
      ],
    ),
  },
  {
    name: 'eine Angabe eingeben',
    tabelle: BEDARFSLISTE.name,
    zelle: { name: 'Fall_Fachkraft' },
    bereite: eingabe(
      [{ ziel: { art: 'feld', feld: 'fachkraft' }, wert: 'Herr Neu' }],
      [{ ziel: { art: 'feld', feld: 'fachkraft' }, wert: 'Frau Neu' }],
    ),
  },
  {
    name: 'Ergebnisse eintragen',
    tabelle: MATRIXLISTE.name,
    zelle: { zeile: 'mitwirkung', spalte: MATRIXLISTE.spalten.integration.kopf },
    bereite: (mappe, wer) =>
      Promise.resolve(() => eintragen(mappe, { ...JETZT, serial: JETZT.serial + 1 + wer })),
  },
  {
    name: 'Ergebnisse zurücknehmen',
    tabelle: MATRIXLISTE.name,
    zelle: { zeile: 'mitwirkung', spalte: MATRIXLISTE.spalten.integration.kopf },
    bereite: ruecknahme,
  },
  {
    name: 'Ziel ändern',
    tabelle: ZIELE.name,
    zelle: { zeile: 'Z2-AAAAAA', spalte: ZIELE.spalten.ziel.kopf },
    bereite: vorhaben(
      zielAendern('Z2-AAAAAA', { ziel: 'Anderes', mitgetragen: false }),
      zielAendern('Z2-AAAAAA', { ziel: 'Etwas Drittes', ressourcen: 'Bruder' }),
    ),
  },
  {
    name: 'Schritt ändern',
    tabelle: SCHRITTE.name,
    zelle: { zeile: 'S2-AAAAAA', spalte: SCHRITTE.spalten.was.kopf },
    bereite: vorhaben(
      schrittAendern('S2-AAAAAA', { erledigtAm: STICHTAG, was: '=2+2' }),
      schrittAendern('S2-AAAAAA', { was: 'etwas anderes' }),
    ),
  },
  {
    name: 'Schritt anlegen',
    tabelle: SCHRITTE.name,
    zelle: { zeile: 'S2-AAAAAA', spalte: SCHRITTE.spalten.wer.kopf },
    bereite: vorhaben(
      schrittAnlegen({ ...SCHRITT, was: 'noch einer' }),
      schrittAnlegen({ ...SCHRITT, was: 'und ein anderer' }),
    ),
  },
  {
    name: 'Profiling abschließen',
    tabelle: VERLAUF.name,
    zelle: { name: 'It_VerlaufStand' },
    bereite: vorhaben(
      profilingAbschliessen({ korrigiert: null, bemerkung: 'zweites' }),
      profilingAbschliessen({ korrigiert: null, bemerkung: 'auch ein zweites' }),
    ),
  },
  {
    name: 'Prüfpunkt setzen',
    tabelle: PRUEFLISTE.name,
    zelle: { zeile: 'unveraendertQ', spalte: PRUEFLISTE.spalten.bestaetigt.kopf },
    bereite: vorhaben(
      pruefpunktSetzen('unveraendertQ', 'erledigt', 'Frau Beispiel'),
      pruefpunktSetzen('kunde', 'offen', ''),
    ),
  },
  {
    name: 'Wiedervorlage anlegen',
    tabelle: WIEDERVORLAGEN.name,
    zelle: { zeile: 'eigene:2-AAAAAA', spalte: WIEDERVORLAGEN.spalten.hinweis.kopf },
    bereite: vorhaben(
      eigeneAnlegen(addMonths(STICHTAG, 1), 'neu dazwischen', FAELLIGES),
      eigeneAnlegen(addMonths(STICHTAG, 5), 'neu danach', FAELLIGES),
    ),
  },
  {
    name: 'Dokumente schreiben',
    tabelle: SCHRITTE.name,
    zelle: { name: 'Plan_Dokument' },
    bereite: vorhaben(dokumenteSchreiben()),
  },
  {
    name: 'Lücke vermerken',
    tabelle: LUECKEN.name,
    zelle: { name: 'Fall_Name' },
    bereite: vorhaben(lueckeVermerken()),
  },
];

/** The workbook for all of them, as bytes. */
export async function mappeFuerAlle(): Promise<Uint8Array> {
  const offen = await mappeMit(BEISPIEL);
  await getan(offen, zielVereinbaren(ZIEL));
  await getan(offen, zielBeenden('Z1-AAAAAA', { ergebnis: 'teilweise', weiteres: 'beendet' }));
  await getan(offen, zielVereinbaren({ ...ZIEL, ziel: 'Zweites Ziel' }));
  for (const was of ['C zuerst', 'B danach', 'A am Ende'])
    await getan(offen, schrittAnlegen({ ...SCHRITT, was }));
  await abgeschlossen(offen);
  await getan(offen, lueckeVermerken());
  for (const wann of [SPAETER, addMonths(STICHTAG, 2)])
    await aendere(offen, eigeneAnlegen(wann, `am ${wann}`, FAELLIGES));
  await aendere(offen, listeAktualisieren(FAELLIGES));
  await aendere(offen, pruefpunktSetzen('kunde', 'erledigt', 'Frau Beispiel'));
  await eingetragen(offen);
  tippe(offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
  tippe(offen, 'Faz_Entwicklungsziel', 'Rahmenbedingungen');
  return offen.host.save();
}
