/** Practising with invented people: only in an Übungsmappe. */
import type { Bereich } from '../../bausteine/bereich';
import { istNochNichtGeuebt } from './fach/stand';
import { UEBUNG_MAPPE } from './mappe';
import { ERSTE_SCHRITTE_TITEL } from './texte/ersteDaneben';
import { UEBUNG_SAETZE } from './texte/fehler';
import { UEBEN_TITEL } from './texte/ueben';

export const UEBUNG: Bereich = {
  mappe: UEBUNG_MAPPE,
  ansichten: [
    {
      id: 'ueben',
      ort: 'ueben',
      titel: UEBEN_TITEL,
      platz: 1,
      lade: () =>
        import(/* webpackChunkName: "ueben" */ './ansicht/UebenView').then((module) => module.UebenView),
    },
    {
      id: 'ersteSchritte',
      ort: 'ueben',
      titel: ERSTE_SCHRITTE_TITEL,
      platz: 2,
      lade: () =>
        import(/* webpackChunkName: "ersteschritte" */ './ansicht/ErsteSchritteView').then(
          (module) => module.ErsteSchritteView,
        ),
    },
  ],
  saetze: UEBUNG_SAETZE,
  start: () => Promise.resolve(({ mappe }) => (istNochNichtGeuebt(mappe.inhalt) ? 'ersteSchritte' : 'ueben')),
};
