/** That the control in the workbook answers otherwise than the pane. Says nothing of which one is right. Shows only. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import { Zellknopf } from '../../../../bausteine/Zellknopf';
import { KONTROLLHINWEIS } from '../../../../fall/texte/kontrolle';
import { ortText } from '../../../../fall/texte/ort';
import { kontrollabweichungen } from '../../../../mappe/kontrolle';

export function Kontrollhinweis({ sicht }: { readonly sicht: BerechneteSicht }): ReactNode {
  const orte = kontrollabweichungen(sicht.mappe, sicht.ergebnis.steuerung);
  if (orte.length === 0) return null;
  const inhalt = (
    <>
      {KONTROLLHINWEIS.satz}
      {orte.map((ort) => (
        <Zellknopf key={ortText(ort)} ort={ort} label={ortText(ort)} />
      ))}
    </>
  );
  return (
    <Abschnitt titel={KONTROLLHINWEIS.titel}>
      <Kastenliste art="hinweis" eintraege={[{ schluessel: 'kontrolle', inhalt }]} />
    </Abschnitt>
  );
}
