/** What is done or has lost its ground, with who and when. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type Arten, type Erledigt, titelVon } from '../fach/wiedervorlage';
import { germanDate } from '../../../../listen/plainDate';
import { ausgangText, WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** More of them at once would make a long list slow to show. */
const AUF_EINMAL = 20;

export interface ErledigtenlisteProps {
  readonly erledigt: readonly Erledigt[];
  readonly arten: Arten;
}

export function Erledigtenliste({ erledigt, arten }: ErledigtenlisteProps): ReactNode {
  const styles = useStyles();
  const [sichtbar, setSichtbar] = useState(AUF_EINMAL);
  const weitere = erledigt.length - sichtbar;
  return (
    <>
      <ul className={styles.list}>
        {erledigt.slice(0, sichtbar).map((each) => (
          <li key={each.id}>
            <p className={styles.text}>{zeileVon(each, arten)}</p>
            <p className={styles.quiet}>
              {ausgangText(each.ausgang, germanDate(each.erledigtAm), each.erledigtVon)}
            </p>
          </li>
        ))}
      </ul>
      {weitere > 0 && (
        <Knopf size="small" onClick={() => setSichtbar(sichtbar + 10 * AUF_EINMAL)}>
          {WIEDERVORLAGEN.mehr(weitere)}
        </Knopf>
      )}
    </>
  );
}

function zeileVon(erledigt: Erledigt, arten: Arten): string {
  const { hinweis, faelligAm } = erledigt;
  const anlass = titelVon(erledigt, arten);
  const zusatz = anlass === hinweis || hinweis === '' ? '' : ` · ${hinweis}`;
  return `${anlass}${zusatz} · ${WIEDERVORLAGEN.faelligAm.toLowerCase()} ${germanDate(faelligAm)}`;
}
