/** One Verweisung: to whom, how it stands, when something is to be heard, and its next steps as buttons. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Knopf } from '../../../bausteine/Knopf';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { kurzeId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import { einwilligungsmangel, grundlageFuer } from '../fach/grundlage';
import { type Kooperation, partnerMit } from '../fach/kooperation';
import { moeglicheStaende, rueckmeldestand } from '../fach/verweisung';
import type { Verweisung } from '../listen';
import { ANLASS_LABEL } from '../regeln/anlaesse';
import { istOffenerStand } from '../regeln/standwechsel';
import { ist16aBeratung, type Stand } from '../regeln/vokabular';
import { MANGEL } from '../texte/fehler';
import { faelligText, VERWEISUNG } from '../texte/verweisungsansicht';
import { Rueckmeldeformular } from './Rueckmeldeformular';
import { LEERE_RUECKMELDUNG } from './schrittangaben';
import { Standformular } from './Standformular';
import { Vorschau } from './Vorschau';
import type { Zeilenprops } from './zeilenprops';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  due: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export function Verweisungszeile(props: Zeilenprops): ReactNode {
  const styles = useStyles();
  const { verweisung, kooperation, sicht } = props;
  const partner = partnerMit(kooperation, verweisung.partner);
  const stand = rueckmeldestand(verweisung, sicht.heute);
  const faellig = faelligText(verweisung, stand, partner?.art ?? null);
  return (
    <div className={styles.row}>
      <Zellknopf
        zeile
        ort={verweisung.stelle.ort('partner')}
        label={kurzeId(verweisung.id)}
        zusatz={partner?.name ?? VERWEISUNG.ohnePartner}
      />
      <p className={styles.text}>{zeilentext(verweisung)}</p>
      {faellig !== '' && <p className={stand === 'ueberfaellig' ? styles.due : styles.text}>{faellig}</p>}
      <Rueckmeldungen verweisung={verweisung} kooperation={kooperation} />
      <Grundlagenhinweis verweisung={verweisung} kooperation={kooperation} heute={sicht.heute} />
      <Handlung {...props} />
    </div>
  );
}

/** How it stands, and what it is about. */
function zeilentext({ stand, grund, anlass, freiwillig }: Verweisung): string {
  return [
    stand ?? VERWEISUNG.ohneStand,
    grund ?? '',
    anlass === null ? '' : ANLASS_LABEL[anlass],
    freiwillig === true ? VERWEISUNG.freiwillig : '',
  ]
    .filter((teil) => teil !== '')
    .join(' · ');
}

/** The form that is open at this Verweisung, the preview, or the buttons that lead there. */
function Handlung(props: Zeilenprops): ReactNode {
  const { verweisung, schritt, rueckmeldung, zeigtVorschau } = props;
  if (schritt.werte.id === verweisung.id) return <Standformular {...props} />;
  if (rueckmeldung.werte.id === verweisung.id) return <Rueckmeldeformular {...props} />;
  return zeigtVorschau ? <Vorschau {...props} /> : <Knoepfe {...props} />;
}

/** How often and when something was heard; of counselling there is nothing more to say. */
function Rueckmeldungen({
  verweisung,
  kooperation,
}: Pick<Zeilenprops, 'verweisung' | 'kooperation'>): ReactNode {
  const { quiet } = useFormularstil();
  const tage = kooperation.rueckmeldungen
    .filter((each) => each.verweisung === verweisung.id)
    .flatMap(({ datum }) => (datum === null ? [] : [datum]))
    .sort();
  const letzte = tage.at(-1);
  return letzte === undefined ? null : <p className={quiet}>{VERWEISUNG.bisher(tage.length, letzte)}</p>;
}

/** That nothing may be passed on, while the Verweisung is open; most of all after a revocation. */
function Grundlagenhinweis({
  verweisung,
  kooperation,
  heute,
}: Pick<Zeilenprops, 'verweisung'> & {
  readonly kooperation: Kooperation;
  readonly heute: PlainDate;
}): ReactNode {
  const { quiet } = useFormularstil();
  const partner = partnerMit(kooperation, verweisung.partner);
  if (partner === null || !istOffenerStand(verweisung.stand)) return null;
  const grundlage = grundlageFuer(kooperation, partner);
  if (grundlage === null) return <p className={quiet}>{VERWEISUNG.ohneGrundlage}</p>;
  if (grundlage !== 'einwilligung' && verweisung.grundlage !== 'einwilligung') return null;
  if (verweisung.einwilligung === null) return <p className={quiet}>{VERWEISUNG.ohneEinwilligung}</p>;
  const einwilligung = kooperation.einwilligungen.find(({ id }) => id === verweisung.einwilligung) ?? null;
  const mangel = einwilligungsmangel(einwilligung, partner.id, heute);
  if (mangel === null) return null;
  return <Kastenliste art="hinweis" eintraege={[{ schluessel: mangel, inhalt: MANGEL[mangel] }]} />;
}

function Knoepfe(props: Zeilenprops): ReactNode {
  const { buttons } = useFormularstil();
  const { verweisung, kooperation, schritt, rueckmeldung, onStand, onVorschau } = props;
  const art = partnerMit(kooperation, verweisung.partner)?.art ?? null;
  const id = kurzeId(verweisung.id);
  const gehe = (stand: Stand): void => {
    // Of counselling nothing is asked, so its end needs no form.
    if (stand === 'nicht zustande gekommen' || (stand === 'beendet' && !ist16aBeratung(art)))
      schritt.aendere({ id: verweisung.id, stand, grund: '', ergebnis: '' });
    else onStand(stand);
  };
  return (
    <div className={buttons}>
      {moeglicheStaende(art, verweisung.stand).map((stand) => (
        <Zeilenknopf key={stand} label={stand} id={id} ruht={schritt.laeuft} onClick={() => gehe(stand)} />
      ))}
      {istOffenerStand(verweisung.stand) && (
        <>
          <Zeilenknopf
            label={VERWEISUNG.rueckmeldung}
            id={id}
            onClick={() => rueckmeldung.aendere({ ...LEERE_RUECKMELDUNG, id: verweisung.id })}
          />
          <Zeilenknopf label={VERWEISUNG.uebergabe} id={id} onClick={onVorschau} />
        </>
      )}
    </div>
  );
}

interface Zeilenknopfprops {
  readonly label: string;
  readonly id: string;
  readonly ruht?: boolean;
  readonly onClick: () => void;
}

function Zeilenknopf({ label, id, ruht = false, onClick }: Zeilenknopfprops): ReactNode {
  return (
    <Knopf size="small" aria-label={VERWEISUNG.bei(label, id)} disabledFocusable={ruht} onClick={onClick}>
      {label}
    </Knopf>
  );
}
