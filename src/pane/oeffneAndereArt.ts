/** Asks the open workbook which kind it is, and loads the pane of that kind. */
import type { FrageNachArt } from './AndereArt';
import { FALLLISTE } from '../bereiche/fallliste/regeln/vokabular';
import { HAUSVORLAGE } from '../bereiche/haus/regeln/vokabular';
import { REGELWERK } from '../bereiche/regelwerk/regeln/vokabular';
import { UEBUNGSMAPPE } from '../bereiche/uebung/regeln/vokabular';
import { WORKSHOP } from '../bereiche/workshop/regeln/vokabular';
import { frageMappenart } from '../excel/mappenart';

/** The pane; null where it is no kind that has one, a refusal where Excel does not say. */
export const oeffneAndereArt: FrageNachArt = async () => {
  const art = await frageMappenart();
  if ('grund' in art) return art;
  switch (art.vorlage) {
    case FALLLISTE.id:
      return (await import(/* webpackChunkName: "fallliste" */ './fallliste')).fallliste(art);
    case HAUSVORLAGE.id:
      return (await import(/* webpackChunkName: "hausvorlage" */ './hausvorlage')).hausvorlage(art);
    case REGELWERK.id:
      return (await import(/* webpackChunkName: "regelwerk" */ './regelwerk')).regelwerk(art);
    case UEBUNGSMAPPE.id:
      return (await import(/* webpackChunkName: "uebungsmappe" */ './uebungsmappe')).uebungsmappe();
    case WORKSHOP.id:
      // One file with the pane of a Hausvorlage, which reads Workshops in.
      return (await import(/* webpackChunkName: "hausvorlage" */ './workshop')).workshop(art);
    default:
      return null;
  }
};
