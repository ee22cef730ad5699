/**
 * @jest-environment jsdom
 *
 * The confirmation of the Kennung that a festgelegte Profillage gives, on the real template.
 */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, type ReactNode } from 'react';
import { Bestaetigung } from '../../../../../src/bereiche/einschaetzung';
import type { ViewProps } from '../../../../../src/bausteine/viewProps';
import { BEISPIEL } from '../../../../support/mappe';
import { zeige } from '../ergebnis/aufMappe';
import { feld, mitFeldern } from '../entscheiden/finde';

function Gezeigte({ sicht }: ViewProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  return sicht.art === 'berechnet' && <Bestaetigung sicht={sicht} heading={heading} />;
}

const TITEL = 'Kennung bei festgelegter Profillage bestätigen';
const FESTGELEGT = mitFeldern({
  festgelegteProfillage: 'Förderprofil',
  festlegungBegruendung: 'Die Kinderbetreuung ist ab Januar geregelt',
});

it('wird nicht verlangt, solange die errechnete Profillage gilt', async () => {
  await zeige(Gezeigte, BEISPIEL);
  expect(screen.queryByRole('region', { name: TITEL })).toBeNull();
});

it('braucht einen Namen; ein Klick schreibt den Tag und die Kennung dazu', async () => {
  const { zelle, ruhe } = await zeige(Gezeigte, FESTGELEGT);
  const knopf = screen.getByRole('button', { name: '„AV“ heute bestätigen' });
  await userEvent.click(knopf);
  await ruhe();
  expect([zelle('Kennung_GeprueftAm'), zelle('Kennung_GeprueftKennung')]).toEqual(['', '']);
  await userEvent.type(feld('Bestätigt von'), 'A. Adler{Enter}');
  await ruhe();
  await userEvent.click(screen.getByRole('button', { name: '„AV“ heute bestätigen' }));
  await ruhe();
  expect([zelle('Kennung_GeprueftVon'), zelle('Kennung_GeprueftKennung')]).toEqual(['A. Adler', 'AV']);
  expect(screen.getByText(/^Die Kennung „AV“ ist bestätigt: A\. Adler, \d\d\.\d\d\.2026\.$/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /bestätigen$/ })).toBeNull();
  // Another name has not confirmed anything.
  await userEvent.clear(feld('Bestätigt von'));
  await userEvent.type(feld('Bestätigt von'), 'B. Bussard{Enter}');
  await ruhe();
  expect(['Von', 'Am', 'Kennung'].map((teil) => zelle(`Kennung_Geprueft${teil}`))).toEqual([
    'B. Bussard',
    '',
    '',
  ]);
  expect(screen.getByRole('button', { name: '„AV“ heute bestätigen' })).toBeTruthy();
});
