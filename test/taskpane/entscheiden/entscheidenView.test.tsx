/**
 * @jest-environment jsdom
 *
 * The Entscheiden view on the real template: every decision reaches its cell, and what was computed stays beside it.
 */
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { EntscheidenView } from '../../../src/taskpane/entscheiden/EntscheidenView';
import { BEISPIEL } from '../../support/mappe';
import type { Eintragungen } from '../../support/fillMappe';
import { zeige } from '../ergebnis/aufMappe';

function mitFeldern(felder: Eintragungen['felder'], marken?: Eintragungen['marken']): Eintragungen {
  return { ...BEISPIEL, felder: { ...BEISPIEL.felder, ...felder }, marken: marken ?? BEISPIEL.marken ?? {} };
}

const feld = (name: string | RegExp): HTMLInputElement => screen.getByRole('textbox', { name });
const liste = (name: string | RegExp): HTMLSelectElement => screen.getByRole('combobox', { name });
const radio = (name: string | RegExp, gruppe: string | RegExp): HTMLInputElement =>
  within(screen.getByRole('radiogroup', { name: gruppe })).getByRole('radio', { name });

const KREUZE = /^Welche der sieben Spalten/;
const FM = /^Einschätzung des Fallmanagements/;
const VERDICHTUNG = /^Liegt eine Verdichtung vor/;

/** Label and value of a line of the comparison. */
function vergleich(name: string): string[] {
  const block = screen.getByRole('heading', { level: 3, name }).parentElement as HTMLElement;
  return within(block)
    .getAllByRole('definition')
    .map((each) => each.textContent ?? '');
}

/** What a screen reader says about a field beside its name. */
function beschreibung(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

describe('errechnet und entschieden', () => {
  it('stehen nebeneinander, und beide bleiben', async () => {
    const { ruhe } = await zeige(EntscheidenView, BEISPIEL);
    expect(vergleich('Profillage')).toEqual([
      'Unterstützungsprofil',
      'keine Abweichung',
      'Unterstützungsprofil',
    ]);
    expect(vergleich('bFM-Kennung')).toEqual(['bFM', 'wie errechnet', 'bFM']);
    await userEvent.selectOptions(liste(/^Profillage/), 'Förderprofil');
    await ruhe();
    expect(vergleich('Profillage')).toEqual([
      'Unterstützungsprofil',
      'Förderprofil (zählt nicht: Begründung fehlt)',
      'Unterstützungsprofil',
    ]);
    await userEvent.type(feld(/^Begründung der Festlegung/), 'nur vorübergehend{Enter}');
    await ruhe();
    expect(vergleich('Profillage')).toEqual(['Unterstützungsprofil', 'Förderprofil', 'Förderprofil']);
    expect(vergleich('bFM-Kennung')).toEqual(['bFM', 'AV', 'AV']);
  });

  it('sagen, dass über bFM allein das Fallmanagement entscheidet, bis es entschieden hat', async () => {
    const { ruhe } = await zeige(EntscheidenView, BEISPIEL);
    screen.getByText(/^bFM ist ein Vorschlag\. .* entscheidet allein das Fallmanagement/);
    await userEvent.click(radio('ja', FM));
    await ruhe();
    expect(screen.queryByText(/^bFM ist ein Vorschlag/)).toBeNull();
  });

  it('schweigen, solange etwas zu berichtigen ist', async () => {
    await zeige(EntscheidenView, mitFeldern({ stichtag: 'bald' }));
    screen.getByText(/^Eine Angabe ist zu berichtigen\. Solange wird nichts errechnet/);
    expect(screen.queryByRole('definition')).toBeNull();
  });
});

describe('das Kreuz auf Tabellenblatt 2', () => {
  it('ist eines von sieben, in den Gruppen des Blatts', async () => {
    await zeige(EntscheidenView, BEISPIEL);
    const gruppen = within(screen.getByRole('radiogroup', { name: KREUZE })).getAllByRole('group');
    const inhalt = gruppen.map((each) => within(each).getAllByRole('radio').length);
    expect(inhalt).toEqual([2, 3, 1, 1]);
    expect(gruppen.map((each) => each.firstElementChild?.textContent)).toEqual([
      'Integrationsprognose in zwei Jahren',
      '§ 10',
      'Kennung I',
      'Noch keine Entscheidung',
    ]);
    expect(radio(/zwei Jahren wahrscheinlich$/, KREUZE).checked).toBe(true);
  });

  it('wandert mit einem Klick, und das alte verschwindet', async () => {
    const { zelle, ruhe, eingegeben } = await zeige(EntscheidenView, BEISPIEL);
    await userEvent.click(radio('§ 10: sonstiges', KREUZE));
    await ruhe();
    expect([zelle('Kennung_Wahrscheinlich'), zelle('Kennung_Sonstiges')]).toEqual(['', 'x']);
    expect(eingegeben).toHaveLength(1);
    expect(vergleich('bFM-Kennung')[0]).toBe('Zehn');
  });

  it('lässt sich entfernen', async () => {
    const { zelle, ruhe } = await zeige(EntscheidenView, BEISPIEL);
    const knopf = screen.getByRole('button', { name: 'Kreuz entfernen' });
    await userEvent.click(knopf);
    await ruhe();
    expect(zelle('Kennung_Wahrscheinlich')).toBe('');
    expect(
      screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value),
    ).toEqual(['', '']);
    expect(knopf.getAttribute('aria-disabled')).toBe('true');
  });

  it('nennt bei mehreren Kreuzen die Zellen, und eine Wahl berichtigt es', async () => {
    const { zelle, ruhe } = await zeige(
      EntscheidenView,
      mitFeldern({}, { wahrscheinlich: 'x', schueler: 'X' }),
    );
    const gruppe = screen.getByRole('radiogroup', { name: KREUZE });
    expect(beschreibung(gruppe)).toContain('Kennung!B14 und Kennung!B16');
    expect(within(gruppe).queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.click(radio('§ 53a', KREUZE));
    await ruhe();
    expect(beschreibung(gruppe)).not.toContain('Kennung!B14');
    expect([zelle('Kennung_Schueler'), zelle('Kennung_Paragraph53a')]).toEqual(['', 'x']);
  });
});

describe('eine fehlende Begründung', () => {
  it('wird am Feld der Profillage gesagt, bis sie da ist', async () => {
    const { ruhe, zelle } = await zeige(EntscheidenView, BEISPIEL);
    const begruendung = feld(/^Begründung der Festlegung/);
    expect(beschreibung(begruendung)).toBe('');
    await userEvent.selectOptions(liste(/^Profillage/), 'Stabilisierungsprofil');
    await ruhe();
    expect(zelle('Profil_Festgelegt')).toBe('Stabilisierungsprofil');
    expect(beschreibung(begruendung)).toMatch(/^Die festgelegte Profillage zählt nicht/);
    expect(begruendung.required).toBe(true);
    await userEvent.type(begruendung, '=siehe Gutachten');
    await userEvent.tab();
    await ruhe();
    expect(zelle('Profil_FestlegungBegruendung')).toBe('=siehe Gutachten');
    expect(beschreibung(begruendung)).toBe('');
  });

  it('wird am Feld der Verdichtung gesagt; Leerzeichen sind keine', async () => {
    await zeige(EntscheidenView, mitFeldern({ verdichtung: 'ja', verdichtungBegruendung: '  ' }));
    expect(radio('ja', VERDICHTUNG).checked).toBe(true);
    expect(beschreibung(feld(/^Begründung der Verdichtung/))).toMatch(/^Die Verdichtung zählt nicht/);
  });

  it('fehlt nicht, wo keine nötig ist', async () => {
    await zeige(EntscheidenView, mitFeldern({ verdichtung: 'nein', fmEinschaetzung: 'ja' }));
    expect(beschreibung(feld(/^Begründung der Verdichtung/))).toBe('');
    expect(beschreibung(liste(/^Grund des Fallmanagements/))).not.toContain('Bitte nennen Sie');
  });
});

describe('die Entscheidung des Fallmanagements', () => {
  it('wird als seine festgehalten, mit Grund aus der Liste', async () => {
    const { ruhe, zelle } = await zeige(EntscheidenView, BEISPIEL);
    screen.getByText(/entscheiden ausschließlich die Fallmanagerinnen und Fallmanager/);
    await userEvent.click(radio('nein', FM));
    await ruhe();
    expect(beschreibung(liste(/^Grund/))).toContain('Bitte nennen Sie den Grund');
    await userEvent.selectOptions(liste(/^Grund/), 'Mitwirkung fehlt');
    await ruhe();
    expect([zelle('Kennung_FmEinschaetzung'), zelle('Kennung_FmGrund')]).toEqual([
      'nein',
      'Mitwirkung fehlt',
    ]);
    expect(vergleich('bFM-Kennung')[0]).toBe('AV');
    expect(beschreibung(liste(/^Grund/))).not.toContain('Bitte nennen Sie');
  });

  it('nimmt auch einen Grund in eigenen Worten', async () => {
    const { ruhe, zelle } = await zeige(EntscheidenView, mitFeldern({ fmEinschaetzung: 'nein' }));
    await userEvent.selectOptions(liste(/^Grund/), 'eigene Worte …');
    expect(zelle('Kennung_FmGrund')).toBe('');
    await userEvent.type(feld(/^Grund in eigenen Worten/), 'zieht um{Enter}');
    await ruhe();
    expect(zelle('Kennung_FmGrund')).toBe('zieht um');
    expect(liste(/^Grund/).value).toBe('eigene Worte …');
    await userEvent.selectOptions(liste(/^Grund/), 'keine Angabe');
    await ruhe();
    expect(zelle('Kennung_FmGrund')).toBe('');
  });

  it('lässt sich wieder öffnen', async () => {
    const { ruhe, zelle } = await zeige(EntscheidenView, mitFeldern({ fmEinschaetzung: 'ja' }));
    await userEvent.click(radio('noch nicht entschieden', FM));
    await ruhe();
    expect(zelle('Kennung_FmEinschaetzung')).toBe('');
  });
});

describe('die weiteren Angaben', () => {
  it.each([
    ['Neukundin/Neukunde', 'ja', 'Fall_Neukunde'],
    ['Fachteam', 'SB-Bereich', 'Kennung_Fachteam'],
    ['Platz im externen Fallmanagement frei', 'nein', 'Kennung_ExterPlatzFrei'],
    ['§ 428 SGB III', 'ja', 'Kennung_Paragraph428'],
    ['Bisherige Betreuung', 'Pool § 428', 'Fall_BisherigeBetreuung'],
  ])('%s geht mit einer Wahl in die Zelle', async (name, wahl, zellname) => {
    const { ruhe, zelle } = await zeige(EntscheidenView);
    await userEvent.selectOptions(liste(name), wahl);
    await ruhe();
    expect(zelle(zellname)).toBe(wahl);
  });

  it('zeigen, was alte Blätter anders schreiben, und sagen, was kein Eintrag ist', async () => {
    await zeige(EntscheidenView, mitFeldern({ neukunde: ' X ', fachteam: 'irgendeins' }));
    expect(liste('Neukundin/Neukunde').value).toBe('ja');
    expect(liste('Fachteam').selectedOptions[0]?.textContent).toBe('ungültiger Eintrag in der Zelle');
    expect(liste('Fachteam').getAttribute('aria-invalid')).toBe('true');
    expect(beschreibung(liste('Fachteam'))).toMatch(/^Bei „Fachteam“ steht ein Text, der nicht passt/);
  });

  it('zeigen, was in der Mappe geändert wird', async () => {
    const { tippe } = await zeige(EntscheidenView, BEISPIEL);
    expect(feld('Geburtsdatum').value).toBe('01.05.1990');
    await tippe('Fall_Geburtsdatum', '02.06.1991');
    expect(feld('Geburtsdatum').value).toBe('02.06.1991');
  });
});

describe('ein Datum', () => {
  it('geht als Zahl in die Zelle', async () => {
    const { ruhe, zelle, eingegeben, mappe } = await zeige(EntscheidenView);
    await userEvent.type(feld('Geburtsdatum'), '1.5.1990{Enter}');
    await ruhe();
    expect(eingegeben).toEqual([[{ ziel: { art: 'feld', feld: 'geburtsdatum' }, wert: 32994 }]]);
    expect(zelle('Fall_Geburtsdatum')).toBe(32994);
    expect(mappe.host.workbook.getNumberFormat('Profiling', 'F5')).toBe('dd.mm.yyyy');
    expect(feld('Geburtsdatum').value).toBe('01.05.1990');
  });

  it('das keines ist, wird mit einem Satz abgelehnt, nicht eingetragen und nicht vergessen', async () => {
    const { zelle, eingegeben, wechsle } = await zeige(EntscheidenView, BEISPIEL);
    await userEvent.clear(feld('Geburtsdatum'));
    await userEvent.type(feld('Geburtsdatum'), '30.2.1990');
    await userEvent.tab();
    expect(beschreibung(feld('Geburtsdatum'))).toMatch(/^Das ist kein Datum wie 21\.11\.2026/);
    await wechsle(null);
    await wechsle(EntscheidenView);
    expect(feld('Geburtsdatum').value).toBe('30.2.1990');
    expect(beschreibung(feld('Geburtsdatum'))).toMatch(/^Das ist kein Datum/);
    expect(eingegeben).toEqual([]);
    expect(zelle('Fall_Geburtsdatum')).toBe(32994);
    await userEvent.type(feld('Geburtsdatum'), '{Escape}');
    expect(feld('Geburtsdatum').value).toBe('01.05.1990');
    expect(beschreibung(feld('Geburtsdatum'))).toBe('TT.MM.JJJJ');
  });

  it('nach dem Stichtag wird an beiden Feldern beanstandet', async () => {
    const { ruhe } = await zeige(EntscheidenView, BEISPIEL);
    await userEvent.clear(feld('Geburtsdatum'));
    await userEvent.type(feld('Geburtsdatum'), '01.01.2030{Enter}');
    await ruhe();
    expect(beschreibung(feld('Geburtsdatum'))).toMatch(/^Das Geburtsdatum liegt nach dem Stichtag/);
    expect(beschreibung(feld('Stichtag'))).toMatch(/^Das Geburtsdatum liegt nach dem Stichtag/);
  });

  it('lässt sich leeren', async () => {
    const { ruhe, zelle } = await zeige(EntscheidenView, BEISPIEL);
    await userEvent.clear(feld('Stichtag'));
    await userEvent.tab();
    await ruhe();
    expect(zelle('Fall_Stichtag')).toBe('');
  });
});

describe('ein Text, der gerade getippt wird', () => {
  it('geht nicht verloren, wenn die Ansicht verschwindet', async () => {
    const { ruhe, zelle, wechsle } = await zeige(EntscheidenView, BEISPIEL);
    // No blur: in a browser a removed field need not tell that it is left.
    fireEvent.change(feld(/^Begründung der Verdichtung/), { target: { value: 'Sucht' } });
    await wechsle(null);
    await ruhe();
    expect(zelle('Kennung_VerdichtungBegruendung')).toBe('Sucht');
  });

  it('bleibt stehen, wenn in der Mappe etwas anderes geschieht', async () => {
    const { tippe } = await zeige(EntscheidenView, BEISPIEL);
    await userEvent.type(feld(/^Begründung der Festlegung/), 'halb');
    await tippe('Profil_FestlegungBegruendung', 'von jemandem im Blatt');
    expect(feld(/^Begründung der Festlegung/).value).toBe('halb');
    await userEvent.type(feld(/^Begründung der Festlegung/), '{Escape}');
    expect(feld(/^Begründung der Festlegung/).value).toBe('von jemandem im Blatt');
  });

  it('wird nur eingetragen, wenn er etwas Neues sagt', async () => {
    const { eingegeben } = await zeige(EntscheidenView, mitFeldern({ verdichtungBegruendung: 'a' }));
    await userEvent.type(feld(/^Begründung der Verdichtung/), 'b{Backspace}');
    await userEvent.tab();
    expect(eingegeben).toEqual([]);
  });

  it('nimmt mit Umschalt und Enter eine neue Zeile', async () => {
    const { ruhe, zelle } = await zeige(EntscheidenView, BEISPIEL);
    await userEvent.type(feld(/^Begründung der Verdichtung/), 'eins{Shift>}{Enter}{/Shift}zwei{Enter}');
    await ruhe();
    expect(zelle('Kennung_VerdichtungBegruendung')).toBe('eins\nzwei');
  });
});
