/** The view „Netz“: who is involved, as a picture and as a table. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode, useMemo } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Klappe } from '../../../bausteine/Klappe';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import { type Beteiligte, netz, zeitraum } from '../fach/netz';
import { beteiligtInWorten, beteiligtText, NETZ, tagOderStrich } from '../texte/netz';
import { kooperationsansicht, type KooperationProps } from './kooperationsansicht';
import { Netzlinie } from './Netzlinie';

const useStyles = makeStyles({
  // Signs at the first and the last day stick out by half of their width.
  picture: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  closed: { fontWeight: tokens.fontWeightRegular },
  days: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between' },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  table: {
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // The name has a line of its own: three days beside it would be too wide. Explicit roles keep it a table.
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(80px, 1fr))',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { padding: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  line: { gridColumn: '1 / -1' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export const NetzView = kooperationsansicht(Netzinhalt);

function Netzinhalt({ sicht, kooperation }: KooperationProps): ReactNode {
  const styles = useStyles();
  const beteiligte = useMemo(() => netz(kooperation), [kooperation]);
  return (
    <Abschnitt titel={NETZ.titel}>
      {beteiligte.length === 0 ? (
        NETZ.keine
      ) : (
        <>
          <Bild beteiligte={beteiligte} heute={sicht.heute} />
          <p className={styles.text}>{NETZ.legende}</p>
          <p className={styles.text}>{NETZ.verantwortung}</p>
          <Klappe titel={NETZ.alsTabelle}>
            <Tabelle beteiligte={beteiligte} />
          </Klappe>
        </>
      )}
    </Abschnitt>
  );
}

interface Props {
  readonly beteiligte: readonly Beteiligte[];
}

function Bild({ beteiligte, heute }: Props & { readonly heute: PlainDate }): ReactNode {
  const styles = useStyles();
  const tage = zeitraum(beteiligte, heute);
  const { von, bis } = tage ?? { von: heute, bis: heute };
  return (
    <div role="img" aria-label={beteiligte.map(beteiligtInWorten).join('; ')} className={styles.picture}>
      {beteiligte.map((each) => (
        <Fragment key={each.id}>
          <span className={mergeClasses(styles.name, !each.offen && styles.closed)}>
            {beteiligtText(each)}
          </span>
          <Netzlinie beteiligte={each} {...{ von, bis, heute }} />
        </Fragment>
      ))}
      {tage !== null && (
        <span className={styles.days}>
          <span>{germanDate(von)}</span>
          {bis !== von && <span>{germanDate(bis)}</span>}
        </span>
      )}
    </div>
  );
}

function Tabelle({ beteiligte }: Props): ReactNode {
  const styles = useStyles();
  const kopf = mergeClasses(styles.cell, styles.strong);
  return (
    <table role="table" className={styles.table} aria-label={NETZ.titel}>
      <thead role="rowgroup">
        <tr role="row" className={styles.row}>
          {[NETZ.stelle, NETZ.seit, NETZ.letzterKontakt, NETZ.naechste].map((titel, stelle) => (
            <th
              key={titel}
              role="columnheader"
              scope="col"
              className={mergeClasses(kopf, stelle === 0 && styles.line)}
            >
              {titel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {beteiligte.map((each) => (
          <tr key={each.id} role="row" className={styles.row}>
            <th role="rowheader" scope="row" className={mergeClasses(kopf, styles.line)}>
              {beteiligtText(each)}
            </th>
            {[each.seit, each.letzterKontakt, each.naechsteRueckmeldung].map((tag, stelle) => (
              <td key={stelle} role="cell" className={styles.cell}>
                {tagOderStrich(tag)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
