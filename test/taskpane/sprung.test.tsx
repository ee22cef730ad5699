/**
 * @jest-environment jsdom
 *
 * Jumps between tabs: one choice per session, told to every view of it, and forgotten once it was taken up.
 */
import './nodeRealm';
import { act, renderHook } from '@testing-library/react';
import { useReiterwahl, useSprung } from '../../src/bausteine/sprung';
import type { Handlungen } from '../../src/bausteine/viewProps';

/** A session is told from others by this object only. */
const sitzung = (): Handlungen => ({}) as Handlungen;
const WEITERFUEHREN = { reiter: 'fallmanagement', stelle: 'schritt', schritt: 'fortfuehren' } as const;

it('vor jeder Wahl gibt es weder Reiter noch Ziel', () => {
  const handlungen = sitzung();
  expect(renderHook(() => useReiterwahl(handlungen)).result.current[0]).toBeNull();
  expect(renderHook(() => useSprung(handlungen)).result.current.ziel).toBeNull();
});

it('ein Sprung wählt den Reiter und nennt der Ansicht dort, was sie öffnen soll, bis sie es getan hat', () => {
  const handlungen = sitzung();
  const reiter = renderHook(() => useReiterwahl(handlungen));
  const start = renderHook(() => useSprung(handlungen));
  const dort = renderHook(() => useSprung(handlungen));
  act(() => start.result.current.springe(WEITERFUEHREN));
  expect(reiter.result.current[0]).toBe('fallmanagement');
  expect(dort.result.current.ziel).toEqual(WEITERFUEHREN);
  act(() => dort.result.current.angekommen());
  expect(dort.result.current.ziel).toBeNull();
  expect(reiter.result.current[0]).toBe('fallmanagement');
});

it('wer selbst einen Reiter wählt, nimmt kein altes Ziel mit', () => {
  const handlungen = sitzung();
  const reiter = renderHook(() => useReiterwahl(handlungen));
  const sprung = renderHook(() => useSprung(handlungen));
  act(() => sprung.result.current.springe(WEITERFUEHREN));
  act(() => reiter.result.current[1]('plan'));
  expect([reiter.result.current[0], sprung.result.current.ziel]).toEqual(['plan', null]);
});

it('nimmt den Fokus auf den Reiter mit, und andere Sitzungen merken nichts davon', () => {
  const tab = document.createElement('button');
  tab.id = 'reiter-verlauf';
  document.body.append(tab);
  const eine = renderHook(() => useSprung(sitzung()));
  const andere = sitzung();
  act(() => eine.result.current.springe({ reiter: 'verlauf' }));
  expect(document.activeElement).toBe(tab);
  expect(renderHook(() => useReiterwahl(andere)).result.current[0]).toBeNull();
});
