/** The view „Eintragen“: state of the written result, the two actions, their outcome, and what exactly would be written. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Ausgang, eintragAusgang, ruecknahmeAusgang } from '../../../../bausteine/ausgang';
import type { Meldung } from '../../../../mappe/zustand';
import { zeitpunktVon } from '../../../../listen/plainDate';
import { EINTRAGEN_UEBERSCHRIFT } from '../../texte/eintragen';
import { mitAnzahl, STAND_TEXT } from '../../../../bausteine/texte/pane';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { useZustand } from '../../../../bausteine/sitzungskontext';
import { Verdeckt } from '../../../../bausteine/Verdeckt';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { Ausgangsmeldung } from './Ausgangsmeldung';
import { Hindernisse } from './Hindernisse';
import { Knoepfe } from './Knoepfe';
import { Neulesen } from './Neulesen';
import { Vorschau } from './Vorschau';
import { gliedere } from './zeilen';

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** An outcome that needs more than the sentence in the foot of the pane: its cells to go to. */
function ausgangVon(meldung: Meldung | null): Ausgang | null {
  if (meldung?.art === 'eintrag') return eintragAusgang(meldung.ergebnis);
  return meldung?.art === 'ruecknahme' ? ruecknahmeAusgang(meldung.ergebnis) : null;
}

export function EintragenView({ sicht }: ViewProps): ReactNode {
  const styles = useStyles();
  const ausgang = ausgangVon(useZustand(({ meldung }) => meldung));
  const berechnet = sicht.art === 'berechnet';
  return (
    <div className={styles.view}>
      <Abschnitt titel={EINTRAGEN_UEBERSCHRIFT.stand}>
        {berechnet && <p className={styles.text}>{STAND_TEXT[sicht.stand]}</p>}
        <Knoepfe kannEintragen={berechnet} />
      </Abschnitt>
      {ausgang && !ausgang.gelungen && (
        <Abschnitt titel={EINTRAGEN_UEBERSCHRIFT.ausgang}>
          {/* Errors in the cells are listed below, as they are now. */}
          <Ausgangsmeldung ausgang={berechnet ? ausgang : { ...ausgang, fehler: [] }} />
        </Abschnitt>
      )}
      <Neulesen />
      <Bevorstehendes sicht={sicht} />
    </div>
  );
}

/** What would be written, or why nothing can be said or seen of it yet. */
function Bevorstehendes({ sicht }: ViewProps): ReactNode {
  const verdeckt = useIstVerdeckt(sicht);
  if (sicht.art === 'fehlerhaft') {
    return (
      <Abschnitt titel={mitAnzahl(EINTRAGEN_UEBERSCHRIFT.hindernisse, sicht.fehler.length)}>
        <Hindernisse fehler={sicht.fehler} />
      </Abschnitt>
    );
  }
  const { mappe, ergebnis } = sicht;
  if (verdeckt) {
    return <Verdeckt titel={EINTRAGEN_UEBERSCHRIFT.vorschau} marken={mappe.raw.marken} />;
  }
  return <Vorschau gliederung={gliedere(mappe, ergebnis, zeitpunktVon(new Date()))} />;
}
