/** Bedrag in euro's: tekst of getal, hoogstens twee decimalen. */
export type Bedrag = string | number;

/** Een huishouden. Wat is weggelaten of `null` is, is onbekend. */
export interface Huishouden {
  versie: 1;
  /** jjjj-mm-dd */
  peildatum: string;
  gemeente?: string | null;
  personen?: Persoon[] | null;
  woning?: Woning | null;
  /** jjjj-mm-dd */
  laag_inkomen_sinds?: string | null;
  lokale_belastingen?: Bedrag | null;
  auto_waarde?: Bedrag | null;
}

export interface Persoon {
  id: string;
  rol: "aanvrager" | "partner" | "kind" | "medebewoner" | "onderhuurder";
  /** jjjj-mm-dd */
  geboortedatum?: string | null;
  inkomen?: Inkomen | null;
  netto_maandinkomen?: Bedrag | null;
  netto_vakantiegeld?: Bedrag | null;
  uitkering_soort?:
    | "ww" | "ziektewet" | "wia" | "wao" | "wajong" | "bijstand" | "ioaw" | "ioaz" | "anw" | "anders"
    | null;
  dagloon?: Bedrag | null;
  ww_na_50_afgelopen?: boolean | null;
  bedrijf_na_55_beeindigd?: boolean | null;
  geen_hulp_ouders?: boolean | null;
  zorgpremie?: Bedrag | null;
  vermogen?: Bedrag | null;
  bijzonder_vermogen?: boolean | null;
  zorgverzekerd?: boolean | null;
  verblijf?: "rechtmatig" | "niet_rechtmatig" | "tijdelijke_bescherming" | null;
  gedetineerd?: boolean | null;
  handicap?: boolean | null;
  aow_opbouwjaren?: number | null;
  dagbesteding?: "werk" | "eigen_bedrijf" | "studie" | "traject" | "geen" | null;
  studiefinanciering?: boolean | null;
  op_zelfde_adres?: boolean | null;
  kinderbijslag?: "aanvrager" | "ander" | "niet_aangevraagd" | null;
  onderwijs?:
    | "geen" | "voorschool" | "basisonderwijs" | "voortgezet_onderwijs" | "mbo" | "hbo" | "wo"
    | null;
  studie_beperking?: boolean | null;
  intensieve_zorg?: boolean | null;
  opvang?: Opvang[] | null;
  kind_of_pleegkind?: boolean | null;
  commercieel?: boolean | null;
}

export interface Inkomen {
  loon?: Bedrag | null;
  winst?: Bedrag | null;
  uitkering?: Bedrag | null;
  aow?: Bedrag | null;
  pensioen?: Bedrag | null;
  alimentatie?: Bedrag | null;
  overig?: Bedrag | null;
  toetsingsinkomen?: Bedrag | null;
}

export interface Opvang {
  soort?: "dagopvang" | "bso" | "gastouder" | null;
  uren_per_maand?: Bedrag | null;
  uurtarief?: Bedrag | null;
}

export interface Woning {
  soort?: "huur" | "koop" | "kamer" | "instelling" | "inwonend" | "geen" | null;
  zelfstandig?: boolean | null;
  kale_huur?: Bedrag | null;
  servicekosten?: Servicekosten | null;
  aangepast?: boolean | null;
  aangewezen_groepswonen?: boolean | null;
  eerder_huurtoeslag?: boolean | null;
  woz_waarde?: Bedrag | null;
  hypotheekschuld?: Bedrag | null;
  hypotheekrente?: Bedrag | null;
}

export interface Servicekosten {
  energie?: Bedrag | null;
  schoonmaak?: Bedrag | null;
  huismeester?: Bedrag | null;
  dienstruimten?: Bedrag | null;
}

/** Wat alle regelingen zeggen over één huishouden. */
export interface Antwoord {
  versie: 1;
  peildatum: string;
  regelingen: Regeling[];
  volgende_vraag: string | null;
  totaal: { per_maand: string; per_jaar: string; eenmalig: string };
  voorbehoud: string[];
}

export interface Regeling {
  id: string;
  naam: string;
  uitvoerder: string;
  uitkomst: "recht" | "geen_recht" | "onbekend";
  bedrag?: {
    per_maand: string;
    per_jaar: string;
    per_kwartaal?: string;
    eenmalig?: string;
    personen?: { id: string; per_maand: string; per_jaar: string }[];
    zekerheid: "exact" | "schatting" | "voorlopig" | "beoordeling_uitvoerder";
    preciezer_met?: string[];
  };
  redenen?: Reden[];
  ontbreekt?: string[];
  vastgesteld?: Vastgesteld[];
  uitleg?: Stap[];
  aanvragen?: { waar: string; url?: string; uiterlijk?: string; bron?: Bron; nodig: string[] };
}

/** Een bedrag dat er voor een datum al is, terwijl andere nog niet bekend zijn. */
export interface Vastgesteld {
  naam: string;
  tekst: string;
  waarde: string;
  artikel: string;
  zekerheid: "wet" | "twee_bronnen" | "afgeleid" | "een_bron" | "voorstel";
}

export interface Reden {
  code: string;
  tekst: string;
  getoetst?: string;
  grens?: string;
  bron?: Bron;
}

export interface Stap {
  stap: string;
  waarde: string;
  tekst: string;
  bron: Bron;
}

export interface Bron {
  wet: string;
  artikel: string;
  url: string;
}

/** Een vraag die nog iets kan veranderen. */
export interface Vraag {
  vraag: string;
  soort: "datum" | "ja_nee" | "keuze" | "getal" | "bedrag" | "inkomen" | "opvang" | "personen";
  per?: "dag" | "maand" | "jaar" | "eenmalig";
  van?: number;
  tot?: number;
  keuzes?: { waarde: string; tekst: string }[];
  titel: string;
  uitleg: string;
  regelingen: string[];
}

/** Wat er mis is met een huishouden; `assess` en `nextQuestion` gooien dit. */
export interface HuishoudenError extends Error {
  fouten: { pad: string; code: string; waarde?: string; wat: string; herstel: string }[];
}

/** Rekent uit waar een huishouden recht op heeft. JSON-tekst in geeft JSON-tekst uit. */
export function assess(huishouden: string): string;
export function assess(huishouden: Huishouden): Antwoord;

/** De vraag die nu het meeste uitmaakt; `null` als alle antwoorden er zijn. */
export function nextQuestion(huishouden: string): string | null;
export function nextQuestion(huishouden: Huishouden): Vraag | null;
