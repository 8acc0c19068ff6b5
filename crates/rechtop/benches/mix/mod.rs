//! Households that differ in age, income, rent and children, for the benchmarks.

/// This many of them, as the documents that the command line reads: one a line.
pub fn documents(number: u32) -> impl Iterator<Item = String> {
    (0..number).map(|n| {
        let (loon, huur) = (12_000 + n % 40_000, 400 + n % 500);
        let kinderen: String = (0..n % 4)
            .map(|k| {
                let jaar = 2009 + (n + k * 3) % 16;
                format!(
                    r#",{{"id":"k{k}","rol":"kind","geboortedatum":"{jaar}-05-1{k}","inkomen":{{}},"vermogen":0,"verblijf":"rechtmatig","kinderbijslag":"aanvrager"}}"#
                )
            })
            .collect();
        format!(
            r#"{{"versie":1,"peildatum":"2026-07-01","personen":[{{"id":"p1","rol":"aanvrager","geboortedatum":"{}-04-12","inkomen":{{"loon":{loon}}},"vermogen":1200,"verblijf":"rechtmatig","zorgverzekerd":true,"gedetineerd":false,"handicap":false}}{kinderen}],"woning":{{"soort":"huur","zelfstandig":true,"kale_huur":"{huur}.50","aangewezen_groepswonen":false}}}}"#,
            1950 + n % 57,
        )
    })
}
