/**
 * @jest-environment jsdom
 *
 * The view „Entscheiden“: dates and texts while they are typed, and where they go.
 */
import { fireEvent } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { EntscheidenView } from '../../../../../src/bereiche/einschaetzung/ansicht/entscheiden/EntscheidenView';
import { BEISPIEL } from '../../../../support/mappe';
import { zeige } from '../ergebnis/aufMappe';
import { mitFeldern, feld, liste, beschreibung } from './finde';

describe('die weiteren Angaben', () => {
  it.each([
    ['Neukundin/Neukunde', 'ja', 'Fall_Neukunde'],
    ['Fachteam', 'SB-Bereich', 'Kennung_Fachteam'],
    ['Platz im externen Fallmanagement frei', 'nein', 'Kennung_ExterPlatzFrei'],
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
    await userEvent.type(feld(/^Begründung der Verdichtung/), 'halb');
    await tippe('Kennung_VerdichtungBegruendung', 'von jemandem im Blatt');
    expect(feld(/^Begründung der Verdichtung/).value).toBe('halb');
    await userEvent.type(feld(/^Begründung der Verdichtung/), '{Escape}');
    expect(feld(/^Begründung der Verdichtung/).value).toBe('von jemandem im Blatt');
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
