//! The form of a rule file: which fields and words may stand where. Made from the JSON Schema that is made from the types,
//! so that reader, editor and documents have one description.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use crate::{Bedrag, Bestand, Dag, Kenmerk, MaandDag, Procent};

/// The forms of the vocabulary.
pub static VORMEN: LazyLock<Vormen> = LazyLock::new(|| Vormen::of(&json_schema()));

/// The words for what can be true of a person or household, which a file may add to.
pub static KENMERKEN: LazyLock<Vec<Woord>> =
    LazyLock::new(|| match vorm(&schema_of::<Kenmerk>()) {
        Vorm::Woord(words) => words,
        _ => Vec::new(),
    });

/// The JSON Schema of a rule file, for editors. In the draft that they all know.
pub fn json_schema() -> Value {
    schema_of::<Bestand>()
}

fn schema_of<T: JsonSchema>() -> Value {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<T>().to_value()
}

/// Every form, by the name of its type.
#[derive(Debug)]
pub struct Vormen {
    /// What a file is.
    pub uitleg: String,
    /// The whole file.
    pub bestand: Vorm,
    /// The forms that others refer to.
    pub namen: BTreeMap<String, (String, Vorm)>,
}

/// What may stand in one place.
#[derive(Debug, Clone)]
pub enum Vorm {
    /// A text.
    Tekst,
    /// True or false.
    JaNee,
    /// A whole number within bounds.
    Heel(i64, i64),
    /// An amount, a percentage or a day.
    Maat(Maat),
    /// One of these words.
    Woord(Vec<Woord>),
    /// A list.
    Lijst(Box<Vorm>),
    /// A group of fields.
    Groep(Vec<Veld>),
    /// A group with one of these fields.
    Keuze(Vec<Veld>),
    /// The form with this name.
    Naam(String),
    /// Anything: a form that we do not know, which a test forbids.
    Vrij,
}

/// A word of a closed list.
#[derive(Debug, Clone)]
pub struct Woord {
    /// As it stands in the file.
    pub woord: String,
    /// What it says.
    pub uitleg: String,
}

/// A field of a group.
#[derive(Debug, Clone)]
pub struct Veld {
    /// As it stands in the file.
    pub naam: String,
    /// What it says.
    pub uitleg: String,
    /// What may stand in it.
    pub vorm: Vorm,
    /// Whether it must be there.
    pub verplicht: bool,
    /// What holds when it is left out.
    pub standaard: Option<Value>,
}

/// What is written as a number or a text and means an amount, a percentage or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Maat {
    /// An amount in euro.
    Bedrag,
    /// A percentage.
    Procent,
    /// A day.
    Dag,
    /// A day of every year.
    MaandDag,
}

impl Maat {
    fn named(name: &str) -> Option<Maat> {
        Some(match name {
            "Bedrag" => Maat::Bedrag,
            "Procent" => Maat::Procent,
            "Dag" => Maat::Dag,
            "MaandDag" => Maat::MaandDag,
            _ => return None,
        })
    }

    /// Whether it may be a number.
    pub fn is_getal(self) -> bool {
        matches!(self, Maat::Bedrag | Maat::Procent)
    }

    /// Whether a text is one.
    pub fn reads(self, text: &str) -> bool {
        match self {
            Maat::Bedrag => Bedrag::read(text).is_some(),
            Maat::Procent => Procent::read(text).is_some(),
            Maat::Dag => Dag::read(text).is_some(),
            Maat::MaandDag => MaandDag::read(text).is_some(),
        }
    }
}

impl Vormen {
    fn of(schema: &Value) -> Vormen {
        let named = schema.get("definitions").and_then(Value::as_object).into_iter().flatten();
        let named = named.map(|(name, schema)| {
            let vorm = Maat::named(name).map_or_else(|| vorm(schema), Vorm::Maat);
            (name.clone(), (uitleg(schema), vorm))
        });
        Vormen { uitleg: uitleg(schema), bestand: vorm(schema), namen: named.collect() }
    }

    /// The form itself, where it is a name.
    pub fn find<'v>(&'v self, vorm: &'v Vorm) -> &'v Vorm {
        match vorm {
            Vorm::Naam(name) => self.namen.get(name).map_or(&Vorm::Vrij, |(_, vorm)| vorm),
            vorm => vorm,
        }
    }
}

fn uitleg(schema: &Value) -> String {
    schema.get("description").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn vorm(schema: &Value) -> Vorm {
    let Some(schema) = schema.as_object() else { return Vorm::Vrij };
    let list = |key| schema.get(key).and_then(Value::as_array).map(Vec::as_slice);
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return Vorm::Naam(name.rsplit('/').next().unwrap_or_default().to_owned());
    }
    match (list("allOf"), list("anyOf"), list("oneOf")) {
        // A reference with a description of its own.
        (Some([only]), _, _) => vorm(only),
        // A field that may be left out.
        (_, Some([schema, _nothing]), _) => vorm(schema),
        (_, _, Some(choices)) => one_of(choices),
        _ => of_type(schema),
    }
}

/// A closed list of words, or a group with one field of several.
fn one_of(choices: &[Value]) -> Vorm {
    let word = |choice: &Value| {
        let woord = choice.get("const")?.as_str()?.to_owned();
        Some(Woord { woord, uitleg: uitleg(choice) })
    };
    let field = |choice: &Value| match of_type(choice.as_object()?) {
        Vorm::Groep(fields) => {
            fields.into_iter().next().map(|veld| Veld { uitleg: uitleg(choice), ..veld })
        }
        _ => None,
    };
    let words: Option<Vec<Woord>> = choices.iter().map(word).collect();
    let fields: Option<Vec<Veld>> = choices.iter().map(field).collect();
    words.map(Vorm::Woord).or(fields.map(Vorm::Keuze)).unwrap_or(Vorm::Vrij)
}

fn of_type(schema: &Map<String, Value>) -> Vorm {
    let bound = |key| schema.get(key).and_then(Value::as_i64);
    let named = match schema.get("type") {
        Some(Value::Array(types)) => types.first().and_then(Value::as_str),
        one => one.and_then(Value::as_str),
    };
    match named {
        Some("string") => Vorm::Tekst,
        Some("boolean") => Vorm::JaNee,
        Some("integer") => Vorm::Heel(bound("minimum").unwrap_or(0), bound("maximum").unwrap_or(0)),
        Some("array") => Vorm::Lijst(Box::new(schema.get("items").map_or(Vorm::Vrij, vorm))),
        Some("object") => Vorm::Groep(fields(schema)),
        _ => Vorm::Vrij,
    }
}

fn fields(schema: &Map<String, Value>) -> Vec<Veld> {
    let required = |name: &String| {
        let required = schema.get("required").and_then(Value::as_array);
        required.is_some_and(|required| required.iter().any(|known| known == name))
    };
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let field = |(name, property): (&String, &Value)| Veld {
        naam: name.clone(),
        uitleg: uitleg(property),
        vorm: vorm(property),
        verplicht: required(name),
        standaard: property.get("default").filter(|standard| !standard.is_null()).cloned(),
    };
    properties.map(field).collect()
}
