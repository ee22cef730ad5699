import { lesen } from '../../src/mappe/lesen';
import { date, STICHTAG } from '../support/faelle';
import { type Eintragungen, fillMappe } from '../support/fillMappe';
import { freigabezeilen } from '../../src/rules/satzform/schreibeSatz';
import { freigegeben } from '../support/beispielsaetze';
import {
  BEISPIEL,
  eingetragen,
  mappeMit,
  openMappe,
  type Testmappe,
  tippe,
  vorlageBytes,
} from '../support/mappe';
import { NAME_ERGEBNIS } from '../support/namen';
import { mitRegelwerk } from '../support/regelwerkmappe';

async function standVon({ mappe }: Testmappe, heute = STICHTAG): Promise<string> {
  const gelesen = await lesen(mappe, heute);
  return gelesen.art === 'berechnet' ? gelesen.stand : gelesen.art;
}

let eingetrageneBytes: Uint8Array;
beforeAll(async () => {
  const offen = await mappeMit(BEISPIEL);
  await eingetragen(offen);
  eingetrageneBytes = offen.host.save();
});

async function standNach(eintragungen: Eintragungen): Promise<string> {
  const offen = await openMappe(eingetrageneBytes);
  await fillMappe(offen.host, eintragungen);
  return standVon(offen);
}

describe('ob das Ergebnis in der Mappe noch zu den Eingaben gehört', () => {
  it('vor dem ersten Eintragen: noch nicht eingetragen', async () => {
    expect(await standVon(await mappeMit(BEISPIEL))).toBe('nochNichtEingetragen');
  });

  it('nach dem Eintragen: aktuell, auch nach Speichern und Öffnen', async () => {
    expect(await standVon(await openMappe(eingetrageneBytes))).toBe('aktuell');
  });

  it('auch nach Regeln des Hauses, die nach einem späteren Monat heißen', async () => {
    const satz = freigegeben('2027-06', STICHTAG, 3);
    const offen = await openMappe(await mitRegelwerk(vorlageBytes(), freigabezeilen(satz)));
    await fillMappe(offen.host, BEISPIEL);
    await eingetragen(offen);
    expect(await standVon(offen)).toBe('aktuell');
  });

  it.each<[string, Eintragungen]>([
    ['ein Handlungsbedarf', { bedarfe: { mobilitaet: 3 } }],
    ['eine Stufe, die am Ergebnis nichts ändert', { bedarfe: { wohnsituation: 2 } }],
    ['ein Ressourcenbereich', { ressourcenbereiche: { bewerbung: 1 } }],
    ['ein Kreuz', { marken: { wahrscheinlich: '', nichtWahrscheinlich: 'x' } }],
    ['eine Leistung nach § 16a', { paragraph16a: { suchtberatung: 'ja' } }],
    ['die Prognose', { felder: { prognoseArbeitsmarkt: 'bis 12 Monate' } }],
    ['die dominierende Schlüsselgruppe', { felder: { dominierend: 'L Leistungsfähigkeit' } }],
    ['das Geburtsdatum', { felder: { geburtsdatum: '02.05.1990' } }],
    ['der Stichtag', { felder: { stichtag: '22.11.2026' } }],
    ['der Zugang', { felder: { zugang: '03.11.2026' } }],
    ['Neukunde', { felder: { neukunde: 'ja' } }],
    ['die bisherige Betreuung', { felder: { bisherigeBetreuung: 'Fallmanagement' } }],
    ['ein Platz im externen Fallmanagement', { felder: { exterPlatzFrei: 'ja' } }],
    ['das Fachteam', { felder: { fachteam: 'Hochschulteam' } }],
    ['§ 428', { felder: { paragraph428: 'ja' } }],
    ['die Verdichtung', { felder: { verdichtung: 'ja' } }],
    ['ihre Begründung', { felder: { verdichtungBegruendung: 'Sucht' } }],
    ['die festgelegte Profillage', { felder: { festgelegteProfillage: 'Marktprofil' } }],
    ['ihre Begründung', { felder: { festlegungBegruendung: 'weil' } }],
    ['die Einschätzung des Fallmanagements', { felder: { fmEinschaetzung: 'ja' } }],
    ['ihr Grund', { felder: { fmGrund: 'sonstiges' } }],
    ['direkt vermittelbar', { felder: { direktVermittelbar: '' } }],
    ['das Entwicklungsziel', { felder: { entwicklungsziel: 'Rahmenbedingungen' } }],
    ['das Förderziel', { felder: { foerderziel: '', entwicklungsziel: '' } }],
    ['die Qualifizierung', { felder: { qualifizierungAbgeschlossen: 'ja' } }],
  ])('geändert ist %s: veraltet', async (_, eintragungen) => {
    expect(await standNach(eintragungen)).toBe('veraltet');
  });

  it.each<[string, Eintragungen]>([
    ['ein Beleg', { belege: { mobilitaet: 'kein Führerschein' } }],
    ['dieselbe Stufe in alter Schreibweise', { bedarfe: { schulischeQualifikation: ' X ' } }],
    ['dieselbe Auswahl anders geschrieben', { felder: { prognoseArbeitsmarkt: 'ÜBER 12 MONATE' } }],
  ])('geändert ist nur %s: weiterhin aktuell', async (_, eintragungen) => {
    expect(await standNach(eintragungen)).toBe('aktuell');
  });

  it('wieder zurückgeändert: wieder aktuell', async () => {
    const offen = await openMappe(eingetrageneBytes);
    await fillMappe(offen.host, { bedarfe: { mobilitaet: 3 } });
    await fillMappe(offen.host, { bedarfe: { mobilitaet: 0 } });
    expect(await standVon(offen)).toBe('aktuell');
  });

  it('abgebrochen: unvollständig', async () => {
    const offen = await openMappe(eingetrageneBytes);
    tippe(offen, NAME_ERGEBNIS.fingerabdruck, 'unvollständig');
    expect(await standVon(offen)).toBe('unvollstaendig');
  });

  it('mit eingetragenem Stichtag zählt der heutige Tag nicht', async () => {
    expect(await standVon(await openMappe(eingetrageneBytes), date('2030-01-01'))).toBe('aktuell');
  });

  it('ohne Stichtag veraltet ein Ergebnis erst, wenn die Person 25 wird', async () => {
    const offen = await mappeMit({ felder: { geburtsdatum: '01.12.2001' } });
    await eingetragen(offen);
    expect(await standVon(offen, date('2026-11-30'))).toBe('aktuell');
    expect(await standVon(offen, date('2026-12-01'))).toBe('veraltet');
  });
});
