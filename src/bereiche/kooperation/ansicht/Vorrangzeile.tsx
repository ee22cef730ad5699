/** Above every view: that a protected Vermerk comes first, and the way to it. What it is about, nobody learns here. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useContext } from 'react';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Knopf } from '../../../bausteine/Knopf';
import { Ortsknoepfe } from '../../../bausteine/Ortsknoepfe';
import { Saetzekontext } from '../../../bausteine/saetze';
import { useSprung } from '../../../bausteine/sprung';
import type { LesbareSicht, ViewProps } from '../../../bausteine/viewProps';
import { fehlerSatz } from '../../../fall/texte/fehler';
import type { Fehler } from '../../../listen/fehler';
import { fehlt } from '../../../listen/inhalt';
import { readVorrang } from '../fach/vorrang';
import { fehlendeVorrangzellen } from '../fach/vorrangzellen';
import { VORRANGZEILE } from '../texte/kinderschutz';
import { VORRANGSATZ } from '../texte/vorrang';

const useStyles = makeStyles({
  // As low as it can be: it stands above every view and takes its height from each.
  rand: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorStatusDangerBorder1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  zeile: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  satz: { fontWeight: tokens.fontWeightSemibold },
});

export function Vorrangzeile({ sicht }: ViewProps): ReactNode {
  const styles = useStyles();
  const { springe } = useSprung();
  const { vonWem, fehler } = befund(sicht);
  return (
    <div className={styles.rand}>
      <strong className={styles.satz}>{VORRANGSATZ}</strong>
      <div className={styles.zeile}>
        <span>{vonWem}</span>
        <Knopf size="small" onClick={() => springe({ reiter: 'vermerke' })}>
          {VORRANGZEILE.zuDenVermerken}
        </Knopf>
      </div>
      {fehler.length > 0 && <Zellfehler fehler={fehler} />}
    </div>
  );
}

function Zellfehler({ fehler }: { readonly fehler: readonly Fehler[] }): ReactNode {
  const saetze = useContext(Saetzekontext);
  return (
    <Kastenliste
      art="fehler"
      eintraege={fehler.map((each) => ({
        schluessel: JSON.stringify(each),
        inhalt: (
          <>
            {fehlerSatz(each, saetze)}
            <Ortsknoepfe orte={each.orte} />
          </>
        ),
      }))}
    />
  );
}

/** Whatever is wrong in the cells: that there may be such a Vermerk is said all the same. */
function befund({ mappe }: LesbareSicht): { readonly vonWem: string; readonly fehler: readonly Fehler[] } {
  const fehlend = fehlendeVorrangzellen(mappe).map((name) => fehlt('name', name));
  const vorrang = readVorrang(mappe.inhalt);
  if (!vorrang.ok) return { vonWem: '', fehler: vorrang.fehler };
  return { vonWem: vorrang.wert === null ? '' : VORRANGZEILE.vonWem(vorrang.wert), fehler: fehlend };
}
