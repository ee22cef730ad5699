/**
 * @jest-environment jsdom
 *
 * Jumps between tabs: one choice per session, told to every view of it, and forgotten once it was taken up.
 */
import '../pane/nodeRealm';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Sitzungsrahmen } from '../../src/bausteine/sitzungskontext';
import { type Sprung, useReiterwahl, useSprung } from '../../src/bausteine/sprung';
import { mappeMit, type Testmappe } from '../support/mappe';
import { sitzungAuf } from '../pane/oeffnePane';
import { PANEL_ID } from '../../src/bausteine/reiterId';

let offen: Testmappe;
beforeAll(async () => {
  offen = await mappeMit({});
});

interface Gesehen {
  readonly wahl: ReturnType<typeof useReiterwahl>;
  /** As two views see it. */
  readonly hier: Sprung;
  readonly dort: Sprung;
}

/** The tab and the jump as the views of one session see them. */
function sitzung(): { readonly current: Gesehen } {
  const eigene = sitzungAuf(offen);
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <Sitzungsrahmen sitzung={eigene}>{children}</Sitzungsrahmen>
  );
  const alle = () => ({ wahl: useReiterwahl(), hier: useSprung(), dort: useSprung() });
  return renderHook(alle, { wrapper }).result;
}

const WEITERFUEHREN = { reiter: 'fallmanagement', stelle: 'schritt', schritt: 'fortfuehren' } as const;

it('vor jeder Wahl gibt es weder Reiter noch Ziel', () => {
  const { wahl, hier } = sitzung().current;
  expect([wahl[0], hier.ziel]).toEqual([null, null]);
});

it('ein Sprung wählt den Reiter und nennt der Ansicht dort, was sie öffnen soll, bis sie es getan hat', () => {
  const pane = sitzung();
  act(() => pane.current.hier.springe(WEITERFUEHREN));
  expect(pane.current.wahl[0]).toBe('fallmanagement');
  expect(pane.current.dort.ziel).toEqual(WEITERFUEHREN);
  act(() => pane.current.dort.angekommen());
  expect(pane.current.hier.ziel).toBeNull();
  expect(pane.current.wahl[0]).toBe('fallmanagement');
});

it('wer selbst einen Reiter wählt, nimmt kein altes Ziel mit', () => {
  const pane = sitzung();
  act(() => pane.current.hier.springe(WEITERFUEHREN));
  act(() => pane.current.wahl[1]('plan'));
  expect([pane.current.wahl[0], pane.current.hier.ziel]).toEqual(['plan', null]);
});

it('nimmt den Fokus in den Rahmen der Ansicht mit, und andere Sitzungen merken nichts davon', () => {
  const rahmen = document.createElement('div');
  rahmen.id = PANEL_ID;
  rahmen.tabIndex = -1;
  document.body.append(rahmen);
  const [eine, andere] = [sitzung(), sitzung()];
  act(() => eine.current.hier.springe({ reiter: 'verlauf' }));
  expect(document.activeElement).toBe(rahmen);
  expect(andere.current.wahl[0]).toBeNull();
});
