/** A proposed Wechsel: from whom to whom, a refusal that stands, and the Rücksprache about it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import type { Verlaufsblick } from '../vorhaben/verlaufsblick';
import { germanDate } from '../../../listen/plainDate';
import type { Ruecksprache, Wechselvorschlag } from '../fach/wechsel';
import { VERLAUF } from '../texte/verlauf';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useIstVerdeckt } from '../../../bausteine/ersteEinschaetzung';
import { Verdeckt } from '../../../bausteine/Verdeckt';
import type { BerechneteSicht } from '../../../bausteine/viewProps';
import { Rueckspracheformular } from './Rueckspracheformular';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly blick: Verlaufsblick;
  readonly sicht: BerechneteSicht;
}

export function Wechsel({ blick, sicht }: Props): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const verdeckt = useIstVerdeckt(sicht);
  if (verdeckt) return <Verdeckt titel={VERLAUF.wechsel} marken={sicht.mappe.raw.marken} />;
  const { wechsel } = blick;
  return (
    <Abschnitt titel={VERLAUF.wechsel} headingRef={heading}>
      {wechsel === null ? (
        <p className={styles.text}>{VERLAUF.keinWechsel}</p>
      ) : (
        saetzeVon(wechsel).map((satz) => (
          <p key={satz} className={styles.text}>
            {satz}
          </p>
        ))
      )}
      <Rueckspracheformular
        sichtbar={wechsel !== null}
        tage={{ stichtag: sicht.fall.stichtag, letztes: blick.gueltig.at(-1)?.datum ?? null }}
        onGetan={() => heading.current?.focus()}
      />
    </Abschnitt>
  );
}

function saetzeVon(wechsel: Wechselvorschlag): string[] {
  const { kennungBisher, kennungNeu, betreuungBisher, betreuungNeu, abgelehnt } = wechsel;
  return [
    ...(betreuungBisher === betreuungNeu ? [] : [VERLAUF.wechselSatz(betreuungBisher, betreuungNeu)]),
    ...(kennungBisher === '' || kennungBisher === kennungNeu
      ? []
      : [VERLAUF.kennungSatz(kennungBisher, kennungNeu)]),
    ...(abgelehnt === null ? [] : ablehnungVon(abgelehnt)),
  ];
}

function ablehnungVon({ mit, am, grund }: Ruecksprache): string[] {
  const satz = VERLAUF.abgelehnt(mit, germanDate(am));
  return grund === '' ? [satz] : [satz, VERLAUF.ablehnungsgrund(grund)];
}
