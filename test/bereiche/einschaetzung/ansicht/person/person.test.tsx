/**
 * @jest-environment jsdom
 *
 * The form with the Stammdaten: choices, texts and dates while they are typed, and where they go.
 */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { ViewProps } from '../../../../../src/bausteine/viewProps';
import { Person } from '../../../../../src/bereiche/einschaetzung/ansicht/person/Person';
import { BEISPIEL } from '../../../../support/mappe';
import { zeige } from '../ergebnis/aufMappe';
import { beschreibung, feld, liste, mitFeldern } from '../entscheiden/finde';

const Formular = (props: ViewProps): ReactNode => <Person {...props} feld={undefined} />;
const AmZugang = (props: ViewProps): ReactNode => <Person {...props} feld="zugang" />;

describe('Name, Kundennummer und Fachkraft', () => {
  it.each([
    ['Name', 'Beispiel, Mara', 'Fall_Name'],
    ['Kundennummer', '0012345', 'Fall_Kundennummer'],
    ['Fachkraft', '=Frau Muster', 'Fall_Fachkraft'],
  ])('%s geht als Text in die Zelle', async (name, text, zellname) => {
    const { ruhe, zelle } = await zeige(Formular);
    await userEvent.type(feld(name), `${text}{Enter}`);
    await ruhe();
    expect(zelle(zellname)).toBe(text);
  });
});

it('ein Sprung führt zu seinem Feld', async () => {
  await zeige(AmZugang, BEISPIEL);
  expect(document.activeElement).toBe(feld('Zugang am'));
});

it('§ 428 steht nur da, wo die Zelle ausgefüllt ist', async () => {
  const { tippe } = await zeige(Formular, mitFeldern({}));
  expect(screen.queryByRole('combobox', { name: '§ 428 SGB III' })).toBeNull();
  await tippe('Kennung_Paragraph428', 'vielleicht');
  expect(liste('§ 428 SGB III').getAttribute('aria-invalid')).toBe('true');
});

describe('die weiteren Angaben', () => {
  it.each([
    ['Neukundin/Neukunde', 'ja', 'Fall_Neukunde'],
    ['Fachteam', 'SB-Bereich', 'Kennung_Fachteam'],
    ['Platz im externen Fallmanagement frei', 'nein', 'Kennung_ExterPlatzFrei'],
    ['Bisherige Betreuung', 'Pool § 428', 'Fall_BisherigeBetreuung'],
  ])('%s geht mit einer Wahl in die Zelle', async (name, wahl, zellname) => {
    const { ruhe, zelle } = await zeige(Formular);
    await userEvent.selectOptions(liste(name), wahl);
    await ruhe();
    expect(zelle(zellname)).toBe(wahl);
  });

  it('zeigen, was alte Blätter anders schreiben, und sagen, was kein Eintrag ist', async () => {
    await zeige(Formular, mitFeldern({ neukunde: ' X ', fachteam: 'irgendeins' }));
    expect(liste('Neukundin/Neukunde').value).toBe('ja');
    expect(liste('Fachteam').selectedOptions[0]?.textContent).toBe('ungültiger Eintrag in der Zelle');
    expect(liste('Fachteam').getAttribute('aria-invalid')).toBe('true');
    expect(beschreibung(liste('Fachteam'))).toMatch(/^Bei „Fachteam“ steht ein Text, der nicht passt/);
  });

  it('zeigen, was in der Mappe geändert wird', async () => {
    const { tippe } = await zeige(Formular, BEISPIEL);
    expect(feld('Geburtsdatum').value).toBe('01.05.1990');
    await tippe('Fall_Geburtsdatum', '02.06.1991');
    expect(feld('Geburtsdatum').value).toBe('02.06.1991');
  });
});

describe('ein Datum', () => {
  it('geht als Zahl in die Zelle', async () => {
    const { ruhe, zelle, eingegeben, mappe } = await zeige(Formular);
    await userEvent.type(feld('Geburtsdatum'), '1.5.1990{Enter}');
    await ruhe();
    expect(eingegeben).toEqual([[{ ziel: { art: 'feld', feld: 'geburtsdatum' }, wert: 32994 }]]);
    expect(zelle('Fall_Geburtsdatum')).toBe(32994);
    expect(mappe.host.workbook.getNumberFormat('Profiling', 'F5')).toBe('dd.mm.yyyy');
    expect(feld('Geburtsdatum').value).toBe('01.05.1990');
  });

  it('das keines ist, wird mit einem Satz abgelehnt, nicht eingetragen und nicht vergessen', async () => {
    const { zelle, eingegeben, wechsle } = await zeige(Formular, BEISPIEL);
    await userEvent.clear(feld('Geburtsdatum'));
    await userEvent.type(feld('Geburtsdatum'), '30.2.1990');
    await userEvent.tab();
    expect(beschreibung(feld('Geburtsdatum'))).toMatch(/^Das ist kein Datum wie 21\.11\.2026/);
    await wechsle(null);
    await wechsle(Formular);
    expect(feld('Geburtsdatum').value).toBe('30.2.1990');
    expect(beschreibung(feld('Geburtsdatum'))).toMatch(/^Das ist kein Datum/);
    expect(eingegeben).toEqual([]);
    expect(zelle('Fall_Geburtsdatum')).toBe(32994);
    await userEvent.type(feld('Geburtsdatum'), '{Escape}');
    expect(feld('Geburtsdatum').value).toBe('01.05.1990');
    expect(beschreibung(feld('Geburtsdatum'))).toBe('TT.MM.JJJJ');
  });

  it('nach dem Stichtag wird an beiden Feldern beanstandet', async () => {
    const { ruhe } = await zeige(Formular, BEISPIEL);
    await userEvent.clear(feld('Geburtsdatum'));
    await userEvent.type(feld('Geburtsdatum'), '01.01.2030{Enter}');
    await ruhe();
    expect(beschreibung(feld('Geburtsdatum'))).toMatch(/^Das Geburtsdatum liegt nach dem Stichtag/);
    expect(beschreibung(feld('Stichtag'))).toMatch(/^Das Geburtsdatum liegt nach dem Stichtag/);
  });

  it('mit zweistelligem Jahr gilt als eines aus diesem Jahrhundert, nur nicht als Geburtsdatum', async () => {
    const { ruhe, zelle } = await zeige(Formular, BEISPIEL);
    await userEvent.clear(feld('Zugang am'));
    await userEvent.type(feld('Zugang am'), '2.11.26{Enter}');
    await userEvent.clear(feld('Geburtsdatum'));
    await userEvent.type(feld('Geburtsdatum'), '1.5.30{Enter}');
    await ruhe();
    expect(zelle('Fall_Zugang')).toBe(46328);
    expect(zelle('Fall_Geburtsdatum')).toBe(32994);
    expect(beschreibung(feld('Geburtsdatum'))).toMatch(/^Das ist kein Datum/);
  });

  it('lässt sich leeren', async () => {
    const { ruhe, zelle } = await zeige(Formular, BEISPIEL);
    await userEvent.clear(feld('Stichtag'));
    await userEvent.tab();
    await ruhe();
    expect(zelle('Fall_Stichtag')).toBe('');
  });
});
