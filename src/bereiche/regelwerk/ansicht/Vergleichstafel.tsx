/** What comparing came to: how many cases change, from what to what, by which rows. Shows only; names nobody. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappe } from '../../../bausteine/Klappe';
import type { Uebergang } from '../fach/vergleichen';
import { VERGLEICHEN, weitereText } from '../texte/pane';
import { aenderungssatz, FRAGE, offensatz, TABELLE, zahl } from '../texte/vergleich';
import type { Vergleichsergebnis } from '../vorhaben/vergleichslauf';

const useStyles = makeStyles({
  tafel: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
      textAlign: 'start',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  satz: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  liste: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** More than these are not shown. */
const GEZEIGTE = 100;

export function Vergleichstafel({ ergebnis }: { readonly ergebnis: Vergleichsergebnis }): ReactNode {
  const styles = useStyles();
  const form = useFormularstil();
  const { kombinationen, faelle } = ergebnis;
  const geaenderte = kombinationen.reduce((summe, each) => summe + each.geaendert, 0);
  return (
    <>
      {faelle !== null && (
        <>
          <p className={styles.satz}>
            {aenderungssatz(faelle.vergleich.geaendert.length, faelle.vergleich.faelle)}
          </p>
          {faelle.vergleich.uebergaenge.length > 0 && (
            <Uebergaenge uebergaenge={faelle.vergleich.uebergaenge} />
          )}
          <p className={form.quiet}>{offensatz(faelle.vergleich.offen)}</p>
          {faelle.vergleich.geaendert.length > 0 && <Wer faelle={faelle} />}
        </>
      )}
      <Klappe titel={VERGLEICHEN.kombinationen} anfangsOffen={faelle === null || geaenderte === 0}>
        <ul className={styles.liste}>
          {kombinationen.map(({ tabelle, kombinationen: alle, geaendert }) => (
            <li key={tabelle}>{`${TABELLE[tabelle]}: ${zahl(geaendert)} von ${zahl(alle)} anders`}</li>
          ))}
        </ul>
      </Klappe>
    </>
  );
}

function Uebergaenge({ uebergaenge }: { readonly uebergaenge: readonly Uebergang[] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <table className={styles.tafel}>
        <thead>
          <tr>
            {[
              VERGLEICHEN.frage,
              VERGLEICHEN.von,
              VERGLEICHEN.nach,
              VERGLEICHEN.anzahl,
              VERGLEICHEN.durch,
            ].map((kopf) => (
              <th key={kopf} scope="col">
                {kopf}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uebergaenge.slice(0, GEZEIGTE).map((each) => (
            <tr key={JSON.stringify(each)}>
              <td>{FRAGE[each.frage]}</td>
              <td>{each.von}</td>
              <td>{each.nach}</td>
              <td>{zahl(each.anzahl)}</td>
              <td>{`${each.alteRegel} → ${each.neueRegel}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {uebergaenge.length > GEZEIGTE && <p>{weitereText(uebergaenge.length - GEZEIGTE)}</p>}
    </>
  );
}

function Wer({ faelle }: { readonly faelle: NonNullable<Vergleichsergebnis['faelle']> }): ReactNode {
  const styles = useStyles();
  const { geaendert } = faelle.vergleich;
  return (
    <Klappe titel={VERGLEICHEN.wer}>
      <ul className={styles.liste}>
        {geaendert.slice(0, GEZEIGTE).map(({ fall, fragen }) => (
          <li
            key={fall}
          >{`${faelle.nummern[fall] ?? ''}: ${fragen.map((frage) => FRAGE[frage]).join(', ')}`}</li>
        ))}
      </ul>
      {geaendert.length > GEZEIGTE && <p>{weitereText(geaendert.length - GEZEIGTE)}</p>}
    </Klappe>
  );
}
