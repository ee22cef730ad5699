/** A person after the own rating: the model beside it, what differs, and what each difference alone would change. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappe } from '../../../bausteine/Klappe';
import type { InhaltProps } from '../../../bausteine/MitTeilen';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import { uebungszeile, type Uebungsort } from '../fach/stand';
import { andereSichten, type Unterschied, vergleichMit } from '../fach/vergleich';
import type { Uebungsperson } from '../personen/uebungsperson';
import {
  anderesText,
  folgeText,
  kennungenText,
  PERSON_TEXT,
  personTitel,
  satzText,
  unterschiedeText,
  VERGLEICH_TEXT,
  wertText,
} from '../texte/ueben';
import { Geschichte } from './Geschichte';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  each: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
  },
  titel: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  satz: { margin: 0, color: tokens.colorNeutralForeground2 },
  folge: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props extends InhaltProps {
  readonly ort: Uebungsort;
  readonly person: Uebungsperson;
}

export function Vergleich({ ort, person, sicht: { fall }, inhalt }: Props): ReactNode {
  const form = useFormularstil();
  const styles = useStyles();
  const hierher = useFokusHierher();
  const { eigen, muster, unterschiede, verglichen } = useMemo(
    () => vergleichMit(person, fall),
    [person, fall],
  );
  const tipp = uebungszeile(inhalt, ort)?.tipp ?? '';
  return (
    <Abschnitt titel={personTitel(person.titel, ort.runde)}>
      <div className={form.form} ref={hierher} tabIndex={-1}>
        <p className={form.text}>{kennungenText(wertText(tipp), eigen, muster)}</p>
        <p className={form.text}>
          {unterschiede.length === 0
            ? VERGLEICH_TEXT.gleich
            : unterschiedeText(unterschiede.length, verglichen)}
        </p>
        <p className={form.quiet}>{VERGLEICH_TEXT.keinRichtig}</p>
        <ul className={styles.list}>
          {unterschiede.map((each) => (
            <Anderes key={each.id} {...each} />
          ))}
        </ul>
        <AndereSichten person={person} />
        <p className={form.quiet}>{VERGLEICH_TEXT.geaendert}</p>
        <Klappe titel={PERSON_TEXT.geschichte}>
          <Geschichte saetze={person.geschichte} />
        </Klappe>
      </div>
    </Abschnitt>
  );
}

/** Folded: whoever has met them above needs no second reading. */
function AndereSichten({ person }: Pick<Props, 'person'>): ReactNode {
  const sichten = andereSichten(person);
  if (sichten.length === 0) return null;
  return (
    <Klappe titel={VERGLEICH_TEXT.andereSichten}>
      <ul>
        {sichten.map(({ label, warum }) => (
          <li key={label}>{`${label}: ${warum}`}</li>
        ))}
      </ul>
    </Klappe>
  );
}

function Anderes({ label, eigen, muster, saetze, folge, auchMoeglich }: Unterschied): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.each}>
      <h3 className={styles.titel}>{label}</h3>
      <p className={styles.line}>{anderesText(wertText(eigen), wertText(muster))}</p>
      {saetze.length === 0 && <p className={styles.satz}>{VERGLEICH_TEXT.ohneSatz}</p>}
      {saetze.map(({ nr, text }) => (
        <p key={nr} className={styles.satz}>
          {satzText(nr, text)}
        </p>
      ))}
      {auchMoeglich !== null && (
        <p className={styles.line}>{`${VERGLEICH_TEXT.auchMoeglich} ${auchMoeglich}`}</p>
      )}
      {folge === null ? (
        <p className={styles.satz}>{VERGLEICH_TEXT.ohneFolge}</p>
      ) : (
        <p className={styles.folge}>{folgeText(label, folge)}</p>
      )}
    </li>
  );
}
