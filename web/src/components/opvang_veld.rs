//! The childcare of one child: a list of places.

use rechtop::document::OpvangSoort;
use rechtop_teksten::{Key, Language, key};
use yew::prelude::*;

use super::bedrag_veld::BedragVeld;
use super::getal_veld::GetalVeld;
use super::keuze_veld::KeuzeVeld;
use crate::concept::opvang::{Deel, OpvangConcept, Plaats};
use crate::focus;
use crate::language::use_language;

/// The properties of [`OpvangVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is typed.
    pub opvang: OpvangConcept,
    /// The kinds of childcare: word and text.
    pub soorten: Vec<(&'static str, String)>,
    /// The id of the text that describes it.
    pub beschreven_door: String,
    /// Whether the answer has a mistake.
    pub fout: bool,
    /// Told of what is typed.
    pub onwijzig: Callback<OpvangConcept>,
}

/// The id of the button that adds a place.
const TOEVOEGEN: &str = "opvang-toevoegen";

/// The childcare of one child.
#[component]
pub fn OpvangVeld(props: &Props) -> Html {
    let language = use_language();
    let melding = use_state(String::new);
    let aantal = props.opvang.0.len();
    let eerder = use_mut_ref(|| aantal);
    use_effect_with(aantal, move |&aantal| {
        if aantal > eerder.replace(aantal) {
            focus::on(&Deel::Soort.id(aantal - 1));
        }
    });
    let toevoegen = {
        let (opvang, onwijzig) = (props.opvang.clone(), props.onwijzig.clone());
        Callback::from(move |_: MouseEvent| {
            let mut opvang = opvang.clone();
            opvang.0.push(Plaats::default());
            onwijzig.emit(opvang);
        })
    };
    let verwijder = |index: usize| {
        let (opvang, onwijzig, melding) =
            (props.opvang.clone(), props.onwijzig.clone(), melding.clone());
        Callback::from(move |_: MouseEvent| {
            let mut opvang = opvang.clone();
            opvang.0.remove(index);
            melding.set(genummerd(language, key::APP_OPVANG_VERWIJDERD, index));
            onwijzig.emit(opvang);
            // The button that had the focus is gone.
            focus::on(TOEVOEGEN);
        })
    };
    let plaats = |index: usize| {
        html! {
            <fieldset class="plaats" key={index}>
                <legend>{ genummerd(language, key::APP_OPVANG_PLAATS, index) }</legend>
                { velden(language, props, index) }
                if aantal > 1 {
                    <button type="button" class="klein" onclick={verwijder(index)}>
                        { genummerd(language, key::APP_OPVANG_VERWIJDER, index) }
                    </button>
                }
            </fieldset>
        }
    };
    html! {
        <>
            { for (0..aantal).map(plaats) }
            <p class="verborgen" role="status">{ (*melding).clone() }</p>
            <div class="knoppen">
                <button type="button" class="tweede" id={TOEVOEGEN} onclick={toevoegen}>
                    { language.text(key::APP_OPVANG_TOEVOEGEN) }
                </button>
            </div>
        </>
    }
}

/// The boxes of one place.
fn velden(language: Language, props: &Props, index: usize) -> Html {
    let plaats = &props.opvang.0[index];
    let fout = |deel| props.fout && plaats.is_fout(deel);
    let wijzig = |zet: fn(&mut Plaats, String)| {
        let opvang = props.opvang.clone();
        props.onwijzig.reform(move |tekst: String| {
            let mut opvang = opvang.clone();
            zet(&mut opvang.0[index], tekst);
            opvang
        })
    };
    html! {
        <>
            <fieldset>
                <legend>{ language.text(key::APP_OPVANG_SOORT) }</legend>
                <KeuzeVeld
                    naam={format!("soort-{index}")} id={Deel::Soort.id(index)}
                    opties={props.soorten.clone()} gekozen={plaats.soort.map(|soort| soort.word().to_owned())}
                    beschreven_door={props.beschreven_door.clone()} fout={fout(Deel::Soort)}
                    onkeuze={wijzig(|plaats, woord| plaats.soort = OpvangSoort::from_word(&woord))}
                />
            </fieldset>
            <GetalVeld
                id={Deel::Uren.id(index)} label={language.text(key::APP_OPVANG_UREN)} toetsen="decimal"
                tekst={plaats.uren.clone()} beschreven_door={props.beschreven_door.clone()}
                fout={fout(Deel::Uren)} onwijzig={wijzig(|plaats, tekst| plaats.uren = tekst)}
            />
            <BedragVeld
                id={Deel::Uurtarief.id(index)} label={language.text(key::APP_OPVANG_UURTARIEF)}
                tekst={plaats.uurtarief.clone()} beschreven_door={props.beschreven_door.clone()}
                fout={fout(Deel::Uurtarief)}
                onwijzig={wijzig(|plaats, tekst| plaats.uurtarief = tekst)}
            />
        </>
    }
}

/// A text about the place with this number, counted from one.
fn genummerd(language: Language, tekst: Key, index: usize) -> String {
    language.fill(tekst, &[("nummer", &(index + 1).to_string())])
}
