/** Where two Profilings were decided by different rules: what each set says, or that it is not there any more. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { useIstVerdeckt } from '../../../bausteine/ersteEinschaetzung';
import { Klappe } from '../../../bausteine/Klappe';
import type { BerechneteSicht } from '../../../bausteine/viewProps';
import { germanDate } from '../../../listen/plainDate';
import type { Profilinginhalt } from '../fach/momentaufnahme';
import { erklaere, nachFrueherem, satzNamens } from '../fach/regelwerk';
import { erklaerungSaetze, REGELN_DAMALS } from '../texte/regelwerk';
import { haussaetzeIn } from './haussaetze';

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalXS}` } });

interface Props {
  /** The earlier one. */
  readonly von: Profilinginhalt;
  readonly bis: Profilinginhalt;
  /** The Profiling of today is one of both. */
  readonly istMitHeute: boolean;
  readonly sicht: BerechneteSicht;
}

export function RegelnDamals(props: Props): ReactNode {
  const styles = useStyles();
  const { von, bis } = props;
  if (von.regelwerk === bis.regelwerk) return null;
  return (
    <>
      {von.regelwerk !== '' && bis.regelwerk !== '' && (
        <p className={styles.text}>{REGELN_DAMALS.verschieden(von.regelwerk, bis.regelwerk)}</p>
      )}
      <Klappe titel={REGELN_DAMALS.titel}>
        <Einzelheiten {...props} />
      </Klappe>
    </>
  );
}

function Einzelheiten({ von, bis, istMitHeute, sicht }: Props): ReactNode {
  const styles = useStyles();
  const istVerdeckt = useIstVerdeckt(sicht);
  const saetze = useMemo(
    () => [
      ...saetzeZu(von, sicht),
      ...(istMitHeute ? (istVerdeckt ? [] : heuteNach(von.regelwerk, bis, sicht)) : saetzeZu(bis, sicht)),
    ],
    [von, bis, istMitHeute, istVerdeckt, sicht],
  );
  return saetze.map((satz) => (
    <p key={satz} className={styles.text}>
      {satz}
    </p>
  ));
}

function saetzeZu(profiling: Profilinginhalt, sicht: BerechneteSicht): string[] {
  const { regelwerk, datum } = profiling;
  const tag = germanDate(datum);
  if (regelwerk === '') return [REGELN_DAMALS.nichtFestgehalten(tag)];
  const satz = satzNamens(haussaetzeIn(sicht), regelwerk);
  if (satz === null) return [REGELN_DAMALS.nichtDa(regelwerk, tag)];
  return erklaerungSaetze(profiling, erklaere(profiling, satz, sicht.fall));
}

/** Whether the rules or the inputs make the difference, today's inputs by the earlier rules tell. */
function heuteNach(version: string, jetzt: Profilinginhalt, sicht: BerechneteSicht): string[] {
  const satz = satzNamens(haussaetzeIn(sicht), version);
  if (satz === null) return [];
  const andere = nachFrueherem(sicht.fall, satz, jetzt);
  if (andere.length === 0) return [REGELN_DAMALS.dasselbe(version)];
  return andere.map((each) => REGELN_DAMALS.anders(each, version));
}
