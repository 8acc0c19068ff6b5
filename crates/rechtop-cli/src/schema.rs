//! `rechtop schema`: the JSON Schema of the documents, from the types that read and write them.

use rechtop::document::HuishoudenDocument;
use rechtop_teksten::answer::AntwoordDocument;
use schemars::generate::SchemaSettings;

use crate::args::Document;
use crate::{Failure, print};

/// Prints a schema.
pub(crate) fn run(document: Document) -> Result<(), Failure> {
    let settings = SchemaSettings::draft2020_12();
    let schema = match document {
        Document::Huishouden => {
            settings.into_generator().into_root_schema_for::<HuishoudenDocument>()
        }
        Document::Gemeente => return print::json(&rechtop_lokaal::lezen::json_schema()),
        Document::Antwoord => {
            settings.for_serialize().into_generator().into_root_schema_for::<AntwoordDocument>()
        }
    };
    print::json(&schema)
}
