/**
 * @jest-environment jsdom
 *
 * „Profillage festlegen“ on the real template: six equals, both cells in one go, nothing typed is lost, taking it back. The keys are
 * tried in the browser.
 */
import { fireEvent, screen } from '@testing-library/react';
import { AlleEntscheidungen } from '../entscheiden/alleEntscheidungen';
import { ErgebnisView } from '../../../../../src/bereiche/einschaetzung/ansicht/ergebnis/ErgebnisView';
import { beschreibung } from '../entscheiden/finde';
import { zeige } from '../ergebnis/aufMappe';
import { beispielMit, klappeAuf, zeile } from '../ergebnis/finde';
import {
  begruendung,
  druecke,
  festlege,
  gewaehlt,
  istDa,
  knoepfe,
  labelVon,
  lege,
  NICHT_EINDEUTIG,
  oeffne,
  profillage,
  radios,
  saetze,
  schreibe,
  teil,
  waehle,
} from './finde';

const ZELLEN = ['Profil_Festgelegt', 'Profil_FestlegungBegruendung'] as const;
/** Shows a view and waits for the section in it. */
async function zeigeTeil(...wie: Parameters<typeof zeige>): ReturnType<typeof zeige> {
  const ansicht = await zeige(...wie);
  await istDa();
  return ansicht;
}

const gruppe = (): HTMLElement => teil()?.querySelector('[role=radiogroup]') as HTMLElement;

describe('die sechs Profillagen', () => {
  it('stehen gleichrangig da, jede mit ihrer Kennung oder mit allem, was möglich ist; keine ist gewählt', async () => {
    const { tippe } = await zeigeTeil(ErgebnisView, NICHT_EINDEUTIG);
    await oeffne();
    expect(screen.getByRole('radiogroup', { name: /^Welche Profillage trifft auf die Person zu/ })).toBe(
      gruppe(),
    );
    expect(radios().map(({ value }) => labelVon(value))).toEqual([
      'Marktprofil Kennung AV',
      'Aktivierungsprofil Kennung AV',
      'Förderprofil Kennung AV',
      'Entwicklungsprofil Kennung bFM',
      'Stabilisierungsprofil Kennung bFM',
      'Unterstützungsprofil Kennung bFM',
    ]);
    expect(gewaehlt()).toEqual([]);
    expect(new Set(radios().map(({ parentElement }) => parentElement?.className)).size).toBe(1);
    expect(saetze()).toContain('Über den Zugang zum bFM entscheidet allein das Fallmanagement.');
    await tippe('Kennung_Wahrscheinlich', '');
    expect(labelVon('Marktprofil')).toBe('Marktprofil Kennung AV');
    expect(labelVon('Stabilisierungsprofil')).toBe(
      'Stabilisierungsprofil Kennung noch nicht festgelegt: bFM oder Exter möglich',
    );
  });

  it('verraten nichts Errechnetes, solange der Vorschlag verborgen ist', async () => {
    const { wechsle } = await zeige(ErgebnisView, { ...NICHT_EINDEUTIG, marken: {} });
    fireEvent.click(screen.getByText('Erst selbst einschätzen'));
    await wechsle(AlleEntscheidungen);
    await oeffne();
    expect(saetze()).toEqual([
      'Es ist keine Profillage festgelegt.',
      'Alle sechs sind gleichwertig.',
      'Der Vorschlag erscheint, sobald Sie die Integrationsprognose selbst eingeschätzt haben.',
    ]);
    expect(radios().map(({ value }) => labelVon(value) === value)).toEqual(Array(6).fill(true));
  });

  it('gehen auch, solange etwas zu berichtigen ist; dann ohne Kennung', async () => {
    const { ruhe, zelle } = await zeigeTeil(
      AlleEntscheidungen,
      beispielMit({ felder: { stichtag: 'bald' } }),
    );
    await festlege('Förderprofil', 'Ausbildung zugesagt');
    await ruhe();
    expect(ZELLEN.map(zelle)).toEqual(['Förderprofil', 'Ausbildung zugesagt']);
    await oeffne();
    expect(labelVon('Marktprofil')).toBe('Marktprofil');
    expect(saetze().at(-1)).toMatch(/^Welche Kennung folgt, wird erst errechnet/);
  });
});

describe('festlegen', () => {
  it('schreibt beides in einem Zug; ohne Wahl oder Begründung nichts, und es wird am Feld gesagt', async () => {
    const { ruhe, zelle, eingegeben } = await zeigeTeil(ErgebnisView, NICHT_EINDEUTIG);
    expect(saetze()[0]).toMatch(/^Rechnerisch ist die Profillage nicht eindeutig\./);
    await oeffne();
    lege();
    expect(document.activeElement).toBe(profillage('Marktprofil'));
    expect(beschreibung(gruppe())).toMatch(/^Es fehlt die Profillage\. Bitte wählen Sie/);
    waehle('Unterstützungsprofil');
    schreibe('  ');
    lege();
    expect(document.activeElement).toBe(begruendung());
    expect(beschreibung(begruendung())).toMatch(/^Es fehlt die Begründung\. Bitte schreiben Sie/);
    const zuLang = 'x'.repeat(32_768);
    schreibe(zuLang);
    lege();
    expect(beschreibung(begruendung())).toMatch(/hat 32\.768 Zeichen\. Erlaubt sind höchstens 32\.767/);
    await ruhe();
    expect([eingegeben, begruendung().value]).toEqual([[], zuLang]);
    schreibe('=siehe Gutachten');
    lege();
    await ruhe();
    expect(eingegeben).toHaveLength(1);
    expect(ZELLEN.map(zelle)).toEqual(['Unterstützungsprofil', '=siehe Gutachten']);
    expect(zeile('Kennung bei festgelegter Profillage')).toContain('bFM');
    expect(saetze().slice(0, 2)).toEqual([
      'Festgelegt ist das Unterstützungsprofil.',
      'Begründung: =siehe Gutachten',
    ]);
    expect([radios(), document.activeElement?.textContent]).toEqual([
      [],
      'Festgelegt ist das Unterstützungsprofil.Begründung: =siehe Gutachten',
    ]);
  });

  it('nimmt die Begründung nicht ungesehen zu einer anderen Profillage mit', async () => {
    const felder = { festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'Ausbildung zugesagt' };
    await zeigeTeil(AlleEntscheidungen, beispielMit({ felder }));
    await oeffne();
    expect([gewaehlt(), begruendung().value]).toEqual([[], 'Ausbildung zugesagt']);
    waehle('Förderprofil');
    expect(beschreibung(begruendung())).toBe('');
    waehle('Marktprofil');
    expect(beschreibung(begruendung())).toBe(
      'Das ist die Begründung für das Förderprofil. Bitte prüfen Sie, ob sie noch passt.',
    );
    schreibe('Ausbildung zugesagt, Umzug erledigt');
    expect(beschreibung(begruendung())).toBe('');
  });
});

describe('was gewählt und getippt ist', () => {
  it('bleibt beim Einklappen, beim Wechsel der Ansicht und wenn in der Mappe etwas geschieht', async () => {
    const { tippe, wechsle, eingegeben } = await zeigeTeil(ErgebnisView, NICHT_EINDEUTIG);
    await oeffne();
    waehle('Stabilisierungsprofil');
    schreibe('halb');
    const steht = (): unknown => [gewaehlt(), begruendung().value];
    await tippe('Profil_FestlegungBegruendung', 'von jemandem im Blatt');
    await tippe('Profil_PrognoseArbeitsmarkt', 'über 12 Monate');
    expect(steht()).toEqual([['Stabilisierungsprofil'], 'halb']);
    druecke('Profillage festlegen …');
    expect(radios()).toEqual([]);
    await oeffne();
    expect(steht()).toEqual([['Stabilisierungsprofil'], 'halb']);
    await wechsle(AlleEntscheidungen);
    await screen.findByDisplayValue('halb');
    expect(steht()).toEqual([['Stabilisierungsprofil'], 'halb']);
    expect(eingegeben).toEqual([]);
  });

  it('bleibt, wenn Excel es nicht nimmt, und ist erledigt, sobald es doch ankommt', async () => {
    const { ruhe, zelle, mappe } = await zeigeTeil(AlleEntscheidungen, NICHT_EINDEUTIG);
    mappe.host.workbook.protectSheet('Profiling');
    await festlege('Förderprofil', 'Gutachten vom Mai');
    await ruhe();
    expect(ZELLEN.map(zelle)).toEqual(['', '']);
    expect([gewaehlt(), begruendung().value]).toEqual([['Förderprofil'], 'Gutachten vom Mai']);
    mappe.host.workbook.unprotectSheet('Profiling');
    // Another input takes along what waits.
    fireEvent.click(screen.getByText('Kreuz entfernen'));
    await ruhe();
    expect(ZELLEN.map(zelle)).toEqual(['Förderprofil', 'Gutachten vom Mai']);
    expect(radios()).toEqual([]);
    await oeffne();
    expect([gewaehlt(), begruendung().value]).toEqual([[], 'Gutachten vom Mai']);
  });
});

describe('zurücknehmen', () => {
  const BESTAETIGT = ['Kennung_GeprueftVon', 'Kennung_GeprueftAm', 'Kennung_GeprueftKennung'] as const;
  const FELDER = {
    festgelegteProfillage: 'Förderprofil',
    festlegungBegruendung: 'Ausbildung zugesagt',
    geprueftVon: 'A. Adler',
    geprueftAm: '20.11.2026',
    geprueftKennung: 'AV',
  };

  it('leert Profillage, Begründung und Bestätigung in einem Zug; der Text bleibt im Formular', async () => {
    const { ruhe, zelle, eingegeben, wechsle } = await zeigeTeil(
      ErgebnisView,
      beispielMit({ felder: FELDER }),
    );
    druecke('Festlegung zurücknehmen');
    await ruhe();
    expect(eingegeben).toHaveLength(1);
    expect([...ZELLEN, ...BESTAETIGT].map(zelle)).toEqual(['', '', '', '', '']);
    expect(zeile('Kennung (errechnet)')).toContain('bFM');
    expect(screen.queryByText('Kennung bei festgelegter Profillage')).toBeNull();
    await wechsle(AlleEntscheidungen);
    await istDa();
    expect([saetze(), knoepfe()]).toEqual([
      ['Es ist keine Profillage festgelegt.'],
      ['Profillage festlegen …'],
    ]);
    await oeffne();
    expect([gewaehlt(), begruendung().value]).toEqual([[], 'Ausbildung zugesagt']);
  });

  it('räumt auch auf, was keine Profillage ist oder ohne Begründung nicht zählt', async () => {
    const felder = { festgelegteProfillage: 'irgendeins' };
    const { ruhe, zelle, tippe } = await zeigeTeil(AlleEntscheidungen, beispielMit({ felder }));
    expect(saetze()).toEqual([expect.stringMatching(/steht ein Text, der nicht passt/)]);
    druecke('Festlegung zurücknehmen');
    await ruhe();
    expect([zelle('Profil_Festgelegt'), saetze()]).toEqual(['', ['Es ist keine Profillage festgelegt.']]);
    expect(document.activeElement?.textContent).toBe('Es ist keine Profillage festgelegt.');
    await tippe('Profil_Festgelegt', 'Förderprofil');
    expect(saetze()).toEqual([
      'Festgelegt ist das Förderprofil.',
      expect.stringMatching(/^Die festgelegte Profillage zählt nicht, solange die Begründung fehlt/),
    ]);
  });
});

describe('„Rechnerisch ergäbe sich …“', () => {
  it('steht als Auskunft da, nicht zu drücken; sie fehlt, wo keine Änderung genügt, und wo die Profillage feststeht', async () => {
    const { tippe } = await zeigeTeil(ErgebnisView, NICHT_EINDEUTIG);
    await klappeAuf('Wann die Profillage eindeutig wäre');
    const auskuenfte = (): (string | null)[] =>
      [...(teil()?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    expect(auskuenfte()).toEqual([
      'Rechnerisch ergäbe sich das Unterstützungsprofil (Kennung bFM), wenn die Prognose Arbeitsmarkt „über 12 Monate“ lautete.',
    ]);
    expect(saetze().at(-1)).toMatch(/^Das ist eine Auskunft\./);
    expect(knoepfe()).toEqual(['Profillage festlegen …']);
    await tippe('Profil_Dominierend', 'M Motivation');
    expect([auskuenfte(), saetze()]).toEqual([[], [expect.stringMatching(/nicht eindeutig/)]]);
    await tippe('Profil_Dominierend', 'R Rahmenbedingungen');
    await tippe('Profil_PrognoseArbeitsmarkt', 'über 12 Monate');
    expect([auskuenfte(), saetze()]).toEqual([[], ['Es ist keine Profillage festgelegt.']]);
  });
});
