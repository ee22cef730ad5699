/** Tells of results changed by hand until a person wants them so. What is shown is loaded when it is needed. */
import { lazy, Suspense, type ReactNode } from 'react';
import { einmalJeSitzung } from '../bausteine/sitzungskontext';
import { useStore } from '../bausteine/useStore';
import type { BerechneteSicht } from '../bausteine/viewProps';
import { ortText } from '../fall/texte/ort';
import { createStore } from '../mappe/store';
import { Ladegrenze } from './Ladegrenze';

const Handaenderung = lazy(() =>
  import(/* webpackChunkName: "nachschau" */ './Handaenderung').then((module) => ({
    default: module.Handaenderung,
  })),
);

/** What was to stay as it is: the cells with their contents. In memory only. */
const useGelassen = einmalJeSitzung(() => createStore(''));

export function Handhinweis({ sicht }: { readonly sicht: BerechneteSicht }): ReactNode {
  const gelassen = useGelassen();
  const bisher = useStore(gelassen);
  const jetzt = JSON.stringify(sicht.handgeaendert.map(({ ort, alt }) => [ortText(ort), alt]));
  if (sicht.handgeaendert.length === 0 || jetzt === bisher) return null;
  return (
    <Ladegrenze>
      <Suspense fallback={null}>
        <Handaenderung zellen={sicht.handgeaendert} onLassen={() => gelassen.set(jetzt)} />
      </Suspense>
    </Ladegrenze>
  );
}
