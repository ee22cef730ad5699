/**
 * Cells written once by FMP2, FML2 and FMV2 and kept: whatever the program becomes, it must go on opening them. If a test here
 * fails, do not replace the cells; existing workbooks have the same. They are those of a re-keying that was cut off: the new
 * key is in force, the rows have both, and one Vermerk stands under the former one. Three derivations at full strength: two seconds.
 */
import { passwortForm } from '../../../../../src/bereiche/bfm/vermerke/tresor/passwort';
import type { Eintrag } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { WIEDERHERSTELLUNG } from '../../../../../src/bereiche/bfm/vermerke/tresor/wiederherstellungscode';
import { A, als, B, inhalt, krypto, oeffne } from './tresorhilfen';

const EINTRAEGE: readonly Eintrag[] = [
  {
    name: 'A. Beispiel',
    rolle: 'fallmanagement',
    schluessel:
      'FMP2.16.8.1.ej7J8rq00zVyhb5KsEKwhw.BE7ITUTPNpTtB0V2cvX7-hIEs6WzKM_z7TEATF8uZlBoD2l1Y5ynYRz7AbrMuwGCBuI3i0zIMB9Hbgs4Zf0yJWc.9VEgob3qI41PJ_LJJybKR8IxXDaqjUIbKy3b-Ex9I59jbGPW9wHKrshD5uz4ZBt2gZ8KfSYTx7ROILcu3HbyDITpb3E5JsDVdaewTpjRxp0.BOeAOmP80JBugMTMZIGoVyIU8ifeFkHBhVZ3fK9I2uVTmybgWNRJhQCF909X7OqTI7rffkzRF_uXfOmU_0e3vZDggIQtXPbwKMpOphwm_nejBkRO62zpsuUakB_NJV-tR_jMOpe_bn96qq86BoRu8VO8MX9H4vQce6ry--vR5yH9GhFFhPEe6qR9qIMBV1M7LAMkcD2_LOcY:_h0owOrDQuLYiOAQRyOqiPNfd7W4j5xXlPcitLqX0To.BLfQ0SZlLf-gyuLv2jgOVQcpMkmk8a-ZtPbGaNhedLFgZbiTquKABelw78xW1rLTvv4geEyogocGy3sEA8-9NfitrjVMfnEpuEFrpcWgOl6Zd4bUmqoWdRFoKQnj4NygLBPWlbBGrVRgotN7W5pkLylD_kZOCn_A8A:qz7nneumAf34f4Y0iNAddM8btA6rgjFChyH2oO8gnjk.UJTmGlZoQHs',
  },
  {
    name: 'B. Muster',
    rolle: 'vertretung',
    schluessel:
      'FMP2.16.8.1.KxwIrHl7j_j5TfQxviwFuA.BN0KSwtXkp_ckKbauANTc8tTCaItMu_K7Hik0d7OnEl4OmIEJyE-MoVOX46NQCs5aXVeV_t_7tKHdITQqSwrnr4.qJh958Wsn299oxkhr9xRhTEQ_7iuA-kO91Kxc-3GIx_C9w6wJicv_MWP4cWo9BOZZTnqeC221YMIr8rAuCdfr7G5r2C3CFt-ckE1fDV5WJ0.BMHE_-VugMf45-VHKdvGYlP5pO39KNgVxjK1P_Mp9c7RU8I0Z7JKKc3dju--h8TzHnZyxDj4W0GS2fscH9kvkHi06n5kd3j8slQLWlnjTjb5uxja20uOl_rIZiFU-DptvVC7vlTgj3_HK_bKRg4b8xa9flheU-NM0CYtB1fPWU6FYh8ZH0xKpfCJG4zNw3vHJnbwe7ONwdMP:dHl0p1FQ1dW_ARcfdtiyZUMSOKz2kxOtRiAptM41H5o.BPNlvN_JM32VQr9xpu4C6M3RT5PCev-5AeYWoL2qyR60R1Mq8HTjtmsv7M0n95NPEHfIweh5f5iDeWkbN4IU6S-GD-hzACawxJjZsg800qOqdRk6wZUB1jKezxYjg0G68zeYtbfaz1eJ38ykvVxQV-46bRUUbtb-Dw:Cyh6o3GMiKpnUKyKTbWhkPj0Ke7dCfqK6hvnoLyajvI.XFovAFD5XZU',
  },
  {
    name: 'Wiederherstellung',
    rolle: 'wiederherstellung',
    schluessel:
      'FMP2.16.8.1.BRdf1_m4_ya-WPPOAhh3Nw.BNtHr7HnGNwnbmJtLmC2NTE7wAStRyOvO0vFvxaMYzNLPcvTDiktqjIZAIioBqyCHeMmjwfZGmIpxoMTulR8f10.ktyt7z7m4m1RSFbT467rD_2hw61hEpoB5RYQuW6E46yEd6cx6GlNVEHMAkHOjtCHZOHkGSJuBln-1IXe5tHvyc9iw9SN6sIJ59pSF57tlmc.BHxC8AV2hJWkXrdxM_nM0aSX32avwo9_XRSq78nEj1Grd7MYSQbzM8A3Muy1Qs3vrsLkK1vpiSHYlQX1BYRRu5jJ7V42XwL6YM9kDz9LUwCziKxRz0NyfaooZR8qTdK6negh5rkbAHzBtc4YXrDkkcMejBQfNMHQ27L2j8Xk4zmsQqIOrdLDr_f-vpjFsxUCOENoiuFs_FZd:ftgOx-Po00kWgtVFYjGONdmsqttVDFo5d8ekaAZIzJg.BD1DaYfipnveZUipVzpYR0MMnGy4y6BJx9d0xJGf72EcIR_kGEI1E-lf0D-uDbcU8mT8OjgVBsp4YmGec42MAVgJVbTCPdb1KkXxZgDq8VwDLZetBfWq69VCNVGsUp_1HgJI8CPSWjsDeXmN5mPhTqKfTqybd7pzuA:j_US8HfQRwyI3kACROk89EzJF2fy0GyBelVzEKG80GQ.uvVU9FaJJ5E',
  },
];
const LISTE =
  'FML2.mFG0LqY4yS6MIRk4Q9nlkg.--U-LcbJyRtAQNNqAjiv_AprAyPXcQ4NlRjxB1itdsph_RxXpigGZEmRs6KBNyVOacG_qay7LNf9KRW7_taojg';
const CODE = 'DVTV-YHAF-CCQ0-VKBV-SMJ4-Z39J-XHG6-Q3T3';
const VERMERKE = [
  {
    id: 'V-1',
    zelle:
      'FMV2.GE-jGp-RwWEcSZONtit-nQ.m34xPaJHnSke8EtxcTSct1keZlneU9TnXm39y7O4To_6uuXMl5zlLJofuqLCyodgZ56Zc5XVGVi0r1Fa3rSUM4g2cFjH2C1NdyQulBsaEtLG8o1NERQz2SKykxpEjwguWBGe8-DUIOVddw1ZdO6Dlic1Vma5fhKsiI2vANKk8TcBvQP_lwPrE9IPzrgPxpOWMVkisuANomD9lg73MZT_UwYpHF5KAaGiPtGfOhPuShBu5YNhCItW9y1MxFNSfP1gSavPsc2kp9vFloFFPa-8xjbYe3wP1vaxZNduE5HTteGmR9TsNKLtenNsmyu3gdiYlnJmJHRxjekpRsoPsBd8iv2WKAh3iwO7PLiMlW9_5XF8CrTybTpN1G_jugZakz6ao-jpvboF94sxrIAdwJLRXQBoKD6uEIaQeLy17KSdyTc',
  },
  {
    id: 'V-2',
    zelle:
      'FMV2.mFG0LqY4yS6MIRk4Q9nlkg.cQiZODQq1cjrBx8FQ_Mi_tLcXuJ9Qyip3rBM4QPZN_qljkpLiLcgvYWJTb5FDT3Nf691L_slMVyCauFmRx_2G-3OG2gFjy1zHpoC2XjE_MjzHhsPdvm0hJDNs1cykp3nemMWLKt7GmBHaXTFrJkm0-oLooVCZzoV3BQ8tSiWn-o4jUFOhsdTW1PXrZVkTRwaZmSuQVUDD9HzlZaiLoexpvZGGbo865VKwyS-OqNj8bchdHILODTbNkPzzRPu17eGUffm_RoHNKt_thtdB-xwfw',
  },
];
const TEXTE = [
  'Erstgespräch geführt. Schulden: „größer als gedacht“ – nächste Prüfung 22.05.2027.\nVereinbart: Termin bei der Beratungsstelle.',
  'Unter dem neuen Schlüssel.',
];

describe('Zellen aus einer früheren Mappe', () => {
  it.each([
    [A.name, A.passwort.normalize('NFD')],
    [B.name, B.passwort],
    [WIEDERHERSTELLUNG, ` ${CODE.toLowerCase().replaceAll('-', ' ')} `],
  ])('lassen sich mit dem Passwort von %s öffnen und lesen', async (name, passwort) => {
    const bestand = { eintraege: EINTRAEGE, listen: [LISTE], vermerke: VERMERKE, verlauf: [] };
    const { tresor, lage } = als(await oeffne(bestand, { name, passwort }), 'offen');
    expect(lage).toMatchObject({
      eigeneEcht: true,
      liste: 'echt',
      verdaechtig: [],
      unlesbar: [],
      fehlend: [],
    });
    expect([lage.umzustellen, tresor.bund.nr, tresor.bund.seit]).toEqual([1, 1, '2026-11-21']);
    const gelesen = await Promise.all(VERMERKE.map((each) => vermerkOeffnen(krypto, tresor.bund, each)));
    expect(gelesen).toEqual(
      TEXTE.map((text, index) => ({ art: 'gelesen', inhalt: inhalt(index + 1, text) })),
    );
  });

  it('nehmen Umlaute zusammengesetzt und zerlegt als dasselbe Passwort', () => {
    expect(A.passwort.normalize('NFD')).not.toBe(A.passwort.normalize('NFC'));
    expect(passwortForm(A.passwort.normalize('NFD'))).toBe(passwortForm(A.passwort.normalize('NFC')));
  });
});
