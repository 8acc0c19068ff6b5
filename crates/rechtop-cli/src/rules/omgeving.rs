//! What a rule file is held against: the municipalities, the national schemes and amounts, and today.

use jiff::Zoned;
use rechtop::Rulebook;
use rechtop::codes::RegelingCode;
use rechtop::gemeenten::gemeenten;
use rechtop::lokaal::Regelbestanden;
use rechtop::normbedragen::Listed;
use rechtop::waarde::Waarde;
use rechtop_lokaal::Bedrag;
use rechtop_lokaal::lezen::Omgeving;

/// The file with the wealth limits, and what their names begin with.
const VERMOGEN: (&str, &str) = ("participatiewet", "vermogensgrens_");
/// The file with the most that a decision about kwijtschelding may add for a couple, and its name.
const EXTRA: (&str, &str) = ("kwijtschelding", "extra_vermogen_gehuwden");

/// Everything outside a rule file, as it is built in.
pub(crate) fn now() -> Omgeving {
    let mut omgeving = Omgeving {
        gemeenten: gemeenten().map(|gemeente| gemeente.id().to_owned()).collect(),
        regelingen: RegelingCode::ALL.iter().map(|code| code.word().to_owned()).collect(),
        vermogensgrenzen: amounts(|file, name| file == VERMOGEN.0 && name.starts_with(VERMOGEN.1)),
        extra_spaargeld: amounts(|file, name| (file, name) == EXTRA).into_iter().max(),
        vandaag: Some(Zoned::now().date()),
        ..Omgeving::default()
    };
    for gemeente in gemeenten() {
        for regeling in Regelbestanden::EMBEDDED.van(gemeente) {
            if regeling.is_eigen() {
                let id = regeling.regeling.id.clone();
                omgeving.elders.insert((gemeente.id().to_owned(), id));
            } else {
                omgeving.regelingen.insert(regeling.id.clone());
            }
        }
    }
    omgeving
}

/// The national amounts of this name, of every year.
fn amounts(named: impl Fn(&str, &str) -> bool) -> Vec<Bedrag> {
    let mut amounts = Vec::new();
    Rulebook::EMBEDDED.normbedragen.list(&mut |table: &dyn Listed| {
        if named(table.bestand(), table.naam()) {
            amounts.extend(table.rows().iter().filter_map(|row| match row.value {
                Waarde::Euro(euro) => Bedrag::read(&euro.to_decimal().normalize().to_string()),
                _ => None,
            }));
        }
    });
    amounts
}
