/** What changed since the last Profiling, and nothing that did not. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useIstVerdeckt } from '../../../bausteine/ersteEinschaetzung';
import type { BerechneteSicht } from '../../../bausteine/viewProps';
import { germanDate } from '../../../listen/plainDate';
import type { Momentaufnahme, Profilinginhalt } from '../fach/momentaufnahme';
import { geaenderteEinschaetzungen, geaenderteErgebnisse } from '../fach/seitDemLetzten';
import { ergebnisSatz, GEAENDERT } from '../texte/abschluss';
import { VERLAUF } from '../texte/verlauf';
import { Fortschrittstabelle } from './Fortschrittstabelle';
import { RegelnDamals } from './RegelnDamals';

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalXS}` } });

interface Props {
  readonly letztes: Momentaufnahme | null;
  readonly jetzt: Profilinginhalt;
  readonly sicht: BerechneteSicht;
}

export function Geaendertes({ letztes, jetzt, sicht }: Props): ReactNode {
  const styles = useStyles();
  if (letztes === null)
    return (
      <Abschnitt titel={GEAENDERT.erstes}>
        <p className={styles.text}>{GEAENDERT.nichtsZuVergleichen}</p>
      </Abschnitt>
    );
  return (
    <Abschnitt titel={GEAENDERT.seit(letztes.nr, germanDate(letztes.datum))}>
      <RegelnDamals von={letztes} bis={jetzt} istMitHeute sicht={sicht} />
      <Unterschiede letztes={letztes} jetzt={jetzt} sicht={sicht} />
    </Abschnitt>
  );
}

function Unterschiede({ letztes, jetzt, sicht }: Props & { readonly letztes: Momentaufnahme }): ReactNode {
  const styles = useStyles();
  const { raw } = sicht.mappe;
  const { bedarfe, ressourcenbereiche } = geaenderteEinschaetzungen(
    letztes,
    jetzt,
    sicht.fall.regelsatz.schwellen,
  );
  // What follows from the ratings must not be seen before the own judgement.
  const ergebnisse = useIstVerdeckt(sicht) ? [] : geaenderteErgebnisse(letztes, jetzt);
  if (bedarfe.length + ressourcenbereiche.length + ergebnisse.length === 0)
    return <p className={styles.text}>{GEAENDERT.nichts}</p>;
  return (
    <>
      {ergebnisse.map((each) => (
        <p key={each.feld} className={styles.text}>
          {ergebnisSatz(each)}
        </p>
      ))}
      {bedarfe.length > 0 && (
        <Fortschrittstabelle titel={VERLAUF.bedarfe} zeilen={bedarfe} zellen={raw.bedarfe} />
      )}
      {ressourcenbereiche.length > 0 && (
        <Fortschrittstabelle
          titel={VERLAUF.ressourcenbereiche}
          zeilen={ressourcenbereiche}
          zellen={raw.ressourcenbereiche}
        />
      )}
    </>
  );
}
