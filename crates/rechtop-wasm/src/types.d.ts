/** Wat alle regelingen zeggen over één huishouden. */
export interface Antwoord {
  versie: 1;
  id?: string;
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
  zekerheid?: Zekerheid[];
  preciezer_met?: string[];
  bedrag?: {
    per_maand: string;
    netto_per_maand?: string;
    per_jaar: string;
    per_kwartaal?: string;
    eenmalig?: string;
    hoogstens?: string;
    lening?: string;
    natura?: boolean;
    onbekend?: string;
    personen?: { id: string; per_maand: string; per_jaar: string }[];
  };
  redenen?: Reden[];
  ontbreekt?: string[];
  vastgesteld?: Vastgesteld[];
  uitleg?: Stap[];
  aanvragen?: { waar: string; url?: string; uiterlijk?: string; bron?: Bron; nodig: string[]; weten?: string[]; loket?: string };
}

/** Wat een antwoord niet precies maakt; een lege lijst is precies. */
export type Zekerheid = "schatting" | "voorlopig" | "beoordeling_uitvoerder" | "hangt_af";

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

/** Een artikel van een wet, of met `titel` een pagina van een gemeente. */
export interface Bron {
  wet?: string;
  artikel?: string;
  titel?: string;
  url?: string;
}

/** Een vraag die nog iets kan veranderen. */
export interface Vraag {
  vraag: string;
  soort:
    | "datum" | "ja_nee" | "keuze" | "getal" | "bedrag" | "inkomen" | "opvang" | "gemeente" | "aankruislijst"
    | "personen";
  per?: "dag" | "maand" | "jaar" | "eenmalig";
  van?: number;
  tot?: number;
  keuzes?: { waarde: string; tekst: string }[];
  titel: string;
  uitleg: string;
  regelingen: string[];
}

/** Wat er mis is met een huishouden; elke functie gooit dit. */
export interface HuishoudenError extends Error {
  fouten: { pad: string; code: string; waarde?: string; wat: string; herstel: string }[];
}

/** Rekent uit waar een huishouden recht op heeft. JSON-tekst in geeft JSON-tekst uit. */
export function assess(huishouden: string, taal?: string | null): string;
export function assess(huishouden: Huishouden, taal?: string | null): Antwoord;

/** De vraag die nu het meeste uitmaakt; `null` als alle antwoorden er zijn. */
export function nextQuestion(huishouden: string, taal?: string | null): string | null;
export function nextQuestion(huishouden: Huishouden, taal?: string | null): Vraag | null;

/**
 * Het huishouden met één antwoord erbij of anders, op de plek van een vraag: `personen.p2.vermogen`.
 * `null` haalt het antwoord weg. Is het huishouden JSON-tekst, dan is het antwoord dat ook.
 */
export function withAnswer(huishouden: string, vraag: string, antwoord: string, taal?: string | null): string;
export function withAnswer(huishouden: Huishouden, vraag: string, antwoord: unknown, taal?: string | null): Huishouden;
