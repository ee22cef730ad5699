/**
 * @jest-environment jsdom
 *
 * The view „Entscheiden“: texts while they are typed, and where they go.
 */
import { fireEvent } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AlleEntscheidungen } from './alleEntscheidungen';
import { BEISPIEL } from '../../../../support/mappe';
import { zeige } from '../ergebnis/aufMappe';
import { feld, mitFeldern } from './finde';

describe('ein Text, der gerade getippt wird', () => {
  it('geht nicht verloren, wenn die Ansicht verschwindet', async () => {
    const { ruhe, zelle, wechsle } = await zeige(AlleEntscheidungen, BEISPIEL);
    // No blur: in a browser a removed field need not tell that it is left.
    fireEvent.change(feld(/^Begründung der Verdichtung/), { target: { value: 'Sucht' } });
    await wechsle(null);
    await ruhe();
    expect(zelle('Kennung_VerdichtungBegruendung')).toBe('Sucht');
  });

  it('bleibt stehen, wenn in der Mappe etwas anderes geschieht', async () => {
    const { tippe } = await zeige(AlleEntscheidungen, BEISPIEL);
    await userEvent.type(feld(/^Begründung der Verdichtung/), 'halb');
    await tippe('Kennung_VerdichtungBegruendung', 'von jemandem im Blatt');
    expect(feld(/^Begründung der Verdichtung/).value).toBe('halb');
    await userEvent.type(feld(/^Begründung der Verdichtung/), '{Escape}');
    expect(feld(/^Begründung der Verdichtung/).value).toBe('von jemandem im Blatt');
  });

  it('wird nur eingetragen, wenn er etwas Neues sagt', async () => {
    const { eingegeben } = await zeige(AlleEntscheidungen, mitFeldern({ verdichtungBegruendung: 'a' }));
    await userEvent.type(feld(/^Begründung der Verdichtung/), 'b{Backspace}');
    await userEvent.tab();
    expect(eingegeben).toEqual([]);
  });

  it('nimmt mit Umschalt und Enter eine neue Zeile', async () => {
    const { ruhe, zelle } = await zeige(AlleEntscheidungen, BEISPIEL);
    await userEvent.type(feld(/^Begründung der Verdichtung/), 'eins{Shift>}{Enter}{/Shift}zwei{Enter}');
    await ruhe();
    expect(zelle('Kennung_VerdichtungBegruendung')).toBe('eins\nzwei');
  });
});
