/**
 * Tells of what no longer stands in the workbook as it was written: results changed by hand, and what a later reading misses. What is
 * shown is loaded when it is needed.
 */
import { lazy, Suspense, type ReactNode } from 'react';
import { einmalJeSitzung, useGedaechtnis } from '../bausteine/sitzungskontext';
import { useStore } from '../bausteine/useStore';
import type { BerechneteSicht, ViewProps } from '../bausteine/viewProps';
import { ortText } from '../fall/texte/ort';
import { createStore } from '../mappe/store';
import { Ladegrenze } from './Ladegrenze';

const Handaenderung = lazy(() =>
  import(/* webpackChunkName: "nachschau" */ './Handaenderung').then((module) => ({
    default: module.Handaenderung,
  })),
);
const Vermisstenliste = lazy(() =>
  import(/* webpackChunkName: "nachschau" */ './Vermisstenliste').then((module) => ({
    default: module.Vermisstenliste,
  })),
);

/** What was to stay as it is: the cells with their contents. In memory only. */
const useGelassen = einmalJeSitzung(() => createStore(''));

export function Nachschau({ sicht }: ViewProps): ReactNode {
  const vermisste = useStore(useGedaechtnis().vermisst);
  return (
    <Ladegrenze>
      <Suspense fallback={null}>
        {vermisste.length > 0 && <Vermisstenliste vermisste={vermisste} />}
        {sicht.art === 'berechnet' && <Handhinweis sicht={sicht} />}
      </Suspense>
    </Ladegrenze>
  );
}

function Handhinweis({ sicht }: { readonly sicht: BerechneteSicht }): ReactNode {
  const gelassen = useGelassen();
  const bisher = useStore(gelassen);
  const jetzt = JSON.stringify(sicht.handgeaendert.map(({ ort, alt }) => [ortText(ort), alt]));
  if (sicht.handgeaendert.length === 0 || jetzt === bisher) return null;
  return <Handaenderung zellen={sicht.handgeaendert} onLassen={() => gelassen.set(jetzt)} />;
}
