/** The open goal in short, what is still open in it with the way to its field, and every letter folded. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Klappe } from '../../../bausteine/Klappe';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import { tagText } from '../../../bausteine/tage';
import { NOCH_OFFEN } from '../../../bausteine/texte/pane';
import { istIntegrationsziel } from '../fach/plan';
import type { SmarterBefund } from '../fach/smarterPruefung';
import type { Ziel } from '../listen';
import { SMARTER } from '../regeln/smarter';
import { bereichLabel, MANGEL_TEXT, messtext } from '../texte/plan';
import { PLAN } from '../texte/planansicht';
import { vereinbartText, ZIEL, ZIELFELD } from '../texte/zielansicht';
import type { OffenesZiel } from '../vorhaben/planblick';
import { Buchstaben } from './Buchstaben';
import { Planweg } from './Planweg';
import { wegZumMangel } from './wege';
import { useSprung } from '../../../bausteine/sprung';
import { Knopf } from '../../../bausteine/Knopf';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  goal: { margin: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-line' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly offen: OffenesZiel;
  readonly onAendern: () => void;
}

export function Zielkarte({ offen, onAendern }: Props): ReactNode {
  const styles = useStyles();
  const { zeigen } = useHandlungen();
  const { springe } = useSprung();
  const { ziel, andererBereich } = offen;
  return (
    <div className={styles.card}>
      {andererBereich && (
        <Kastenliste art="hinweis" eintraege={[{ schluessel: 'bereich', inhalt: ZIEL.andererBereich }]} />
      )}
      <p className={styles.goal}>{ziel.ziel || NOCH_OFFEN}</p>
      {kurzangaben(ziel).map(([label, wert]) => (
        <p key={label} className={styles.text}>{`${label}: ${wert}`}</p>
      ))}
      <p className={styles.quiet}>
        {istIntegrationsziel(ziel)
          ? ZIEL.fuerIntegration
          : ZIEL.fuerBereich(bereichLabel(ziel.ressourcenbereich))}{' '}
        {vereinbartText(ziel.vereinbartAm, ziel.stufeBeiVereinbarung)}
      </p>
      <Offenes offen={offen} />
      <div className={styles.buttons}>
        <Knopf onClick={onAendern}>{ZIEL.aendern}</Knopf>
        <Knopf onClick={() => springe({ reiter: 'ueberpruefen' })}>{ZIEL.ueberpruefen}</Knopf>
        <Knopf onClick={() => void zeigen(ziel.stelle.ort('ziel'))}>{PLAN.imBlatt}</Knopf>
      </div>
      <Klappe titel={ZIEL.buchstaben}>
        <Buchstaben offen={offen} />
      </Klappe>
    </div>
  );
}

/** What is there of the usual; what is missing stands among what is open. */
function kurzangaben(ziel: Ziel): readonly (readonly [string, string])[] {
  const { termin, ueberpruefungAm } = ziel;
  const angaben = [
    [ZIEL.erkennbar, messtext(ziel)],
    [ZIELFELD.termin[0], tagText(termin)],
    [ZIELFELD.ueberpruefungAm[0], tagText(ueberpruefungAm)],
  ] as const;
  return angaben.filter(([, wert]) => wert !== '');
}

function Offenes({ offen: { ziel, smarter } }: Pick<Props, 'offen'>): ReactNode {
  const styles = useStyles();
  const offene = smarter.flatMap((befund) => befund.maengel.map((mangel) => ({ befund, mangel })));
  if (offene.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{ZIEL.nochOffen}:</p>
      <ul className={styles.list} aria-label={ZIEL.nochOffen}>
        {offene.map(({ befund, mangel }) => (
          <li key={mangel}>
            <Planweg
              label={buchstabeVon(befund)}
              zusatz={MANGEL_TEXT[mangel]}
              ziel={wegZumMangel(mangel)}
              ort={ziel.stelle.ort(befund.feld)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function buchstabeVon({ id }: SmarterBefund): string {
  return SMARTER.find((each) => each.id === id)?.buchstabe ?? '';
}
