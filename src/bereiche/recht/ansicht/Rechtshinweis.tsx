/** What is wrong in the table of the legal labels, and that some of them are to be checked again. Shows only. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import type { LesbareSicht } from '../../../bausteine/viewProps';
import { type Rechtsangaben, zuPruefende } from '../fach/rechtsangaben';
import { RECHT_TITEL, ZUR_PRUEFUNG, zuPruefenText } from '../texte/recht';

interface Props {
  readonly recht: Rechtsangaben;
  readonly sicht: LesbareSicht;
}

export function Rechtshinweis({ recht, sicht }: Props): ReactNode {
  if (recht.fehler.length > 0) return <Fehlerliste fehler={recht.fehler} />;
  if (sicht.art !== 'berechnet') return null;
  // A workbook of before has no place for a check; whoever cannot note one need not be asked for it.
  const offene = zuPruefende(recht, sicht.heute).filter(({ ort }) => ort !== null);
  const [erste] = offene;
  if (erste === undefined) return null;
  const inhalt = (
    <>
      {zuPruefenText(offene.length)}
      <Zellknopf ort={erste.ort} label={ZUR_PRUEFUNG} />
    </>
  );
  return (
    <Abschnitt titel={RECHT_TITEL}>
      <Kastenliste art="hinweis" eintraege={[{ schluessel: 'pruefung', inhalt }]} />
    </Abschnitt>
  );
}
