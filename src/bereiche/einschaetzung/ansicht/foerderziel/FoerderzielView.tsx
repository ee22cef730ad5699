/** The view „Förderziel“ (fa:z): gate, Förderziel, matrix with the one Entwicklungsziel, Vermittlung, § 16a. Arranges only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import type { Ergebnis } from '../../../../fall/ergebnis';
import { FOERDERZIEL_BEI_JA } from '../../../../rules/foerderzielmatrix';
import { FOERDERZIELE, type Foerderziel } from '../../../../rules/vocabulary';
import { FAZ_UEBERSCHRIFT, MATRIX_NACH_BERICHTIGUNG } from '../../texte/foerderziel';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { Hinweisliste } from '../../../../bausteine/Hinweisliste';
import { Verdeckt } from '../../../../bausteine/Verdeckt';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { BegleitendeLeistungen } from './BegleitendeLeistungen';
import { Entwicklungsziel } from './Entwicklungsziel';
import { ENG } from '../../../../bausteine/schmal';
import { Fazfehler } from './Fazfehler';
import { fazFehler, type FazStand, fazStandVon } from './fazStand';
import { Foerderzielwahl } from './Foerderzielwahl';
import { Torfrage } from './Torfrage';
import { Vermittlung } from './Vermittlung';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    outlineStyle: 'none',
    [ENG]: { rowGap: tokens.spacingVerticalM },
  },
});

/** What can be chosen; where nothing is computed, or nothing of it may be seen, only the gate narrows it. */
function moeglichVon(faz: Ergebnis['faz'] | null, { direktVermittelbar }: FazStand): readonly Foerderziel[] {
  if (faz !== null) return faz.moeglich;
  if (direktVermittelbar === null) return [];
  return FOERDERZIELE.filter((ziel) => (ziel === FOERDERZIEL_BEI_JA) === direktVermittelbar);
}

export function FoerderzielView({ sicht }: ViewProps): ReactNode {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const { raw } = sicht.mappe;
  const stand = fazStandVon(raw);
  const verdeckt = useIstVerdeckt(sicht);
  const faz = sicht.art === 'berechnet' && !verdeckt ? sicht.ergebnis.faz : null;
  return (
    <div className={styles.view} ref={view} tabIndex={-1}>
      <Fazfehler liste={fazFehler(sicht)} onGeleert={() => view.current?.focus()} />
      <Torfrage stand={stand} />
      <Foerderzielwahl
        stand={stand}
        moeglich={moeglichVon(faz, stand)}
        vorschlag={faz?.vorschlag ?? null}
        berechnet={faz !== null}
      />
      {faz && (
        <Entwicklungsziel stand={stand} faz={faz} ortVon={(bereich) => raw.ressourcenbereiche[bereich].ort} />
      )}
      {verdeckt && <Verdeckt titel={FAZ_UEBERSCHRIFT.matrix} marken={raw.marken} />}
      {sicht.art === 'fehlerhaft' && (
        <Abschnitt titel={FAZ_UEBERSCHRIFT.matrix}>{MATRIX_NACH_BERICHTIGUNG}</Abschnitt>
      )}
      <Hinweisliste hinweise={faz?.hinweise ?? []} />
      <div>
        <Vermittlung stand={stand} aktiv={faz?.aktiveVermittlung ?? null} />
        <BegleitendeLeistungen stand={stand} />
      </div>
    </div>
  );
}
